import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import * as source from '../../src/index.ts'
import { articleText, NAMES } from '../golden/shelf.ts'
import { plainOf } from '../helpers.ts'
import { folderWith, PROGRAM, PROJECT, run, spawnLectern, textOf } from './helpers.ts'
import { openRoom } from './room.ts'

const DIST = join(PROJECT, 'dist')
const SCRIPTS = readdirSync(DIST).filter((file) => /\.[cm]?js$/.test(file))

/** The library as it is built. */
const built: typeof source = createRequire(import.meta.url)(join(DIST, 'index.cjs'))

/** Returns the text of a file in dist/. */
function distText(file: string): string {
  return readFileSync(join(DIST, file), 'utf8')
}

test('the bundle is ASCII, which Node reads faster, but for what waits for a network', () => {
  const local = SCRIPTS.filter((file) => !file.startsWith('undici'))
  expect(local.filter((file) => !/^[\0-\x7f]*$/.test(distText(file)))).toEqual([])
})

test.each(['cli-highlight', 'cli-table3', 'node-emoji', 'supports-hyperlinks', 'parse5'])(
  'the bundle has nothing of %s, which lectern does not use',
  (name) => {
    expect(distText('third-party-licences.txt')).not.toMatch(new RegExp(`^${name} \\d`, 'm'))
  },
)

/** Returns what a library prints of a text. */
async function print(
  { parseArticle, renderArticle }: typeof source,
  markdown: string,
  options: source.RenderOptions,
): Promise<string> {
  return text(renderArticle(await parseArticle(markdown, { as: 'markdown' }), options))
}

test.each(NAMES)('the bundle prints %s as the sources do', async (name) => {
  for (const options of [{ width: 40, color: true }, { width: 72 }, { format: 'text', width: 30 }] as const) {
    expect(await print(built, articleText(name), options)).toBe(
      await print(source, articleText(name), options),
    )
  }
})

/** Something for most programming languages. */
const CODE = `#!/usr/bin/env node
import os, { x as y } from 'module'; #include <stdio.h>
@Override public static async function f<T>(a: int = 0x1F, ...b) { return \`a \${b} c\` ?? null }
if (x >= 1.5e3 && !done) then echo "$HOME \\n" else raise ValueError('it''s'); end -- why
<p class="a" style="b: c">&amp;<script>let a = /b+/g</script></p> /* TODO: all of it */
SELECT * FROM t WHERE a = :b; 10 * 2 % 3; key: "value", [1, true]; def g = lambda z: z ** 2
`

/** The languages of highlight.js. */
const LANGUAGES = readdirSync(join(PROJECT, 'node_modules/highlight.js/lib/languages')).flatMap(
  (file) => /^([^.]+)\.js$/.exec(file)?.[1] ?? [],
)

test('the bundle highlights many languages, and loses no character', async () => {
  const pages = await Promise.all(
    ['none', ...LANGUAGES].map((language) =>
      print(built, `# Code\n\nWords.\n\n\`\`\`${language}\n${CODE}\`\`\`\n\nWords.\n`, { color: true }),
    ),
  )
  expect(new Set(pages.map((page) => plainOf(page))).size).toBe(1)
  expect(pages.filter((page) => page !== pages[0]).length).toBeGreaterThan(40)
})

/** Packages that take long to load, each with a text from its code that tells which files of the bundle contain it. */
const PACKAGES = {
  marked: 'Infinite loop on byte',
  yaml: 'YAMLParseError',
  'highlight.js': 'registerLanguage',
  undici: 'UND_ERR_INVALID_ARG',
  temml: 'cancelto',
  readability: 'okMaybeItsACandidate',
}

/** Writes the addresses of all scripts that Node has loaded to the file named by LOADED when the program ends. */
const HOOK = `
  const { writeFileSync } = require('node:fs')
  const { Session } = require('node:inspector')
  const session = new Session()
  session.connect()
  const urls = []
  session.on('Debugger.scriptParsed', ({ params: { url } }) => urls.push(url))
  session.post('Debugger.enable')
  process.on('exit', () => writeFileSync(process.env.LOADED, urls.join('\\n')))
`

const FILES = {
  'hook.cjs': HOOK,
  'prose.md': '# Title\n\nSome *words* with [a link](https://example.com/).\n',
  'meta.md': '---\ntitle: Title\n---\n\nSome words.\n',
  'page.html': '<!doctype html><title>Title</title><p>Some words.</p>',
  'code.md': '# Title\n\n```js\nlet a = 1\n```\n',
}

/** Returns the files of the bundle that a program, run with the hook, has loaded. */
async function loadedFiles(folder: string): Promise<readonly string[]> {
  const urls = (await textOf(folder, 'loaded')).split('\n')
  const files = SCRIPTS.filter((file) => urls.some((url) => url.endsWith(`/dist/${file}`)))
  expect(files).not.toEqual([])
  return files
}

/** Returns which of the packages it has loaded. */
async function loadedPackages(folder: string): Promise<readonly string[]> {
  const texts = (await loadedFiles(folder)).map(distText)
  return Object.entries(PACKAGES).flatMap(([name, sign]) =>
    texts.some((text) => text.includes(sign)) ? [name] : [],
  )
}

test.each(Object.entries(PACKAGES))('%s is not in the file that every command loads', (_, sign) => {
  const holding = SCRIPTS.filter((file) => distText(file).includes(sign))
  expect(holding.length).toBeGreaterThan(0)
  expect(holding).not.toContain('cli.cjs')
})

describe.concurrent('only what is needed is loaded', () => {
  test.each([
    { command: '--version', packages: [] },
    { command: '--help', packages: [] },
    { command: 'list', packages: [] },
    { command: 'sections openai', packages: ['marked'] },
    { command: 'read prose.md', packages: ['marked'] },
    { command: 'read prose.md --color always', packages: ['marked'] },
    { command: 'read meta.md', packages: ['marked', 'yaml'] },
    { command: 'read page.html', packages: ['marked', 'readability'] },
    { command: 'read code.md --format terminal', packages: ['marked'] },
    { command: 'read code.md --color always', packages: ['marked', 'highlight.js'] },
  ])('by `lectern $command`: $packages', async ({ command, packages }) => {
    const cwd = await folderWith(FILES)
    const env = { LOADED: join(cwd, 'loaded'), NODE_OPTIONS: `--require=${cwd}/hook.cjs` }
    await spawnLectern(command.split(' '), { cwd, env })
    expect(await loadedPackages(cwd)).toEqual(packages)
  })

  test('by the reading room, which needs no more than 150 KB that `read` does not', async () => {
    const cwd = await folderWith(FILES)
    const env = { LOADED: join(cwd, 'loaded'), NODE_OPTIONS: `--require=${cwd}/hook.cjs` }
    const room = await openRoom(['open', 'prose.md'], { cwd, env })
    await room.shows('Some words')
    await room.quit()
    expect(await loadedPackages(cwd)).toEqual(['marked'])
    const opened = await loadedFiles(cwd)
    await spawnLectern(['read', 'prose.md'], { cwd, env })
    const read = await loadedFiles(cwd)
    const own = opened.filter((file) => !read.includes(file)).map((file) => distText(file).length)
    expect(own.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
  })
})

test('a bug shows the file and the line', async () => {
  const folder = await folderWith({ 'bug.cjs': "JSON.parse = () => { throw new Error('a bug') }" })
  const args = ['--require', join(folder, 'bug.cjs'), PROGRAM, 'read', 'openai']
  const { status, stderr } = await run(process.execPath, args)
  expect(status).toBe(1)
  expect(stderr).toMatch(/Error: a bug\n(?: +at .*\n)+? +at .*\/dist\/[\w-]+\.cjs:\d+:\d+\)?\n/)
})
