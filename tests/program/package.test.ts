import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { NAMES } from '../golden/shelf.ts'
import { folderWith, lectern, PROJECT, printed, run } from './helpers.ts'
import { HARBOUR } from './samples.ts'
import { inTerminal } from './terminal.ts'

const MANIFEST = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))

/** The files of a user of the package. */
const USER = {
  'package.json': '{ "name": "user", "private": true, "type": "module" }',
  'parse.js': `import { articleData, parseArticle, pickSections, ReaderError, renderArticle } from 'lectern'
const article = await parseArticle(${JSON.stringify(HARBOUR)}, { as: 'markdown' })
for await (const part of renderArticle(article, { format: 'text', sections: pickSections(article, 'winds') }))
  process.stdout.write(part)
const { title, author, sections } = articleData(article, article.sections)
process.stdout.write(JSON.stringify([title, author, sections.map(({ number }) => number)]))
try {
  pickSections(article, 'xyzzy')
} catch (error) {
  process.stdout.write(String(error instanceof ReaderError))
}`,
  'typed.ts': `import { type Article, type ArticleData, articleData, parseArticle, renderArticle } from 'lectern'
const article: Article = await parseArticle('# Title', { as: 'markdown', verbatim: true })
export const data: ArticleData = articleData(article, article.sections)
export const words: number | undefined = data.sections[0]?.words
export const pages: AsyncIterable<string> = renderArticle(article, { format: 'terminal', width: 40, color: true })
// @ts-expect-error: no such kind
await parseArticle('# Title', { as: 'pdf' })
`,
}

let packed: readonly string[]
/** Where it is installed for all users, and the folder there that its modules are in. */
let prefix: string
let folder: string

/** Packs the built project and installs it, without network. */
beforeAll(async () => {
  prefix = await folderWith()
  folder = join(prefix, 'lib')
  const pack = await npm('pack', '--ignore-scripts', '--json', '--pack-destination', prefix, PROJECT)
  expect(pack.status, pack.stderr).toBe(0)
  const [{ filename, files }] = JSON.parse(pack.stdout)
  packed = files.map(({ path }: { path: string }) => path)
  const install = await npm('install', '--global', '--no-audit', '--no-fund', `./${filename}`)
  expect(install.status, install.stderr).toBe(0)
  for (const [name, text] of Object.entries(USER)) await writeFile(join(folder, name), text)
})

/** Runs npm without network. */
function npm(...args: readonly string[]) {
  const settings = {
    npm_config_cache: join(prefix, '.npm'),
    npm_config_offline: 'true',
    npm_config_prefix: prefix,
  }
  return run('npm', args, { cwd: prefix, env: { HOME: prefix, ...settings } })
}

/** Runs the installed program. */
function installed(...args: readonly string[]) {
  return run(join(prefix, 'bin', 'lectern'), args)
}

describe('the package', () => {
  test('contains every article', () => {
    expect(packed.filter((path) => path.startsWith('articles/')).sort()).toEqual(
      NAMES.map((name) => `articles/${name}.md`),
    )
  })

  test('contains the program, its articles and its documents, nothing else', () => {
    const tops = [...new Set(packed.map((path) => path.split('/')[0]))]
    const required = ['LICENSE', 'README.md', 'articles', 'bin', 'completions', 'dist', 'man', 'package.json']
    expect(tops.filter((top) => top !== 'CHANGELOG.md').sort()).toEqual(required)
    expect(
      packed.filter((path) => /\.(?:map|test\.\w+|tsx?)$/.test(path) && !path.endsWith('.d.ts')),
    ).toEqual([])
  })

  test('needs nothing else to be installed', async () => {
    expect(MANIFEST.dependencies ?? {}).toEqual({})
    const list = await npm('ls', '--global', '--all', '--parseable')
    expect(list.stdout.trim().split('\n')).toHaveLength(2)
  })

  test('contains the files that package.json names', () => {
    const { bin, exports } = MANIFEST
    for (const path of [bin.lectern, exports['.'].types, exports['.'].default])
      expect(packed).toContain(path.replace(/^\.\//, ''))
  })

  test('has a manual page, which npm puts where `man` finds it', () => {
    expect(readFileSync(join(prefix, 'share/man/man1/lectern.1'), 'utf8')).toContain('.TH LECTERN 1')
  })

  test('names its licence and the versions of Node that it runs on', () => {
    expect(MANIFEST).toMatchObject({ license: 'MIT', engines: { node: '>=20.19' }, type: 'module' })
    expect(MANIFEST.private).toBeUndefined()
  })
})

describe('the installed program', () => {
  test('lists the articles', async () => {
    expect(await installed('list')).toEqual(await lectern(['list']))
  })

  // That every article is printed whole is held by tests/golden/shelf.test.ts.
  test.each([
    ['openai', '--format', 'terminal', '--color', 'always'],
    ['kinsoku', '--format', 'text'],
    ['zhongduan', '--format', 'markdown'],
    ['the-markdown', '--format', 'json'],
  ])('reads %s %s %s', async (...args) => {
    const { status, stdout, stderr } = await installed('read', ...args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.length).toBeGreaterThan(2000)
    expect(stdout).toBe((await lectern(['read', ...args])).stdout)
  })

  test('prints its version and its help', async () => {
    expect(await installed('--version')).toEqual(printed(`${MANIFEST.version}\n`))
    expect(await installed('read', '--help')).toEqual(await lectern(['read', '--help']))
  })

  test('prints a page in a terminal', async () => {
    const program = join(folder, 'node_modules', 'lectern', 'bin', 'lectern.js')
    const { status, lines } = await inTerminal(['read', 'openai', '--no-pager'], { program })
    expect(status).toBe(0)
    expect(lines).toContain('1  The Azure Lifeline and Its Strings')
  })
})

describe('the library', () => {
  test('parses an article', async () => {
    expect(await run(process.execPath, ['parse.js'], { cwd: folder })).toEqual(
      printed('Winds\n\nThey turn.\n["The Harbour","Ada Example",["0","1","2","3","4","5","6"]]true'),
    )
  })

  test('writes nothing when it is loaded', async () => {
    const script = "import 'lectern'"
    expect(await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })).toEqual(
      printed(''),
    )
  })

  test('has types that need no other package', async () => {
    const compiler = join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc')
    expect(existsSync(compiler)).toBe(true)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    const { status, stdout } = await run(process.execPath, [compiler, ...options, 'typed.ts'], {
      cwd: folder,
    })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })
})
