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
  ['code around emphasis, over two lines', 'a <code>c *d*\ne</code>', 'a code(c )em(d)code( e)'],
  ['a with a title', 'a <a href=/x title=t>d</a>', 'a link[/x "t"](d)'],
  ['an iframe', 'a <iframe src="/v" title="t"></iframe>', 'a⏎image[/v](t)'],
  ['a list', 'a <ul><li>b</li><li>*c*</li></ul> d', 'a⏎• b⏎• em(c)⏎d'],
  ['a list without end tags', 'a <ol><li>b<li>*c* d</ol> e', 'a⏎1. b⏎2. em(c) d⏎e'],
  ['an item alone', 'a <li>b</ul> c', 'a⏎• b c'],
  ['a description without end tags', 'a <dl><dt>b<dd>*c*</dl>', 'a⏎• strong(b)⏎em(c)'],
  ['a list in a list without end tags', 'a <ul><li>b<ul><li>c</ul><li>d</ul>', 'a⏎• b⏎• c⏎• d'],
  ['paragraphs', 'a <p>b</p><p>c</p>', 'a⏎b⏎c'],
  ['pre in a line', 'a <pre>b<br>*c*</pre>', 'a⏎code(b)⏎code(c)'],
  ['q', 'a <q>b</q>', 'a “b”'],
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
  ['a script', 'a <script>b</script>c', 'a c'],
  ['a hidden element', 'a <span hidden>b</span>c', 'a c'],
  ['an event handler', 'a <b onclick="alert(1)">c</b>', 'a strong(c)'],
  ['crossed tags', 'a <b>c <i>d</b> e</i>', 'a strong(c d) e'],
]

const TEXT: readonly Case[] = [
  ['a place for a name', 'Replace <your-name>, or use Vec<T>.', 'Replace <your-name>, or use Vec<T>.'],
  ['a type in an element', 'a <b>List<String></b>', 'a strong(List<String>)'],
  ['a custom element never opened', 'a <x-a>b</x-a> </x-c>', 'a b </x-c>'],
  ['a name before tags', 'a <foo>*b* <i>c</i>', 'a <foo>em(b) em(c)'],
  ['a name around tags', 'a <name>*b* <i>c</i></name>', 'a <name>em(b) em(c)</name>'],
  ['many names', `${'<t> '.repeat(60)}<b>a</b>`, `${'<t> '.repeat(60)}strong(a)`],
  ['comparisons', 'If a<b and b>c, --out=<dir>', 'If a<b and b>c, --out=<dir>'],
  ['a component alone', 'a <Tab label="x">b</Tab><Icon name="y"/> c <Icon/>', 'a b c <Icon/>'],
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

describe.each([
  ['means something', MEANT],
  ['is dropped, its text kept', DROPPED],
  ['is text', TEXT],
])('inline HTML that %s', (_, cases) => {
  test.each(cases)('%s', (__, markdown, read) => expect(notationOf(markdown)).toBe(`p(${read})`))
})

test.each(BLOCKS)('block HTML: %s', (_, markdown, read) => expect(notationOf(markdown)).toBe(read))

test('tags without end are read in linear time, nested ones up to a depth', () => {
  expect(notationOf(`a ${'<b>'.repeat(50_000)}c`)).toBe('p(a c)')
  expect(notationOf(`a ${'<sup>'.repeat(1000)}b${'</sup>'.repeat(1000)}`)).toBe('p(a sup(b))')
})
