import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/blocks.ts'
import { sketch } from '../sketch.ts'

type Case = readonly [name: string, markdown: string, read: string]

const BULLETS: readonly Case[] = [
  ['bullets', '• a\n• *b*', 'item\n  paragraph: a\nitem\n  paragraph: em(b)'],
  ['one bullet', '• a', 'item\n  paragraph: a'],
  ['below a paragraph', 'a:\n• b\n• c', 'paragraph: a:\nitem\n  paragraph: b\nitem\n  paragraph: c'],
  ['nested', '• a\n  ◦ b\n• c', 'item\n  paragraph: a\n  item\n    paragraph: b\nitem\n  paragraph: c'],
  ['nested deep', '• a\n        ◦ b', 'item\n  paragraph: a\n  item\n    paragraph: b'],
  [
    'nested by their kind',
    '• a\n◦ b\n• c',
    'item\n  paragraph: a\n  item\n    paragraph: b\nitem\n  paragraph: c',
  ],
  ['a tab behind them', '‣\ta\n‣\tb', 'item\n  paragraph: a\nitem\n  paragraph: b'],
  ['blank lines between', '▪ a\n\n▪ b', 'item\n  paragraph: a\nitem\n  paragraph: b'],
  ['lines that go on', '• a\n  b\nc', 'item\n  paragraph: a b c'],
  ['dashes', '– a\n– b', 'item\n  paragraph: a\nitem\n  paragraph: b'],
  ['a paragraph below', '• a\n\nb', 'item\n  paragraph: a\nparagraph: b'],
  ['a heading below', '• a\n# b', 'item\n  paragraph: a\nh1: b'],
  ['in a list item', '- a\n  • b', 'item\n  paragraph: a\n  item\n    paragraph: b'],
  ['dots', '· a\n· b', 'item\n  paragraph: a\nitem\n  paragraph: b'],
  ['one dot', '· a', 'paragraph: · a'],
  ['one dash', '– a', 'paragraph: – a'],
  ['speech in paragraphs', '– a\n\n– b', 'paragraph: – a\nparagraph: – b'],
  ['speech below a list', '• a\n\n– b', 'item\n  paragraph: a\nparagraph: – b'],
  ['inside a line', 'a • b', 'paragraph: a • b'],
  ['without a blank', '•a', 'paragraph: •a'],
  ['in code', '```\n• a\n```', 'code: "• a"'],
]

const DEFINITIONS: readonly Case[] = [
  ['one', 'a\n: b', 'item\n  paragraph: strong(a)\n  paragraph: b'],
  ['two of a term', 'a\n: b\n: *c*', 'item\n  paragraph: strong(a)\n  paragraph: b\n  paragraph: em(c)'],
  [
    'of two terms',
    'a\n: b\n\nc\n: d',
    'item\n  paragraph: strong(a)\n  paragraph: b\nitem\n  paragraph: strong(c)\n  paragraph: d',
  ],
  [
    'of two terms without a blank line',
    'a\n: b\nc\n: d',
    'item\n  paragraph: strong(a)\n  paragraph: b\nitem\n  paragraph: strong(c)\n  paragraph: d',
  ],
  [
    'of a term with two forms',
    'a\nb\n: c',
    'item\n  paragraph: strong(a)\n  paragraph: strong(b)\n  paragraph: c',
  ],
  ['below a blank line', 'a\n\n:   b', 'item\n  paragraph: strong(a)\n  paragraph: b'],
  ['over two lines', 'a\n: b\n  c', 'item\n  paragraph: strong(a)\n  paragraph: b c'],
  ['of two paragraphs', 'a\n:   b\n\n    c', 'item\n  paragraph: strong(a)\n  paragraph: b\n  paragraph: c'],
  ['with a paragraph below', 'a\n: b\n\nc', 'item\n  paragraph: strong(a)\n  paragraph: b\nparagraph: c'],
  [
    'abbreviations',
    'a\n\n*[B]: c *d*\n*[E F]: g',
    'paragraph: a\nitem\n  paragraph: strong(B)\n  paragraph: c em(d)\nitem\n  paragraph: strong(E F)\n  paragraph: g',
  ],
  ['emphasis around brackets', '*[a]* b', 'paragraph: em([a]) b'],
  ['a colon without a blank', 'a\n:b', 'paragraph: a :b'],
  ['a colon in a line', 'a : b', 'paragraph: a : b'],
  ['below a heading', '# a\n: b', 'h1: a\nparagraph: : b'],
  ['in code', '```\na\n: b\n```', 'code: "a\\n: b"'],
]

const MARKS: readonly Case[] = [
  ['a word', 'a ==b== c', 'paragraph: a mark(b) c'],
  ['with markup', '==a *b* `c==d`==', 'paragraph: mark(a em(b) code(c==d))'],
  ['in CJK', '这是==重点==内容', 'paragraph: 这是mark(重点)内容'],
  ['in emphasis', '*a ==b==*', 'paragraph: em(a mark(b))'],
  ['a comparison', 'a == b and c == d', 'paragraph: a == b and c == d'],
  ['a tight comparison', 'a==b and c==d', 'paragraph: a==b and c==d'],
  ['the sign in quotation marks', '"==" and "==" or "==a=="', 'paragraph: "==" and "==" or "mark(a)"'],
  ['a long line', 'a ====== b', 'paragraph: a ====== b'],
  ['in code', '`==a==`', 'paragraph: code(==a==)'],
]

const WIKILINKS: readonly Case[] = [
  ['a page', 'a [[B c]] d', 'paragraph: a link[B c](B c) d'],
  ['a page with a name', '[[B|c]]', 'paragraph: link[B](c)'],
  ['a heading', '[[#B c]]', 'paragraph: link[#B c](B c)'],
  ['a picture', '![[b.png]]', 'paragraph: image[b.png](b.png)'],
  ['a picture with its size', '![[b.png|300]]', 'paragraph: image[b.png](b.png)'],
  ['a picture with its name', '![[b.png|c]]', 'paragraph: image[b.png](c)'],
  ['a page set in', '![[B c]]', 'paragraph: link[B c](B c)'],
  ['in a table', '| a |\n|---|\n| [[b\\|c]] |', 'row: a\nrow: link[b](c)'],
  ['a day', '[[2024-05-06]]', 'paragraph: link[2024-05-06](2024-05-06)'],
  ['in CJK', '见[[页面]]。', 'paragraph: 见link[页面](页面)。'],
  ['an inline link', '[[1]](/b)', 'paragraph: link[/b]([1])'],
  ['a reference', '[[a]]\n\n[a]: /b', 'paragraph: [link[/b](a)]'],
  ['figures', 'a[[1]] [[2]] [[1,2],[3,4]]', 'paragraph: a[[1]] [[2]] [[1,2],[3,4]]'],
  ['an index', 'list[[name]]', 'paragraph: list[[name]]'],
  ['a test of a shell', 'if [[ -f a ]]', 'paragraph: if [[ -f a ]]'],
  ['in code', '`[[a]]`', 'paragraph: code([[a]])'],
]

const UNPRINTED: readonly Case[] = [
  ['a comment of Obsidian', 'a %%b *c*%% d', 'paragraph: a d'],
  ['over several paragraphs', '%%\n\n# a\n\nb\n%%\n\nc', 'paragraph: c'],
  ['per cent', '100%% of 50%% a', 'paragraph: 100%% of 50%% a'],
  ['per cent in quotation marks', "LIKE '%%a%%'", "paragraph: LIKE '%%a%%'"],
  ['per cent alone', 'Use %% to print a sign.', 'paragraph: Use %% to print a sign.'],
  ['a comment of MDX', 'a {/* b *c* */} d', 'paragraph: a d'],
  ['over several paragraphs of MDX', '{/*\n\n# a\n\nb */}\n\nc', 'paragraph: c'],
  ['imports', 'import A from "b"\nimport { C } from \'d\';\n\ne', 'paragraph: e'],
  ['an import for its effect', "import './a.css'\n\nb", 'paragraph: b'],
  ['exports', 'export const a = {\n  b: 1,\n}\n\nc', 'paragraph: c'],
  [
    'imports of goods',
    'import duties from "1920" on\n\nb',
    'paragraph: import duties from "1920" on\nparagraph: b',
  ],
  ['exports of goods', 'export goods were few\n\nb', 'paragraph: export goods were few\nparagraph: b'],
  ['imports in code', '```js\nimport a from "b"\n```', 'code js: "import a from \\"b\\""'],
  ['a table of contents', '[TOC]\n\na', 'paragraph: a'],
  ['another', '[[_TOC_]]\n\na', 'paragraph: a'],
  ["kramdown's", '* TOC\n{:toc}\n\na', 'paragraph: a'],
  ["markdown-it's", '@[toc]\n\na', 'paragraph: a'],
  ['a variable for one', '{{TOC}}\n\na', 'paragraph: a'],
  [
    'an icon',
    '[a :octicons-arrow-right-24:](b) :material-x:{ .c } 10:30:15',
    'paragraph: link[b](a) 10:30:15',
  ],
  ['TOC in a line', 'The [TOC] is a list', 'paragraph: The [TOC] is a list'],
  ['attributes below a paragraph', 'a\n{: .lead #b}\n\nc', 'paragraph: a\nparagraph: c'],
  ['a shortcode', 'a {{< youtube id="b" >}} c', 'paragraph: a c'],
  ['a shortcode around text', '{{% note %}}\na\n{{% /note %}}', 'note\n  paragraph: a'],
  ['a link by a shortcode', '[a *b*]({{< ref "c.md" >}}#d)', 'paragraph: link[c.md#d](a em(b))'],
  ['a link by a variable', '[a]({{ site.url }}/b)', 'paragraph: link[/b](a)'],
  ['a picture by a variable', '![a]({{ site.url }}/b.png)', 'paragraph: image[/b.png](a)'],
  ['a tag of Liquid', '{% include b.html %}\n\na', 'paragraph: a'],
  [
    'code between tags of Liquid',
    '{% highlight py %}\n# a\n\n  b\n{% endhighlight %}\n\nc',
    'code py: "# a\\n\\n  b"\nparagraph: c',
  ],
  ['code between shortcodes', '{{< highlight go "linenos=table" >}}\na\n{{< /highlight >}}', 'code go: "a"'],
  ['a shortcode in code', '`{{< a >}}` `{% b %}`', 'paragraph: code({{< a >}}) code({% b %})'],
  ['braces', 'a {b} {{ c }} {% d', 'paragraph: a {b} {{ c }} {% d'],
  ['a citation', 'a【4†source】.', 'paragraph: a.'],
  ['a citation before a stop', 'a 【4†source】. b 【5†source】 c', 'paragraph: a. b c'],
  ['a citation with a place', 'a【12:3†b.pdf】 c', 'paragraph: a c'],
  ['a citation by reference', 'a :contentReference[oaicite:2]{index=2} b', 'paragraph: a b'],
  [
    'a citation by link',
    'a [oai_citation:3‡b.example](https://c)',
    'paragraph: a link[https://c](b.example)',
  ],
  [
    'a component around text',
    '<Tabs>\n<Tab title="a">\n\nb\n\n</Tab>\n</Tabs>',
    'paragraph: strong(a)\nparagraph: b',
  ],
  ['an empty component', 'a\n\n<Chart data={b} />\n\nc', 'paragraph: a\nparagraph: c'],
  ['a component in a line', 'Use <Chart /> here', 'paragraph: Use <Chart /> here'],
  ['an element in capitals', '<DIV>\n\na\n\n</DIV>', 'paragraph: a'],
  ['a component around markdown', '<Note>\n**a** b\n</Note>', 'paragraph: **a** b'],
  ['a component that is never closed', '<Name>\n\na', 'paragraph: <Name>\nparagraph: a'],
  ['cited numbers', '[cite_start]a [cite: 1, 2]b', 'paragraph: a b'],
  ['the name of a paragraph', 'a b. ^c1d2e3', 'paragraph: a b.'],
  ['the name of an item', '- a ^b-c-d', 'item\n  paragraph: a'],
  ['a power', 'a is 2 ^10 or x^2', 'paragraph: a is 2 ^10 or x^2'],
  ['brackets of Chinese', '【公告】甲', 'paragraph: 【公告】甲'],
  ['a citation in code', '`【4†a】`', 'paragraph: code(【4†a】)'],
]

const HEADINGS: readonly Case[] = [
  ['an id', '# a {#b}', 'h1: a'],
  ['an id and classes', '## a {#b .c d="e f"}', 'h2: a'],
  ['a class', '## a {.b}', 'h2: a'],
  ["Python-Markdown's", '## a {: #b }', 'h2: a'],
  ["kramdown's", '## a\n{: #b}\n\nc', 'h2: a\nparagraph: c'],
  ["MDX's", '## a {/* #b */}', 'h2: a'],
  ["pandoc's for no number", '# a {-}', 'h1: a'],
  ['before closing signs', '## a {#b} ##', 'h2: a'],
  ['behind code', '## `a` {#b}', 'h2: code(a)'],
  ['an underlined one', 'a {#b}\n===', 'h1: a'],
  ['a set', '## a {b, c}', 'h2: a {b, c}'],
  ['a paragraph', 'a {#b}', 'paragraph: a {#b}'],
  ['code', '## a `{#b}`', 'h2: a code({#b})'],
]

const ATTRIBUTES: readonly Case[] = [
  ['behind a link', '[a](b){ .c #d } e', 'paragraph: link[b](a) e'],
  ['behind a picture', '![a](b){width=50% fig-alt="c d"}', 'paragraph: image[b](a)'],
  ['behind code', '`a`{.py}', 'paragraph: code(a)'],
  ["kramdown's", '**a**{: .b} c', 'paragraph: strong(a) c'],
  ['text in brackets', 'a [b *c* [d]]{.e lang=fr} f', 'paragraph: a b em(c) [d] f'],
  ['braces that hold none', '`a`{b} **c**{} [d]{e f}', 'paragraph: code(a){b} strong(c){} [d]{e f}'],
  ['braces apart', '`a` {.b}', 'paragraph: code(a) {.b}'],
]

const COMPONENTS: readonly Case[] = [
  ['an alert of MDX', '<Callout type="warning">\n  a *b*\n</Callout>', 'warning\n  paragraph: a em(b)'],
  ['an alert by its name', '<Tip title="a">\n\nb\n\n</Tip>', 'tip (a)\n  paragraph: b'],
  ['an alert of Hugo', '{{< notice info "a" >}}\nb\n{{< /notice >}}', 'note (a)\n  paragraph: b'],
  ['an alert of GitBook', '{% hint style="danger" %}\na\n{% endhint %}', 'caution (Danger)\n  paragraph: a'],
  ['a title of Hugo', '{{< tab "a b" >}}\nc\n{{< /tab >}}', 'paragraph: strong(a b)\nparagraph: c'],
  [
    'tabs with a name for each other',
    '{{< tabs "a" >}}\n{{< tab "b" >}}\nc\n{{< /tab >}}\n{{< /tabs >}}',
    'paragraph: strong(b)\nparagraph: c',
  ],
  ['a title of Liquid', '{% tab title="a" %}\nb\n{% endtab %}', 'paragraph: strong(a)\nparagraph: b'],
  [
    'nested ones of a name, indented',
    '<Box a={[{b: "c"}]}>\n    <Box>\n        d\n    </Box>\n    e\n</Box>',
    'paragraph: d\nparagraph: e',
  ],
  [
    'attributes over lines',
    '<Step\n  title="a"\n  go={() => b > 1}\n>\n  c\n</Step>',
    'paragraph: strong(a)\nparagraph: c',
  ],
  ['on one line each', '<Tab>a</Tab>\n<Tab>b</Tab>', 'paragraph: a\nparagraph: b'],
  ['a card', '<Card title="a" href="/b" />', 'paragraph: strong(link[/b](a))'],
  [
    'an address',
    '{% embed url="https://a.example" %}',
    'paragraph: strong(link[https://a.example](https://a.example))',
  ],
  ['a caption', '<Shot caption="a *b*">\n  c\n</Shot>', 'paragraph: c\nparagraph: a em(b)'],
  ['a name', '<ParamField path="a" name="b">\n  c\n</ParamField>', 'paragraph: strong(b)\nparagraph: c'],
  [
    'an address in quotation marks',
    '{{< video "https://a.example/b" >}}',
    'paragraph: strong(link[https://a.example/b](https://a.example/b))',
  ],
  ['a picture of MDX', '<Image src="/a.png" alt="b" />', 'paragraph: image[/a.png](b)'],
  [
    'a picture of Hugo',
    '{{< figure src="a.png" alt="b" caption="c *d*" >}}',
    'paragraph: image[a.png](b)\nparagraph: c em(d)',
  ],
  ['a picture of Jekyll', '{% include figure.html src="a.png" caption="b" %}', 'paragraph: image[a.png](b)'],
  ['a comment of Liquid', '{% comment %}\na\n{% endcomment %}\n\nb', 'paragraph: b'],
  ['around a heading', '<Steps>\n\n## a\n\nb\n\n</Steps>', 'h2: a\nparagraph: b'],
  ['around a comment in code', '<Note>\n\n```sh\n# a\n```\n\n</Note>', 'note\n  code sh: "# a"'],
  [
    'HTML with markdown in it',
    '<figure markdown="span">\n  ![a](b.png)\n  <figcaption>c</figcaption>\n</figure>',
    'paragraph: image[b.png](a)\nparagraph: em(c)',
  ],
  [
    'HTML around a heading',
    '<div class="a" markdown="1">\n## b\n*c*\n</div>\nd',
    'h2: b\nparagraph: em(c)\nparagraph: d',
  ],
  ['an alert that holds nothing', 'a\n\n{{< info >}}\n\nb', 'paragraph: a\nparagraph: b'],
  ['a name in brackets', '<Name>\n\na <Other> b', 'paragraph: <Name>\nparagraph: a <Other> b'],
]

const CODE: readonly Case[] = [
  ["Quarto's", '```{r}\na\n```', 'code r: "a"'],
  ["pandoc's", '~~~{.python .numberLines}\na\n~~~', 'code python: "a"'],
  ["Docusaurus's", '```js{1,3} title="b"\na\n```', 'code js: "a"'],
  ["rustdoc's", '```rust,ignore\na\n```', 'code rust: "a"'],
  ['with signs', '```c++\na\n```', 'code c++: "a"'],
]

const INLINE_NOTES: readonly Case[] = [
  ['behind a sentence', 'a b.^[See *c* d.] e', 'paragraph: a b. (See em(c) d.) e'],
  ['with a link', 'a^[b [c](d)]', 'paragraph: a (b link[d](c))'],
  ['in Chinese', '甲^[注释]。', 'paragraph: 甲 (注释)。'],
  ['an expression', '^[a-z]+ and x^[2]', 'paragraph: ^[a-z]+ and x^[2]'],
]

const trimmed = (text: string) => text.replace(/ +$/gm, '').replace(/: +/g, ': ')

describe.each([
  ['lists with typographic bullets', BULLETS],
  ['definitions', DEFINITIONS],
  ['marked text', MARKS],
  ['wikilinks', WIKILINKS],
  ['what is no text', UNPRINTED],
  ['attributes behind headings', HEADINGS],
  ['attributes in a line', ATTRIBUTES],
  ['notes in a line', INLINE_NOTES],
  ['elements of templates', COMPONENTS],
  ['languages of code', CODE],
])('%s', (_, cases) => {
  test.each(cases)('%s', (__, markdown, read) => expect(trimmed(sketch(markdown))).toBe(read))
})

test.each(['> a\n• a\n> a\nb', '> • a\nb', '> a\n> : b\nc', '> a\n• a\n> a\n漢字'])(
  'a quote with such a list, and more: %j',
  (markdown) => {
    expect(() => parseMarkdown(markdown)).not.toThrow()
  },
)
