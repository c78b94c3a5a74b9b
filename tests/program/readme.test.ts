import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderWith, PROJECT, printed, run, shell } from './helpers.ts'
import { answer, startServer } from './server.ts'

const readme = await readFile(join(PROJECT, 'README.md'), 'utf8')

/** Returns the fenced blocks of a language. */
function blocks(language: string): readonly string[] {
  const found = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))
  return [...found].map(([, text = '']) => text)
}

/** What the manual shows: a command, and what it prints; a last line of `…` stands for the rest. */
const examples = blocks('console').map((block) => {
  const [first = '', ...rest] = block.split('\n')
  return { command: first.replace(/^\$ /, ''), output: rest.join('\n') }
})

/** The files that it shows. */
const files = Object.fromEntries(
  examples.flatMap(({ command, output }) => {
    const name = /^cat ([\w.]+)$/.exec(command)?.[1]
    return name === undefined ? [] : [[name, output]]
  }),
)

/** A proxy that has these files at any host. */
const proxy = await startServer(
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`/${name}`, answer({ 'content-type': 'text/html' }, text)]),
  ),
)
afterAll(proxy.stop)

test.concurrent.each(examples)('$ $command', async ({ command, output }) => {
  const cwd = await folderWith(files)
  const { stdout, stderr } = await shell(command, { cwd, env: { HOME: cwd, HTTP_PROXY: proxy.origin } })
  const [shown = '', more] = output.split(/(?<=\n)…\n$/)
  const all = stdout + stderr
  expect(more === undefined ? all : all.slice(0, shown.length)).toBe(shown)
})

test.concurrent('the library example', async () => {
  const folder = await folderWith({ 'example.mjs': blocks('js').join('\n') })
  await mkdir(join(folder, 'node_modules'))
  await symlink(PROJECT, join(folder, 'node_modules', 'lectern'))
  expect(await run(process.execPath, ['example.mjs'], { cwd: folder })).toEqual(
    printed('Steep\n\nFour minutes.\n4\n'),
  )
})

test.concurrent('the first command prints an article once it is installed', async () => {
  const [install, start = ''] = (blocks('sh')[0] ?? '').trim().split(' && ')
  expect(install).toBe('npm ci')
  const { status, stdout } = await run('bash', ['-c', start], { cwd: PROJECT })
  expect(status).toBe(0)
  expect(stdout).toContain('The Azure Lifeline and Its Strings')
})
