import { describe, expect, test } from 'vitest'
import { metaReader } from '../../src/intake/front-matter.ts'
import { findFrontMatter } from '../../src/intake/front-matter-marks.ts'
import type { Meta } from '../../src/io/meta.ts'

async function read(text: string): Promise<Meta | undefined> {
  const frontMatter = findFrontMatter(text)
  return frontMatter && (await metaReader(frontMatter.kind))(frontMatter)
}

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: T\nauthor: [A, B]\n---\nb', { title: 'T', author: 'A, B' }],
    ['YAML with a date', '---\ndate: 2024-01-02\n---\nb', { date: '2024-01-02' }],
    ['YAML that is empty', '---\n---\nb', {}],
    [
      'a colon in a title',
      '---\ntitle: Tea: a life\nauthor: A\n---\nb',
      { title: 'Tea: a life', author: 'A' },
    ],
    ['a tab before a value', '---\ntitle:\tT\nauthor: A\n---\nb', { title: 'T', author: 'A' }],
    ['a tag that is no tag', '---\ntitle: T\nsummary: @x y\n---\nb', { title: 'T', summary: '@x y' }],
    ['a quotation mark too many', '---\ntitle: "T" of A\n---\nb', { title: '"T" of A' }],
    ['a list by lines', '---\ntitle: A: B\ntags:\n  - x\n  - y\n---\nb', { title: 'A: B', tags: ['x', 'y'] }],
    [
      'doubled quotation marks',
      "---\ntitle: 'It''s'\nauthor: A: B\n---\nb",
      { title: "It's", author: 'A: B' },
    ],
    [
      'other fields kept',
      '---\ntitle: A: B\ntags: [x, y\nlang: pl\n---\nb',
      { title: 'A: B', language: 'pl' },
    ],
    ['nothing to be read', '---\ntitle: [a\n---\nb', undefined],
    ['TOML', '+++\ntitle = "T"\ntags = ["x", "y"]\n+++\nb', { title: 'T', tags: ['x', 'y'] }],
    ['TOML with a day', '+++\ndate = 2024-01-02\n+++\nb', { date: '2024-01-02' }],
    ['TOML with tables', '+++\ntitle = "T"\n[extra]\na = 1\n+++\nb', { title: 'T' }],
    ['TOML that is wrong', '+++\ntitle = A life\nauthor = "A"\n+++\nb', { title: 'A life', author: 'A' }],
    ['JSON', '{\n  "title": "T",\n  "authors": ["A", "B"]\n}\n\nb', { title: 'T', author: 'A, B' }],
    ['JSON on a line', '{"title": "T"}\n\nb', { title: 'T' }],
    ['JSON with an object in it', '{\n  "title": "T",\n  "a": {\n    "b": 1\n  }\n}\nb', { title: 'T' }],
    [
      'brackets at the start of a title',
      '---\ntitle: [Draft] A: b\nauthor: [C, D\n---\ne',
      { title: '[Draft] A: b' },
    ],
    ['JSON between semicolons', ';;;\n"title": "T"\n;;;\nb', { title: 'T' }],
    ['JSON with braces between semicolons', ';;;\n{"title": "T"}\n;;;\nb', { title: 'T' }],
    ['YAML below blank lines', '\n\n---\ntitle: T\n---\nb', { title: 'T' }],
    ['YAML that isn’t closed', '---\ntitle: T\nauthor: A\n\nb', { title: 'T', author: 'A' }],
    ['a title with emphasis', '---\ntitle: *A* & b\ndate: 1999\n---\nb', { title: '*A* & b', date: '1999' }],
    ['fields without marks', 'Title: T\nAuthor: A\n\nb', { title: 'T', author: 'A' }],
    ['fields with two colons', 'title:: T\ntags:: x\n\nb', { title: 'T', tags: ['x'] }],
    ['lines behind percent signs', '% T: a\n  life\n% A\n\nb', { title: 'T: a life', author: 'A' }],
    ['an author with an address', '---\nauthor:\n  name: A\n  url: b\n---\nb', { author: 'A' }],
  ])('%s', async (_, text, meta) => expect(await read(text)).toEqual(meta))

  test.each(['[', '{a: ', '- ', '? '])('nested too deep with "%s" is read by lines', async (mark) => {
    const text = `---\ntitle: T\nx:\n  ${mark.repeat(10_000)}\n---\nb`
    expect(await read(text)).toEqual({ title: 'T' })
  })
})

test.each([
  ['two thematic breaks', '---\nWords.\n---\nb'],
  ['thematic breaks around a note', '---\n\nNote: words.\n\n---\n\nb'],
  ['marks that aren’t closed', '+++\ntitle = "T"\n\nb'],
  ['one field', 'Title: words.\n\nb'],
  ['a comment between percent signs', '%% a %%\n\nb'],
  ['a list between plus signs', '+++\nWords.\n+++\nb'],
  ['JSON alone', '{\n  "title": "T"\n}\n'],
  ['JSON about something else', '{"port": 80}\n\nb'],
  ['code in braces', '{\n  a();\n}\n\nb'],
  ['a place for a comment', '{/* a */}\n\nb'],
  ['a set', '{a, b}\n\nc'],
])('%s is none', (_, text) => expect(findFrontMatter(text)).toBeUndefined())
