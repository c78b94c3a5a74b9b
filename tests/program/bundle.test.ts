import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import highlighting from 'highlight.js'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { folderWith, PROGRAM, PROJECT, run } from './helpers.ts'

function built(file: string): string {
  return readFileSync(join(PROJECT, 'dist', file), 'utf8')
}

/** What every start loads, or every start of a command. */
const ALWAYS = ['cli.cjs', 'list.cjs', 'output.cjs', 'read.cjs', 'sections.cjs']

describe('the bundle', () => {
  test.each(readdirSync(join(PROJECT, 'dist')).filter((file) => file.endsWith('.cjs')))(
    'is ASCII, as which the command reads it: %s',
    (file) => expect(built(file)).toMatch(/^[\0-\x7f]*$/),
  )

  test.each(['cli-highlight', 'cli-table3', 'node-emoji', 'supports-hyperlinks', 'parse5'])(
    'has nothing of %s, which lectern has something else for',
    (name) => {
      expect(built('third-party-licences.txt')).not.toMatch(new RegExp(`^${name} \\d`, 'm'))
    },
  )

  test.each([
    { what: 'highlighting', file: 'languages.cjs', sign: 'registerLanguage' },
    { what: 'a language to highlight', file: 'language-python.cjs', sign: 'nonlocal' },
    { what: 'the reading room', file: 'open.cjs', sign: 'react.transitional.element' },
    { what: 'YAML', file: 'front-matter.cjs', sign: 'YAMLParseError' },
    { what: 'phrases of page furniture', file: 'furniture.cjs', sign: 'Leave a Reply' },
    { what: 'HTML', file: 'htmlparser2.cjs', sign: 'onopentagname' },
    { what: 'emoji', file: 'string-width.cjs', sign: 'RGI_Emoji' },
    { what: 'grapheme clusters', file: 'graphemes.cjs', sign: '12448' },
    { what: 'what slugs leave out', file: 'slug-others.cjs', sign: '\\uA7' },
  ])('has $what in a file of its own, loaded when it is needed', ({ file, sign }) => {
    expect(built(file)).toContain(sign)
    for (const always of ALWAYS) expect(built(always)).not.toContain(sign)
  })

  test('has the names of character references likewise', () => {
    // They are long texts, which no line can end in.
    const [longest = ''] = built('entities.cjs')
      .split('\n')
      .sort((a, b) => b.length - a.length)
    expect(longest.length).toBeGreaterThan(300)
    for (const always of ALWAYS) expect(built(always)).not.toContain(longest)
  })
})

test('string-width measures emoji in the bundle as it does by itself', () => {
  const bundled = createRequire(import.meta.url)(join(PROJECT, 'dist', 'string-width.cjs')).default
  const regional = (index: number) => String.fromCodePoint(0x1f1e6 + index)
  const characters = Array.from({ length: 0x1fb00 - 0x1f000 }, (_, index) =>
    String.fromCodePoint(0x1f000 + index),
  )
  for (let code = 0x20; code < 0x3300; code++) characters.push(String.fromCodePoint(code))
  const texts = [
    ...characters.flatMap((text) =>
      ['', '\ufe0f', '\u{1f3fd}', '\u{1f3fd}\u200d\u2642\ufe0f', '\ufe0f\u20e3'].map((end) => text + end),
    ),
    ...Array.from({ length: 26 * 26 }, (_, index) => regional(Math.floor(index / 26)) + regional(index % 26)),
    ...[
      '👩‍🌾',
      '👨‍👩‍👧‍👦',
      '🏳️‍🌈',
      '👁️‍🗨️',
      '❤️‍🔥',
      '🧑‍⚕️',
      '🏴‍☠️',
      '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
  ]
  const wrong = texts.filter((text) => bundled(text) !== stringWidth(text))
  expect(wrong).toEqual([])
})

test('groups are counted as V8 counts them, in each expression of each language', () => {
  const { matchGroups }: { readonly matchGroups: (source: string) => number } = createRequire(
    import.meta.url,
  )('../../scripts/parts/match-groups.cjs')
  const expressions = expressionsIn(highlighting.listLanguages().map(highlighting.getLanguage))
  expect(expressions.length).toBeGreaterThan(1000)
  const groups = ({ source, flags }: RegExp) => (new RegExp(`${source}|`, flags).exec('')?.length ?? 0) - 1
  expect(expressions.filter((each) => matchGroups(each.toString()) !== groups(each))).toEqual([])
})

/** Returns the regular expressions in anything. */
function expressionsIn(root: unknown): readonly RegExp[] {
  const found: RegExp[] = []
  const seen = new Set<unknown>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof RegExp) found.push(value)
    else for (const inner of Object.values(value)) visit(inner)
  }
  visit(root)
  return found
}

/** Says of each file that a command loads whether V8 took the code that was kept of it. */
const STATES = `
  const { COMMAND, load, scripts } = require(process.env.PROGRAM)
  load(COMMAND).done.then(() => {
    for (const [file, script] of scripts) console.error(file, script.cachedDataRejected)
  })`

describe('the code that V8 compiled at build', () => {
  test('is used again', async () => {
    const { stderr } = await run(process.execPath, ['-e', STATES, '--', 'lectern', 'sections', 'openai'], {
      env: { PROGRAM },
    })
    expect(stderr).toBe('cli.cjs false\nsections.cjs false\n')
  })

  test('is not used where V8 has other flags', async () => {
    const args = ['--no-flush-bytecode', PROGRAM, 'list']
    const { status, stderr } = await run(process.execPath, args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('leaves the file and the line in what a bug shows', async () => {
    const folder = await folderWith({ 'bug.cjs': "JSON.parse = () => { throw new Error('a bug') }" })
    const args = ['--require', join(folder, 'bug.cjs'), PROGRAM, 'read', 'openai']
    const { status, stderr } = await run(process.execPath, args)
    expect(status).toBe(1)
    expect(stderr).toMatch(/Error: a bug\n(?: +at .*\n)+? +at .*\/dist\/read\.cjs:\d+:\d+\)\n/)
  })
})
