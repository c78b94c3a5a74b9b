import { describe, expect, test } from 'vitest'
import { htmlToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { notation } from '../notation.ts'

type Case = readonly [html: string, read: string]

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`
const HEAD = '<tr><th>a</th><th>b</th></tr>'

const TABLES: readonly Case[] = [
  [`<table><thead>${HEAD}</thead><tbody>${row('c', 'd')}</tbody></table>`, 'table(a | b / c | d)'],
  [table(HEAD, row('c', 'd')), 'table(a | b / c | d)'],
  ['<table><thead><th>a<th>b</thead><tr><td>c<td>d</table>', 'table(a | b / c | d)'],
  [table(row('a', 'b'), row('c', 'd')), 'table( |  / a | b / c | d)'],
  ['<table><tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>', 'table( |  / a | b / c | d)'],
  [table(HEAD, '<tfoot>', row('c', 'd'), '</tfoot>'), 'table(a | b / c | d)'],
  [
    `<table><caption>x <b>y</b></caption>${HEAD}${row('c', 'd')}</table>`,
    'p(x strong(y)) table(a | b / c | d)',
  ],
  [`<table>x${HEAD}<form>${row('c', 'd')}</form></table>`, 'p(x) table(a | b / c | d)'],
  [
    '<table><tr><th align="right">a</th><th>b</th></tr><tr><td>c</td><td style="text-align:CENTER">d</td></tr></table>',
    'table right,center(a | b / c | d)',
  ],
  [table(HEAD, row('', ''), row('c', 'd')), 'table(a | b / c | d)'],
  [table(row('a', '', 'b'), row('c', '&nbsp;', 'd')), 'table( |  / a | b / c | d)'],
  ['<table><tr>x<th>a<th>b<tr><td>c<td>d</table>', 'p(x) table(a | b / c | d)'],
  ['<table></table>', ''],
  [table(row('', ''), row('', '')), ''],
]

const SPANS: readonly Case[] = [
  [table(HEAD, '<tr><td colspan="2">c</td></tr>', row('d', 'e')), 'table(a | b / c |  / d | e)'],
  [table(HEAD, '<tr><td rowspan="2">c</td><td>d</td></tr>', row('e')), 'table(a | b / c | d /  | e)'],
  [
    '<table><tr><th rowspan="2" colspan="2">a<th>b<tr><td>c<tr><td>d<td>e<td>f</table>',
    'table(a |  | b /  |  | c / d | e | f)',
  ],
  [table(HEAD, '<tr><td colspan="0">c</td><td rowspan="x">d</td></tr>'), 'table(a | b / c | d)'],
]

const CELLS: readonly Case[] = [
  [table(HEAD, row('c<br>d', '<p>e</p><p>f</p>')), 'table(a | b / c⏎d | e⏎f)'],
  [
    table(HEAD, row('<ul><li>c</li><li>d</li></ul>', '<ol start="2"><li>e</ol>')),
    'table(a | b / • c⏎• d | 2. e)',
  ],
  [table(HEAD, row('<pre>c\n\nd</pre>', '<h3>e</h3>f')), 'table(a | b / code(c)⏎code(d) | strong(e)⏎f)'],
  [table(HEAD, row('c', table(row('d', 'e'), row('f', 'g')))), 'table(a | b / c | d e⏎f g)'],
  [
    table(HEAD, row('<a href="/x">c</a>', '<img src="d.png" alt="e">')),
    'table(a | b / link[/x](c) | image[d.png](e))',
  ],
]

const LAYOUT: readonly Case[] = [
  [`<table role="presentation">${row('a', 'b')}${row('c', 'd')}</table>`, 'p(a) p(b) p(c) p(d)'],
  [table(row('a'), row('b')), 'p(a) p(b)'],
  [table(row('a', 'b')), 'p(a) p(b)'],
  [table(row('a', '<h2>b</h2>'), row('c', 'd')), 'p(a) h2(b) p(c) p(d)'],
  [table(row('a', '<p>b<p>c'), row('d', 'e')), 'p(a) p(b) p(c) p(d) p(e)'],
  [table(row('a', table(HEAD, row('c', 'd')))), 'p(a) table(a | b / c | d)'],
  ['a <td>b</td> <td>c</td>', 'p(a) p(b) p(c)'],
]

const CODE: readonly Case[] = [
  [
    '<figure class="highlight js"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table></figure>',
    'pre js(a⏎b)',
  ],
  [
    '<table class="lntable"><tr><td><pre><span class="lnt">1\n</span></pre></td><td><pre><code class="language-go">a</code></pre></td></tr></table>',
    'pre go(a)',
  ],
  [
    '<table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a</td></tr><tr><td class="blob-num"></td><td>  b</td></tr></table>',
    'pre(a⏎  b)',
  ],
]

describe.each([
  ['tables', TABLES],
  ['spans', SPANS],
  ['cells', CELLS],
  ['layout', LAYOUT],
  ['code beside numbers', CODE],
])('%s', (_, cases) => {
  test.each(cases)('%j', (html, read) => expect(notation(htmlToBlocks(html))).toBe(read))
})
