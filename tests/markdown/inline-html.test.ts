import { describe, expect, test } from 'vitest'
import { notationOf } from './notation.ts'

type Case = readonly [name: string, markdown: string, read: string]

const MEANT: readonly Case[] = [
  ['b', 'a <b>c</b>', 'a strong(c)'],
  ['strong', 'a <strong>c</strong>', 'a strong(c)'],
  ['i', 'a <i>c</i>', 'a em(c)'],
  ['em', 'a <em>c</em>', 'a em(c)'],
  ['code', 'a <code>c</code>', 'a code(c)'],
  ['code around emphasis', 'a <code>c *d*</code>', 'a code(c )em(d)'],
  ['code over two lines', 'a <code>c\nd</code>', 'a code(c d)'],
  ['b over two lines', 'a <b>c\nd   e</b>', 'a strong(c d e)'],
  ['kbd', 'a <kbd>c</kbd>', 'a kbd(c)'],
  ['a', 'a <a href="https://x.y">c</a>', 'a link[https://x.y](c)'],
  ['a with single quotes', "a <a href='https://x.y'>c</a>", 'a link[https://x.y](c)'],
  ['a with an entity in its address', 'a <a href="/?b&amp;c">d</a>', 'a link[/?b&c](d)'],
  ['br', 'a<br>c', 'a⏎c'],
  ['br closed', 'a<br />c', 'a⏎c'],
  ['img', 'a <img src="b.png" alt="c">', 'a image[b.png](c)'],
  ['img without alt', 'a <img src="b.png">', 'a image[b.png]()'],
  ['sub', 'H<sub>2</sub>O', 'Hsub(2)O'],
  ['sup', 'x<sup>2</sup>', 'xsup(2)'],
  ['mark', 'a <mark>c</mark>', 'a mark(c)'],
  ['del', 'a <del>c</del>', 'a del(c)'],
  ['s', 'a <s>c</s>', 'a del(c)'],
  ['u', 'a <u>c</u>', 'a u(c)'],
  ['upper case', 'a <B>c</B>', 'a strong(c)'],
  ['nested', 'a <b>c <i>d</i></b>', 'a strong(c em(d))'],
  ['markdown inside', 'a <b>*c*</b>', 'a strong(em(c))'],
  ['inside markdown', '*a <b>c</b>*', 'em(a strong(c))'],
]

const DROPPED: readonly Case[] = [
  ['an unknown tag', 'a <blink>c</blink>', 'a c'],
  ['a span with attributes', 'a <span class="x" style="y">c</span>', 'a c'],
  ['a font', 'a <font color="red">c</font>', 'a c'],
  ['a tag never closed', 'a <b>c', 'a c'],
  ['a tag never opened', 'a</b> c', 'a c'],
  ['a link never closed', 'a <a href="https://x.y">c', 'a c'],
  ['an anchor that leads nowhere', 'a <a name="x">c</a>', 'a c'],
  ['a comment', 'a <!-- b --> c', 'a c'],
  ['a processing instruction', 'a <?b?>c', 'a c'],
  ['a declaration', 'a <!B c>d', 'a d'],
  ['CDATA', 'a <![CDATA[b]]>c', 'a c'],
  ['an event handler', 'a <b onclick="alert(1)">c</b>', 'a strong(c)'],
  ['crossed tags', 'a <b>c <i>d</b> e</i>', 'a strong(c d) e'],
]

const BLOCKS: readonly Case[] = [
  ['a div', '<div>\na\n</div>', 'p(a)'],
  ['two paragraphs', '<p>a</p><p>b</p>', 'p(a) p(b)'],
  ['marks inside', '<p>a <b>c</b></p>', 'p(a strong(c))'],
  ['details and summary', '<details>\n<summary>a</summary>\nb\n</details>', 'p(strong(a)) p(b)'],
  [
    'markdown between the tags of details',
    '<details>\n<summary>a</summary>\n\n*b*\n\n</details>',
    'p(strong(a)) p(em(b))',
  ],
  ['line breaks at its edges', '<div><br><br>\na<br>b<br></div>', 'p(a⏎b)'],
  ['a heading', '<h1 align="center">a</h1>', 'h1(a)'],
  ['script', '<script>\nalert(1)\n</script>', ''],
  ['style', '<style>\nb { c: d }\n</style>', ''],
  ['a script inside a div', '<div>a<script>b</script>c</div>', 'p(ac)'],
  ['a comment', '<!-- a -->', ''],
  ['a comment over blank lines', '<!-- a\n\nb -->\n\nc', 'p(c)'],
  ['an image', '<img src="a.png" alt="b">', 'p(image[a.png](b))'],
  [
    'a centred image in a link',
    '<p align="center"><a href="/x"><img src="a.png" alt="b"></a></p>',
    'p(link[/x](image[a.png](b)))',
  ],
  ['pre', '<pre>\na  b\n  c\n</pre>', 'pre(a  b⏎  c)'],
  ['pre with code', '<pre><code>a &lt; b</code></pre>', 'pre(a < b)'],
  ['a list', '<ul><li>a</li><li>b</li></ul>', 'ul(li(p(a)) li(p(b)))'],
  ['entities', '<p>a &amp; b &copy;</p>', 'p(a & b ©)'],
  ['an empty element', '<div></div>', ''],
]

describe('inline HTML that means something', () => {
  test.each(MEANT)('%s', (_, markdown, read) => expect(notationOf(markdown)).toBe(`p(${read})`))
})

describe('inline HTML that is dropped, its text kept', () => {
  test.each(DROPPED)('%s', (_, markdown, read) => {
    expect(notationOf(markdown)).toBe(`p(${read})`)
  })
})

describe('block HTML', () => {
  test.each(BLOCKS)('%s', (_, markdown, read) => {
    expect(notationOf(markdown)).toBe(read)
  })
})
