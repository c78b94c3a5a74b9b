import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { cleanEnvironment, expectFailure, folderWith, lectern, PROGRAM, printed } from './helpers.ts'
import { inTerminal } from './terminal.ts'

const SHELF = {
  'shelf/harbour.md':
    '---\ntitle: The harbour\n---\n\nBoats lie here.\n\n## Winds\n\nA zephyr comes from the west,\nand a second zephyr after it.',
  'shelf/sub/my notes.md': '# Notes\n\nA zephyr is a mild wind.',
}

/** Returns an environment with a shelf and a cache of its own, and these articles. */
async function shelfWith(files: { readonly [path: string]: string } = SHELF) {
  const folder = await folderWith(files)
  return { folder, env: { LECTERN_SHELF: join(folder, 'shelf'), XDG_CACHE_HOME: join(folder, 'cache') } }
}

/** The shelf of the tests that only read it: it is indexed once. */
const { env } = await shelfWith()

test('prints fields: name, number, title, words around the hits', async () => {
  expect(await lectern(['search', 'zephyrs'], { env })).toEqual(
    printed(
      'harbour\t1\tWinds\tA zephyr comes from the west, and a second zephyr after it.\n' +
        'sub/my notes\t0\t\tA zephyr is a mild wind.\n',
    ),
  )
})

test('finds bundled articles too', async () => {
  const { stdout } = await lectern(['search', 'title:"two tables"'], { env })
  expect(stdout).toMatch(/^how-wide-is-a-character\t3\tWhen two tables meet\t/)
})

test('prints JSON', async () => {
  const { stdout } = await lectern(['search', '--json', 'zephyr', '-mild'], { env })
  expect(JSON.parse(stdout)).toEqual([
    {
      name: 'harbour',
      article: 'The harbour',
      number: '1',
      title: 'Winds',
      snippet: 'A zephyr comes from the west, and a second zephyr after it.',
    },
  ])
})

test('finds nothing as grep does: status 1, and not a word', async () => {
  expect(await lectern(['search', 'xyzzy'], { env })).toEqual({ status: 1, stdout: '', stderr: '' })
  expect(await lectern(['search', '--json', 'xyzzy'], { env })).toEqual({
    status: 1,
    stdout: '[]\n',
    stderr: '',
  })
})

test.each([
  [['"west wind'], 'a quotation mark is missing after "west wind'],
  [['-winds'], 'not only what to leave out'],
  [['title:'], 'say what follows "title:"'],
  [['…'], 'there is no word to find'],
  [['--jsn', 'x'], "unknown option '--jsn'"],
  [[], 'missing required argument'],
])('%j is wrong usage', async (args, message) => {
  expectFailure(await lectern(['search', ...args]), 2, message)
})

test('words that begin with a hyphen and an option are no options', async () => {
  const { stdout } = await lectern(['search', 'zephyr', '-help', '-version'], { env })
  expect(stdout.split('\n')).toHaveLength(3)
})

test('on a terminal marks the hits and says what to type', async () => {
  const { lines, raw } = await inTerminal(['search', 'zephyr'], { env })
  expect(lines).toEqual([
    'The harbour › Winds',
    '  A zephyr comes from the west, and a second zephyr after it.',
    '  lectern read harbour -s 1',
    '',
    'Notes',
    '  A zephyr is a mild wind.',
    "  lectern read 'sub/my notes' -s 0",
  ])
  expect(raw).toContain('\x1b[4m\x1b[1mzephyr\x1b[22m\x1b[24m')
})

test('an article that can be read no more is named, and hides no other', async () => {
  const { env } = await shelfWith({ ...SHELF, 'shelf/broken.md': '\0\0\0' })
  const { status, stdout, stderr } = await lectern(['search', 'mild'], { env })
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'sub/my notes\t0\t\tA zephyr is a mild wind.\n' })
  expect(stderr).toMatch(/^lectern: "[^\n]*broken.md" [^\n]*\n$/)
})

test('a cache that is no absolute path is ignored', async () => {
  const { folder, env } = await shelfWith()
  const { stdout } = await lectern(['search', 'mild'], {
    cwd: folder,
    env: { ...env, XDG_CACHE_HOME: 'here' },
  })
  expect(stdout).toContain('my notes')
  expect(await readdir(folder)).toEqual(['shelf'])
})

/** Articles enough for an index to take a while. */
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `shelf/n${index}.md`,
    `# Number ${index}\n\n${`The word${index} and what stands around it. `.repeat(20)}`,
  ]),
)

test('is right after searches that were killed at any time', async () => {
  const { folder, env } = await shelfWith(MANY)
  for (const delay of [60, 120, 150, 180, 220, 260, 300, 400]) {
    await writeFile(join(folder, 'shelf', 'n0.md'), `The word${delay}k.`)
    const child = spawn(process.execPath, [PROGRAM, 'search', 'word59'], { env: cleanEnvironment(env) })
    await setTimeout(delay)
    child.kill('SIGKILL')
    if (child.exitCode === null) await once(child, 'exit')
  }
  const found = await lectern(['search', 'word59'], { env })
  expect(found.stdout.split('\t').slice(0, 2)).toEqual(['n59', '0'])
  expect((await lectern(['search', 'word400k'], { env })).stdout).toContain('n0\t0')
})

test('several searches at once make one index', async () => {
  const { env } = await shelfWith(MANY)
  const runs = await Promise.all([1, 2, 3, 4].map((number) => lectern(['search', `word${number}`], { env })))
  expect(runs.map(({ status, stdout }) => [status, stdout.split('\t')[0]])).toEqual(
    [1, 2, 3, 4].map((number) => [0, `n${number}`]),
  )
})
