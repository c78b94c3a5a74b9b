import { describe, expect, test } from 'vitest'
import { buildArticle } from '../../src/article/article.ts'
import { RENDERERS } from '../../src/render/renderers.ts'
import { articleText, NAMES } from '../golden/shelf.ts'
import { articleOf, page, rendered } from '../helpers.ts'
import { lines, printed, printedSections } from './formats.ts'

const TEXTS: readonly (readonly [name: string, markdown: string])[] = [
  ['a paragraph', 'a *b* `c`'],
  ['a title', '# A\n\nb'],
  ['front matter', '---\ntitle: A\nauthor: B\ntags: [c, d]\n---\n\ne'],
  ['sections', '# A\n\nb\n\n## C\n\nd\n\n### E\n\nf'],
  ['references', 'a [b] [c][d]\n\n[b]: /b\n[d]: /d "e"'],
  ['footnotes', 'a[^b]\n\n[^b]: c\n\n    d'],
  ['a table', '| a | b |\n|---|:-:|\n| c | d |'],
  ['a list', '1. a\n\n   b\n2. c\n   - d'],
  ['code', '```js\na\n```\n\n    b'],
  ['an alert', '> [!TIP]\n> a\n> - b'],
  ['HTML', '<details><summary>a</summary>\n\nb\n\n</details>'],
  ['a setext heading', 'A\n=\n\nb\n\nC\n-\n\nd'],
  ['a title in two lines, of which one begins with a no-break space', 'A\n\u00a0b\n=\n\nc'],
  ['what would be front matter on the first line', '\n---\n\na: b\n---\n\nc'],
  ['a line of other spaces above code', '    \u00a0\n    a\n\nb'],
  ['a line of other spaces above a number', '\u2003\n11. a\n2.\n\n# B'],
  ['a paragraph separator in a heading', '[^a]\n\n# \u2029\n-\n[^a]:'],
  ['a byte order mark', '\n\ufeffa\n\nb'],
  ...NAMES.map((name) => [name, articleText(name)] as const),
]

describe('markdown, read again, gives the same page', () => {
  test.each(TEXTS)('%s', async (_, markdown) => {
    const again = await printed('markdown', markdown)
    expect(await page(again, { links: 'end' })).toBe(await page(markdown, { links: 'end' }))
    expect(await printed('markdown', again)).toBe(again)
  })
})

describe('a section as markdown', async () => {
  const article = await articleOf(
    '# T\n\n## A\n\na [x] [Some Text][y] ![z]\n\n## B\n\nb [y]\n\n## C\n\nc[^n]\n\n' +
      '[x]: /x\n[y]: /y\n[z]: /z.png\n\n[^n]: N [w]\n\n[w]: /w',
  )

  test('brings the definitions that it refers to, in whatever way', async () => {
    const text = await printedSections('markdown', article, '1')
    expect(text).toBe(lines('## A', '', 'a [x] [Some Text][y] ![z]', '', '[x]: /x', '[y]: /y', '[z]: /z.png'))
  })

  test('brings no others', async () => {
    expect(await printedSections('markdown', article, '2')).toBe(lines('## B', '', 'b [y]', '', '[y]: /y'))
  })

  test('brings its footnotes with the definitions of those', async () => {
    const text = await printedSections('markdown', article, '3')
    expect(text).toContain('[^n]: N [w]')
    expect(text).toContain('[w]: /w')
  })

  test('shows the same links as in the whole', async () => {
    for (const which of ['1', '2', '3']) {
      const alone = await page(await printedSections('markdown', article, which), { links: 'inline' })
      expect(alone).not.toMatch(/[[\]]/)
    }
  })

  test('defined in another section', async () => {
    const both = await articleOf('## A\n\n[x]: /x\n\n## B\n\n[x]')
    expect(await printedSections('markdown', both, '2')).toBe(lines('## B', '', '[x]', '', '[x]: /x'))
  })

  test('with a label in other case and with blanks', async () => {
    const both = await articleOf('## A\n\n[X  y]: /x\n\n## B\n\n[a][x Y]')
    expect(await printedSections('markdown', both, '2')).toContain(': /x')
  })
})

test('an author and a title that are no front matter come as front matter', async () => {
  const source = await articleOf('---\ntitle: A\nauthor: B\n---\nc')
  const text = await printedSections('markdown', { ...source, frontMatter: '' }, '0')
  expect(text).toBe(lines('---', 'title: "A"', 'author: "B"', '---', '', 'c'))
})

test.each([
  [
    'a title below front matter',
    '---\nauthor: A\n---\n\n# B\n\nc',
    ['---', 'author: A', '---', '', '# B', '', 'c'],
  ],
  ['definitions above the first section', '[x]: /u\n\n## A\n\n[x]', ['[x]: /u', '', '## A', '', '[x]']],
  ['code that it begins with', '    a\n\nb', ['    a', '', 'b']],
])('as it stands: %s', async (_, markdown, printedLines) => {
  expect(await printed('markdown', markdown)).toBe(lines(...printedLines))
})

test.each([
  ['a title with signs', '*a* [b](c)', 'd', ['# \\*a\\* [b\\](c)', '', 'd']],
  ['a title beside an h1', 'A', '# B\n\nc', ['---', 'title: "A"', '---', '', '# B', '', 'c']],
])('what only metadata says: %s', async (_, title, markdown, printedLines) => {
  const article = await buildArticle({ meta: { title }, markdown, leftOut: [] })
  expect(await rendered(RENDERERS.markdown, article, { width: undefined, color: false, links: 'none' })).toBe(
    lines(...printedLines),
  )
})
