import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToBlocks, nodesToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { parseHtml } from '../../../src/markdown/html/parse.ts'

const CASES: readonly (readonly [html: string, ...sources: readonly string[]])[] = [
  ['<h1>a</h1>\n<p>b</p>\n', '<h1>a</h1>\n', '<p>b</p>\n'],
  ['<div align="center">\n<h1>a</h1>\nb\n</div>', '<div align="center">\n<h1>a</h1>', '\nb\n</div>'],
  ['<!-- a -->', '<!-- a -->'],
  ['<!-- a --><p>b<!-- c --></p><?d?><hr>', '<!-- a --><p>b<!-- c --></p><?d?>', '<hr>'],
  ['a<p>b</p>c', 'a', '<p>b</p>', 'c'],
  ['<ul><li>a</ul><p>b', '<ul><li>a</ul>', '<p>b'],
  ['a<br><br>b<h2>c</h2>', 'a<br><br>b', '', '<h2>c</h2>'],
  ['', ''],
]

test.each(CASES)('%j is where its blocks come from', (html, ...sources) => {
  expect(htmlToBlocks(html).map(({ raw }) => raw)).toEqual(sources)
})

test('blocks of a document have no source', () => {
  expect(nodesToBlocks(parseHtml('<p>a'))).toMatchObject([{ type: 'paragraph', raw: '' }])
})

const piece = fc.constantFrom(
  ...'<p> </p> <div> </div> <b> </b> <h2> </h2> <ul> <li> </ul> <br> <hr> <pre>'.split(' '),
  ...'</pre>¦<table>¦<tr>¦<td>¦</table>¦<!-- x -->¦<?y?>¦<dl>¦<dt>¦<dd>¦</dl>¦<foo>'.split('¦'),
  ...'a¦ ¦\n¦<¦&amp;¦<a href="/x">¦</a>¦<img alt="z">¦<details>¦<summary>¦<blockquote>'.split('¦'),
)

test('the sources of any blocks, put together, are the HTML', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = pieces.join('')
      const blocks = htmlToBlocks(html)
      expect(blocks.map(({ raw }) => raw).join('')).toBe(html)
    }),
  )
})
