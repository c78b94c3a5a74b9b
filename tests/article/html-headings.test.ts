import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { plainText } from '../../src/render/text.ts'
import { articleOf } from '../helpers.ts'

/** Returns an article's title and sections: `Title | 1 Section: its text`. */
function sketch({ title, heading, sections }: Article): string {
  const lines = Array.from(sections, ({ number, title, blocks }) =>
    `${number} ${title}: ${plainText(blocks).replace(/\s+/g, ' ')}`.trim(),
  )
  return [heading && title ? title : '', ...lines].join(' | ')
}

const CASES: readonly (readonly [name: string, markdown: string, read: string])[] = [
  ['a title', '<h1>A</h1>\n\nb', 'A | 0 : b'],
  [
    'a title among pictures, in the middle',
    '<div align="center">\n<img src="l.png" alt="l">\n<h1>A</h1>\n<p>b</p>\n</div>\n\n## C\n\nd',
    'A | 0 : l b | 1 C: d',
  ],
  ['what follows a heading in its block', '# A\n\n<h2>B</h2>\n<p>c *d*</p>\n\n*e*', 'A | 1 B: c *d* e'],
  ['several in a block', '<h1>A</h1><h2>B</h2>c<h3>D</h3>e\n\n## F\n\ng', 'A | 1 B: c | 1.1 D: e | 2 F: g'],
  ['upper case, with markup', '# A\n\n<H2 id="x">B <i>c</i> &amp; d</H2>\n\ne', 'A | 1 B c & d: e'],
  ['in a link', '# A\n\n<div>\n<a href="#b"><h2>B</h2></a>\n</div>\n\nc', 'A | 1 B: c'],
  ['in details', '# A\n\n<details>\n<summary><h2>B</h2></summary>\n\n*c*\n\n</details>', 'A | 1 B: c'],
  [
    'between the tags of a component',
    '# A\n\n<Steps>\n\n## B\n\nc\n\n## D\n\ne\n\n</Steps>\n\nf',
    'A | 1 B: c | 2 D: e f',
  ],
  ['between shortcodes', '# A\n\n{{% b %}}\n\n## C\n\nd\n{{% /b %}}\n\ne', 'A | 1 C: d e'],
  ['after a comment', '# A\n\n<!-- x --><h2>B</h2>\n\nc', 'A | 1 B: c'],
  ['a picture without a name', '<h1><img src="l.png"></h1>\n\n# A\n\nb', 'A | 0 : b'],
  ['none in an item, a quote or a cell', '- <h2>A</h2>\n\n> <h2>B</h2>', ' | 0 : - A B'],
  [
    'none in a comment or in code',
    '<!--\n<h2>A</h2>\n-->\n\n`<h2>B</h2>`\n\n    <h2>C</h2>',
    ' | 0 : <h2>B</h2> <h2>C</h2>',
  ],
]

describe('headings in HTML are those of sections', () => {
  test.each(CASES)('%s', async (_, markdown, read) => expect(sketch(await articleOf(markdown))).toBe(read))

  test('in a long article', async () => {
    const text = `${'word '.repeat(200)}\n\n`.repeat(100)
    const article = await articleOf(`# A\n\n${text}<div>\n<h2>B</h2>\n</div>\n\n${text}<h3>C</h3>\n\nd`)
    expect(Array.from(article.sections, ({ number, title }) => `${number} ${title}`)).toEqual([
      '0 ',
      '1 B',
      '1.1 C',
    ])
  })

  test('their source is kept', async () => {
    const { sections } = await articleOf('<div>\n<h2>B</h2>\n<p>c</p>\n</div>\n\n<h2>D</h2>\n\ne')
    expect(Array.from(sections, ({ markdown }) => markdown)).toEqual([
      '<div>\n<h2>B</h2>\n<p>c</p>\n</div>',
      '<h2>D</h2>\n\ne',
    ])
  })
})
