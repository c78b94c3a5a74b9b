import { beforeAll, describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/blocks.ts'
import { htmlToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { loadHtmlParser } from '../../../src/markdown/html.ts'
import { textToken } from '../../../src/markdown/inline-text.ts'
import type { Block } from '../../../src/markdown/tokens.ts'
import { blocksToMarkdown } from '../../../src/markdown/write/blocks-to-markdown.ts'
import { notation } from '../notation.ts'

beforeAll(loadHtmlParser)

type Case = readonly [html: string, markdown: string]

const BLOCKS: readonly Case[] = [
  ['<h2>a</h2><p>b</p><hr>', '## a\n\nb\n\n***\n'],
  ['<h2>a #</h2><h3>1. # b</h3>', '## a \\#\n\n### 1. # b\n'],
  ['<h2>a<br>b</h2>', '## a<br>b\n'],
  ['<p>a<br>- b<br>2. c', 'a\\\n\\- b\\\n2\\. c\n'],
  ['<p>http://x.y<br>b', 'http://x.y  \nb\n'],
  ['<p># a<p>+ b<p>> c<p>1986. d<p>---', '\\# a\n\n\\+ b\n\n\\> c\n\n1986\\. d\n\n\\---\n'],
  ['<pre><code class="language-js">a\n\n  b</code></pre>', '```js\na\n\n  b\n```\n'],
  ['<pre>```\n````</pre>', '`````\n```\n````\n`````\n'],
  ['<blockquote><p>a</p><pre>b\n\nc</pre></blockquote>', '> a\n>\n> ```\n> b\n>\n> c\n> ```\n'],
  ['<blockquote>a</blockquote><blockquote>b</blockquote>', '> a\n\n> b\n'],
  ['<div class="alert alert-tip">a</div>', '> [!TIP]\n> a\n'],
  ['<div class="alert alert-info">a</div>', '> [!NOTE] Info\n> a\n'],
  ['', ''],
]

const LISTS: readonly Case[] = [
  ['<ul><li>a<li>b</ul>', '- a\n- b\n'],
  ['<ul><li><p>a<li>b</ul>', '- a\n\n- b\n'],
  ['<ol start="9"><li>a<li>b<ul><li>c</ul></ol>', '9. a\n10. b\n    - c\n'],
  ['<ul><li>a<pre>b</pre></ul>', '- a\n\n  ```\n  b\n  ```\n'],
  ['<ul><li>a<ol start="3"><li>b</ol></ul>', '- a\n\n  3. b\n'],
  ['<ul><li><ul><li>a</ul></ul>', '- - a\n'],
  ['<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>', '- a\n\n+ b\n\n- c\n'],
  ['<ol><li>a</ol><ol><li>b</ol>', '1. a\n\n1) b\n'],
  ['<ul><li><input type="checkbox" checked>a<li><input type="checkbox">b</ul>', '- [x] a\n- [ ] b\n'],
  ['<ul><li>[ ] a<li><hr></ul>', '- &#91; ] a\n- ***\n'],
  ['<dl><dt>a<dd>b</dl>', '- **a**\\\n  b\n'],
]

const TABLES: readonly Case[] = [
  ['<table><tr><th>a<th align="right">b<tr><td>c|d<td></table>', '| a | b |\n| --- | --: |\n| c\\|d |  |\n'],
  [
    '<table><tr><td>a<td>b<tr><td>c<br>d<td>- e</table>',
    '|  |  |\n| --- | --- |\n| a | b |\n| c<br>d | - e |\n',
  ],
  [
    '<table><tr><th>a<th>b<tr><td><code>a|b</code><td><code>a\\|b</code></table>',
    '| a | b |\n| --- | --- |\n| `a\\|b` | <code>a&#92;&#124;b</code> |\n',
  ],
]

const INLINES: readonly Case[] = [
  ['a <b>b</b> <i>c</i> <del>d</del> <code>e</code>', 'a **b** *c* ~~d~~ `e`\n'],
  [
    'x<sup>2</sup> H<sub>2</sub>O <kbd>a</kbd> <mark>b</mark> <u>c</u>',
    'x<sup>2</sup> H<sub>2</sub>O <kbd>a</kbd> <mark>b</mark> <u>c</u>\n',
  ],
  ['a<b>b</b>c 中<b>文</b>字', 'a**b**c 中**文**字\n'],
  ['中<b>「文」</b>字 a<i>(b)</i>', '中<strong>「文」</strong>字 a<em>(b)</em>\n'],
  ['<b>a</b><i>b</i> <b><i>c</i></b>', '<strong>a</strong>*b* **<em>c</em>**\n'],
  ['<b>a <i>b</i> c</b>', '**a *b* c**\n'],
  ['<code>`a</code><code>b</code> <code>a ` b</code>', '`` `a ``<code>b</code> ``a ` b``\n'],
  ['5 * 3, 2*3*4, snake_case, _a_ ~b~', '5 * 3, 2\\*3\\*4, snake_case, \\_a\\_ \\~b\\~\n'],
  ['a * b, 5*3', 'a * b, 5\\*3\n'],
  ['5*3', '5*3\n'],
  ['&lt;div> &amp;amp; AT&T [a] [b](c) \\* C:\\dir', '\\<div> \\&amp; AT&T [a] [b\\](c) \\\\* C:\\dir\n'],
  [
    '<a href="/x">a</a> <a href="https://x.y/">https://x.y/</a> <a href="mailto:a@b.c">a@b.c</a>',
    '[a](/x) <https://x.y/> <a@b.c>\n',
  ],
  ['<a href="a b(c)" title="d &quot;e&quot;">f [g]</a>', '[f &#91;g&#93;](<a b(c)> "d \\"e\\"")\n'],
  ['<a href="/x?a&amp;b&amp;amp;c">d</a>', '[d](/x?a&b&amp;amp;c)\n'],
  ['Wow!<a href="/x"><img src="a.png" alt="b"></a>', 'Wow\\![![b](a.png)](/x)\n'],
  ['<img alt="a" src="b.png"><br><br><img src="c d.png">', '![a](b.png)\n\n![](<c d.png>)\n'],
]

const FORMULAS: readonly Case[] = [
  ['a $x_1*y$ b', 'a $x_1*y$ b\n'],
  [
    '<math display="block"><annotation encoding="application/x-tex">a\n= b</annotation></math>',
    '$$\na\n= b\n$$\n',
  ],
  ['<math alttext="n"></math>2', '\\(n\\)2\n'],
  ['It costs $5 and $10. <code>$a$</code>', 'It costs $5 and $10. `$a$`\n'],
]

describe.each([
  ['blocks', BLOCKS],
  ['lists', LISTS],
  ['tables', TABLES],
  ['inline tokens', INLINES],
  ['formulas', FORMULAS],
])('%s', (_, cases) => {
  test.each(cases)('%j', (html, markdown) => expect(blocksToMarkdown(htmlToBlocks(html))).toBe(markdown))
})

const MARKDOWN: readonly string[] = [
  '> [!WARNING]\n> a\n>\n> - b\n',
  '- [ ] a\n- [x] b\n',
  'a[^1] b\n\n[^1]: c\n\n    d\n',
  '# a\n\n- b\n  ```\n  c\n  ```\n- d\n',
]

test.each(MARKDOWN)('%j is written as it was read', (markdown) => {
  const footnotes = new Map([['1', 1]])
  expect(blocksToMarkdown(parseMarkdown(markdown, { links: new Map(), footnotes }))).toBe(markdown)
})

test('a literal formula stays literal', () => {
  const blocks: Block[] = [{ type: 'paragraph', raw: '', tokens: [textToken('$x$ and \\(y\\)')] }]
  const markdown = blocksToMarkdown(blocks)
  expect(markdown).toBe('\\$x\\$ and \\\\(y\\\\)\n')
  expect(notation(parseMarkdown(markdown))).toBe('p($x$ and \\(y\\))')
})
