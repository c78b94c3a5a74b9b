import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainToDocument } from '../../../src/intake/plain-text/plain-text.ts'

const fixtures = new URL('../../fixtures/intake/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, fixtures), 'utf8')
const articles = readdirSync(fixtures).filter((name) => name.endsWith('.txt'))

const FIRST = 'The first paragraph says what this is about, in enough words to be told from a heading.'
const SECOND = 'The second one goes on about the same thing, and it is about as long as the first one was.'

describe('an article copied off a page', () => {
  test.each(articles)('%s becomes markdown', (name) => {
    const document = plainToDocument(read(name), { verbatim: false })
    expect(document.markdown).toBe(read(name.replace(/txt$/, 'md')))
  })

  test.each(articles)('%s keeps every line when verbatim, with the same title and headings', (name) => {
    const text = read(name)
    const headings = (markdown: string) => markdown.match(/^#+ .*/gm)
    const cleaned = plainToDocument(text, { verbatim: false })
    const verbatim = plainToDocument(text, { verbatim: true })
    const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').replace('markdown', '')
    expect(verbatim.meta).toEqual(cleaned.meta)
    expect(headings(verbatim.markdown)).toEqual(headings(cleaned.markdown))
    expect(verbatim.leftOut).toEqual([])
    const all = [...letters(`${verbatim.meta.title}${verbatim.markdown}`)].sort().join('')
    expect(all).toBe([...letters(text)].sort().join(''))
  })
})

test('the title is the first line, with who wrote the article and when below it', () => {
  const { meta, markdown } = plainToDocument(`A * Title\n\nBy Jane Doe\n\nMay 5, 2024\n\n${FIRST}`, {
    verbatim: false,
  })
  expect(meta).toEqual({ title: 'A * Title', author: 'Jane Doe', date: 'May 5, 2024' })
  expect(markdown).toBe(`${FIRST}\n`)
})

test('very many lines of nearly nothing stay as they stand', () => {
  const { meta, markdown } = plainToDocument(`A Title\n\n${'3\n14\n'.repeat(30_000)}`, { verbatim: false })
  expect(meta).toEqual({ title: 'A Title' })
  expect(markdown).toMatch(/\n```\n(?:3\n14\n){29951}\n```\n$/)
})

test.each(['```js', '```a\n```a\n```a'])('%j, nothing but fences that open nothing, stays', (text) => {
  const { meta, markdown } = plainToDocument(text, { verbatim: false })
  expect(`${meta.title}${markdown}`).toContain('```')
})

test('a name above a date is the author', () => {
  const { meta } = plainToDocument(`Title\n\nSam Whitfield\n\nMar 14, 2024\n\n${FIRST}`, { verbatim: false })
  expect(meta).toEqual({ title: 'Title', author: 'Sam Whitfield', date: 'Mar 14, 2024' })
})

test('dates that divide the text stay in it', () => {
  const { meta, markdown } = plainToDocument(
    'Changes\n\n2024-03-05\n\nFixed it.\n\n2024-02-01\n\nBroke it.',
    {
      verbatim: false,
    },
  )
  expect(meta).toEqual({ title: 'Changes' })
  expect(markdown).toContain('2024-03-05')
})

test('a title that is said again is printed once', () => {
  const { markdown } = plainToDocument(`The Title\n\nThe Title\n\n${FIRST}`, { verbatim: true })
  expect(markdown).toBe(`${FIRST}\n`)
})

test('what is left out is listed in order', () => {
  const { leftOut } = plainToDocument(
    `Skip to content\n\nTitle\n\nShare\n\n${FIRST}\n\nShare on X\n\nCopy link`,
    {
      verbatim: false,
    },
  )
  expect(leftOut).toEqual(['Skip to content', 'Share', 'Share on X', 'Copy link'])
})

test.each(['', '\n\n', 'Only a title', '---', '“`', '> ', '1.', '- '])('%j is no trouble', (text) => {
  expect(() => plainToDocument(text, { verbatim: false })).not.toThrow()
})

test('a rule is no title', () => {
  const metaOf = (text: string) => plainToDocument(text, { verbatim: false }).meta
  expect(metaOf('---\n\nThe bells rang all night long.\n\n---')).toEqual({})
  expect(metaOf('---\n\nThe Bells\n\nThey rang all night.')).toEqual({ title: 'The Bells' })
})

test('a text that starts with a paragraph has no title', () => {
  const { meta, markdown } = plainToDocument(`${FIRST} ${SECOND} ${FIRST}\n\n${SECOND}`, { verbatim: false })
  expect(meta).toEqual({})
  expect(markdown).toBe(`${FIRST} ${SECOND} ${FIRST}\n\n${SECOND}\n`)
})

describe('no input hangs', () => {
  const parts = Array.from({ length: 10_000 }, (_, index) => index + 1)
  const names = 'abcdefghijklmnopqrst'
  const name = (index: number) =>
    [8000, 400, 20, 1].map((unit) => names.charAt(Math.floor(index / unit) % 20)).join('')
  const huge: readonly (readonly [name: string, text: string])[] = [
    ['a 1 MB line', 'word and more text, then. '.repeat(40_000)],
    ['a 1 MB word', 'a'.repeat(1_000_000)],
    ['ideographs', '汉字'.repeat(200_000)],
    ['one paragraph of 20,000 lines', 'A line of text here\n'.repeat(20_000)],
    ['20,000 short lines', 'Yes\n\n'.repeat(20_000)],
    ['20,000 dates', 'May 5, 2024\n\n'.repeat(20_000)],
    ['fences', '```\n'.repeat(20_000)],
    ['fences with a language', '```a\n'.repeat(200_000)],
    ['mangled fences', '“`a\n'.repeat(100_000)],
    ['empty lines in a fence', `\`\`\`\n${'word\n'.repeat(9)}${'\n'.repeat(500_000)}bar\n\`\`\``],
    ['bars above code', 'bash\nCopy\n'.repeat(20_000)],
    ['buttons', 'Copy\nEdit\n'.repeat(20_000)],
    ['rules below a preamble', `Sure! Here is the text:\n\n${'---\n'.repeat(50_000)}`],
    ['items', '- x\n'.repeat(20_000)],
    ['quote signs', '>'.repeat(1_000_000)],
    ['stars', '*a'.repeat(200_000)],
    ['brackets', '['.repeat(1_000_000)],
    ['dashes', '- '.repeat(500_000)],
    ['underscores', '_ '.repeat(500_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['spaces before the first word', `${' '.repeat(1_000_000)}b`],
    ['empty lines', `a${'\n'.repeat(1_000_000)}b`],
    ['empty lines in code', `a();\nb();${'\n'.repeat(1_000_000)}c();\nd();`],
    ['leaders', `${'. '.repeat(140)}\n`.repeat(3000)],
    ['addresses', 'http://a.b/c_ '.repeat(40_000)],
    ['tables', 'a\tb\tc\n'.repeat(20_000)],
    ['comment forms', 'Leave a Reply\n\n'.repeat(20_000)],
    ['numbered lines', parts.map((number) => `${number}. Part\n\n${FIRST}\n\n`).join('')],
    ['parts that each have a name', parts.map((index) => `${name(index)} 1. Part\n\n${FIRST}\n\n`).join('')],
  ]
  test.each(huge)('%s', (_, text) => {
    // What isn't linear takes longer than a test may.
    expect(plainToDocument(`Title\n\n${text}`, { verbatim: false }).meta.title).toBe('Title')
  })
})

test('a part right under the title is a heading, not a name', () => {
  const text = `A Voyage\n\nPart One\n\nChapter 1\n\n${FIRST}\n\nPart Two\n\nChapter 2\n\n${SECOND}`
  const { meta, markdown } = plainToDocument(text, { verbatim: false })
  expect(meta).toEqual({ title: 'A Voyage' })
  expect(markdown.match(/^#+ .*/gm)).toEqual(['## Part One', '### Chapter 1', '## Part Two', '### Chapter 2'])
})

test.each(['Sent from my iPhone', 'Von meinem iPhone gesendet', '发自我的iPhone'])(
  'the last line of a mail that was written on a phone: %s',
  (line) => {
    const text = `A title\n\n${FIRST}\n\n${SECOND}\n\n${line}`
    expect(plainToDocument(text, { verbatim: false }).leftOut).toEqual([line])
  },
)
