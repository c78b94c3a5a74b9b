import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/blocks.ts'
import { notationOf } from '../notation.ts'

type Case = readonly [name: string, markdown: string, read: string]

const BULLETS: readonly Case[] = [
  ['bullets', '• a\n• *b*', 'ul(li(p(a)) li(p(em(b))))'],
  ['one bullet', '• a', 'ul(li(p(a)))'],
  ['below a paragraph', 'a:\n• b\n• c', 'p(a:) ul(li(p(b)) li(p(c)))'],
  ['nested', '• a\n  ◦ b\n• c', 'ul(li(p(a) ul(li(p(b)))) li(p(c)))'],
  ['nested deep', '• a\n        ◦ b', 'ul(li(p(a) ul(li(p(b)))))'],
  ['nested by their kind', '• a\n◦ b\n• c', 'ul(li(p(a) ul(li(p(b)))) li(p(c)))'],
  ['a tab behind them', '‣\ta\n‣\tb', 'ul(li(p(a)) li(p(b)))'],
  ['blank lines between', '▪ a\n\n▪ b', 'ul loose(li(p(a)) li(p(b)))'],
  ['lines that go on', '• a\n  b\nc', 'ul(li(p(a b c)))'],
  ['lines that go on behind an ideographic space', '• 甲\n　乙', 'ul(li(p(甲乙)))'],
  ['dashes', '– a\n– b', 'ul(li(p(a)) li(p(b)))'],
  ['a paragraph below', '• a\n\nb', 'ul(li(p(a))) p(b)'],
  ['a heading below', '• a\n# b', 'ul(li(p(a))) h1(b)'],
  ['in a list item', '- a\n  • b', 'ul(li(p(a) ul(li(p(b)))))'],
  ['dots', '· a\n· b', 'ul(li(p(a)) li(p(b)))'],
  ['one dot', '· a', 'p(· a)'],
  ['one dash', '– a', 'p(– a)'],
  ['speech in paragraphs', '– a\n\n– b', 'p(– a) p(– b)'],
  ['speech below a list', '• a\n\n– b', 'ul(li(p(a))) p(– b)'],
  ['inside a line', 'a • b', 'p(a • b)'],
  ['without a blank', '•a', 'p(•a)'],
  ['in code', '```\n• a\n```', 'pre(• a)'],
]

const DEFINITIONS: readonly Case[] = [
  ['one', 'a\n: b', 'ul(li(p(strong(a)) p(b)))'],
  ['two of a term', 'a\n: b\n: *c*', 'ul(li(p(strong(a)) p(b) p(em(c))))'],
  ['of two terms', 'a\n: b\n\nc\n: d', 'ul(li(p(strong(a)) p(b)) li(p(strong(c)) p(d)))'],
  ['of two terms without a blank line', 'a\n: b\nc\n: d', 'ul(li(p(strong(a)) p(b)) li(p(strong(c)) p(d)))'],
  ['of a term with two forms', 'a\nb\n: c', 'ul(li(p(strong(a)) p(strong(b)) p(c)))'],
  ['below a blank line', 'a\n\n:   b', 'ul(li(p(strong(a)) p(b)))'],
  ['over two lines', 'a\n: b\n  c', 'ul(li(p(strong(a)) p(b c)))'],
  ['of two paragraphs', 'a\n:   b\n\n    c', 'ul(li(p(strong(a)) p(b) p(c)))'],
  ['with a paragraph below', 'a\n: b\n\nc', 'ul(li(p(strong(a)) p(b))) p(c)'],
  [
    'abbreviations',
    'a\n\n*[B]: c *d*\n*[E F]: g',
    'p(a) ul(li(p(strong(B)) p(c em(d))) li(p(strong(E F)) p(g)))',
  ],
  ['emphasis around brackets', '*[a]* b', 'p(em([a]) b)'],
  ['a colon without a blank', 'a\n:b', 'p(a :b)'],
  ['a colon in a line', 'a : b', 'p(a : b)'],
  ['below a heading', '# a\n: b', 'h1(a) p(: b)'],
  ['in code', '```\na\n: b\n```', 'pre(a⏎: b)'],
]

const MARKS: readonly Case[] = [
  ['a word', 'a ==b== c', 'p(a mark(b) c)'],
  ['with markup', '==a *b* `c==d`==', 'p(mark(a em(b) code(c==d)))'],
  ['in CJK', '这是==重点==内容', 'p(这是mark(重点)内容)'],
  ['in emphasis', '*a ==b==*', 'p(em(a mark(b)))'],
  ['a comparison', 'a == b and c == d', 'p(a == b and c == d)'],
  ['a tight comparison', 'a==b and c==d', 'p(a==b and c==d)'],
  ['the sign in quotation marks', '"==" and "==" or "==a=="', 'p("==" and "==" or "mark(a)")'],
  ['a long line', 'a ====== b', 'p(a ====== b)'],
  ['in code', '`==a==`', 'p(code(==a==))'],
]

const WIKILINKS: readonly Case[] = [
  ['a page', 'a [[B c]] d', 'p(a link[B c](B c) d)'],
  ['a page with a name', '[[B|c]]', 'p(link[B](c))'],
  ['a heading', '[[#B c]]', 'p(link[#B c](B c))'],
  ['a picture', '![[b.png]]', 'p(image[b.png](b.png))'],
  ['a picture with its size', '![[b.png|300]]', 'p(image[b.png](b.png))'],
  ['a picture with its name', '![[b.png|c]]', 'p(image[b.png](c))'],
  ['a page set in', '![[B c]]', 'p(link[B c](B c))'],
  ['in a table', '| a |\n|---|\n| [[b\\|c]] |', 'table(a / link[b](c))'],
  ['a day', '[[2024-05-06]]', 'p(link[2024-05-06](2024-05-06))'],
  ['in CJK', '见[[页面]]。', 'p(见link[页面](页面)。)'],
  ['an inline link', '[[1]](/b)', 'p(link[/b]([1]))'],
  ['a reference', '[[a]]\n\n[a]: /b', 'p([link[/b](a)])'],
  ['figures', 'a[[1]] [[2]] [[1,2],[3,4]]', 'p(a[[1]] [[2]] [[1,2],[3,4]])'],
  ['an index', 'list[[name]]', 'p(list[[name]])'],
  ['a test of a shell', 'if [[ -f a ]]', 'p(if [[ -f a ]])'],
  ['in code', '`[[a]]`', 'p(code([[a]]))'],
]

const UNPRINTED: readonly Case[] = [
  ['a comment of Obsidian', 'a %%b *c*%% d', 'p(a d)'],
  ['over several paragraphs', '%%\n\n# a\n\nb\n%%\n\nc', 'p(c)'],
  ['per cent', '100%% of 50%% a', 'p(100%% of 50%% a)'],
  ['per cent in quotation marks', "LIKE '%%a%%'", "p(LIKE '%%a%%')"],
  ['per cent alone', 'Use %% to print a sign.', 'p(Use %% to print a sign.)'],
  ['a comment of MDX', 'a {/* b *c* */} d', 'p(a d)'],
  ['over several paragraphs of MDX', '{/*\n\n# a\n\nb */}\n\nc', 'p(c)'],
  ['a comment of kramdown', '{::comment}\n\n# a\n\n{:/comment}\n\nb', 'p(b)'],
  ['imports', 'import A from "b"\nimport { C } from \'d\';\n\ne', 'p(e)'],
  ['an import for its effect', "import './a.css'\n\nb", 'p(b)'],
  ['exports', 'export const a = {\n  b: 1,\n}\n\nc', 'p(c)'],
  ['imports of goods', 'import duties from "1920" on\n\nb', 'p(import duties from "1920" on) p(b)'],
  ['exports of goods', 'export goods were few\n\nb', 'p(export goods were few) p(b)'],
  ['imports in code', '```js\nimport a from "b"\n```', 'pre js(import a from "b")'],
  ['a table of contents', '[TOC]\n\na', 'p(a)'],
  ['another', '[[_TOC_]]\n\na', 'p(a)'],
  ["kramdown's", '* TOC\n{:toc}\n\na', 'p(a)'],
  ["markdown-it's", '@[toc]\n\na', 'p(a)'],
  ['a variable for one', '{{TOC}}\n\na', 'p(a)'],
  ['an icon', '[a :octicons-arrow-right-24:](b) :material-x:{ .c } 10:30:15', 'p(link[b](a) 10:30:15)'],
  ['TOC in a line', 'The [TOC] is a list', 'p(The [TOC] is a list)'],
  ['attributes below a paragraph', 'a\n{: .lead #b}\n\nc', 'p(a) p(c)'],
  ['a shortcode', 'a {{< youtube id="b" >}} c', 'p(a c)'],
  ['a shortcode around text', '{{% note %}}\na\n{{% /note %}}', 'note{Note}(p(a))'],
  ['a link by a shortcode', '[a *b*]({{< ref "c.md" >}}#d)', 'p(link[c.md#d](a em(b)))'],
  ['a link by a variable', '[a]({{ site.url }}/b)', 'p(link[/b](a))'],
  ['a picture by a variable', '![a]({{ site.url }}/b.png)', 'p(image[/b.png](a))'],
  ['a tag of Liquid', '{% include b.html %}\n\na', 'p(a)'],
  [
    'code between tags of Liquid',
    '{% highlight py %}\n# a\n\n  b\n{% endhighlight %}\n\nc',
    'pre py(# a⏎⏎  b) p(c)',
  ],
  ['code between shortcodes', '{{< highlight go "linenos=table" >}}\na\n{{< /highlight >}}', 'pre go(a)'],
  ['a shortcode in code', '`{{< a >}}` `{% b %}`', 'p(code({{< a >}}) code({% b %}))'],
  ['braces', 'a {b} {{ c }} {% d', 'p(a {b} {{ c }} {% d)'],
  ['a citation', 'a【4†source】.', 'p(a.)'],
  ['a citation before a stop', 'a 【4†source】. b 【5†source】 c', 'p(a. b c)'],
  ['a citation with a place', 'a【12:3†b.pdf】 c', 'p(a c)'],
  ['a citation by reference', 'a :contentReference[oaicite:2]{index=2} b', 'p(a b)'],
  ['a citation by link', 'a [oai_citation:3‡b.example](https://c)', 'p(a link[https://c](b.example))'],
  ['a component around text', '<Tabs>\n<Tab title="a">\n\nb\n\n</Tab>\n</Tabs>', 'p(strong(a)) p(b)'],
  ['an empty component', 'a\n\n<Chart data={b} />\n\nc', 'p(a) p(c)'],
  ['a component in a line', 'Use <Chart /> here', 'p(Use <Chart /> here)'],
  ['an element in capitals', '<DIV>\n\na\n\n</DIV>', 'p(a)'],
  ['a component around markdown', '<Note>\n**a** b\n</Note>', 'p(**a** b)'],
  ['a component that is never closed', '<Name>\n\na', 'p(<Name>) p(a)'],
  ['cited numbers', '[cite_start]a [cite: 1, 2]b', 'p(a b)'],
  ['the name of a paragraph', 'a b. ^c1d2e3', 'p(a b.)'],
  ['the name of an item', '- a ^b-c-d', 'ul(li(p(a)))'],
  ['a power', 'a is 2 ^10 or x^2', 'p(a is 2 ^10 or x^2)'],
  ['brackets of Chinese', '【公告】甲', 'p(【公告】甲)'],
  ['a citation by its start and end', 'a[span_1](start_span) b[span_1](end_span)', 'p(a b)'],
  ['a citation by its turns', 'a citeturn0search3turn1view0 b', 'p(a b)'],
  ['an import over lines', 'import A, {\n  b\n} from "c"\n\nd', 'p(d)'],
  ["Logseq's properties", '- a\n  id:: 64a0-1\n  collapsed:: true\n- b', 'ul(li(p(a)) li(p(b)))'],
  ['a citation in code', '`【4†a】`', 'p(code(【4†a】))'],
]

const HEADINGS: readonly Case[] = [
  ['an id', '# a {#b}', 'h1(a)'],
  ['an id and classes', '## a {#b .c d="e f"}', 'h2(a)'],
  ['a class', '## a {.b}', 'h2(a)'],
  ["Python-Markdown's", '## a {: #b }', 'h2(a)'],
  ["kramdown's", '## a\n{: #b}\n\nc', 'h2(a) p(c)'],
  ["MDX's", '## a {/* #b */}', 'h2(a )'],
  ["pandoc's for no number", '# a {-}', 'h1(a)'],
  ['before closing signs', '## a {#b} ##', 'h2(a)'],
  ['behind code', '## `a` {#b}', 'h2(code(a))'],
  ['an underlined one', 'a {#b}\n===', 'h1(a)'],
  ['a set', '## a {b, c}', 'h2(a {b, c})'],
  ['a paragraph', 'a {#b}', 'p(a {#b})'],
  ['code', '## a `{#b}`', 'h2(a code({#b}))'],
]

const ATTRIBUTES: readonly Case[] = [
  ['behind a link', '[a](b){ .c #d } e', 'p(link[b](a) e)'],
  ['behind a picture', '![a](b){width=50% fig-alt="c d"}', 'p(image[b](a))'],
  ['behind code', '`a`{.py}', 'p(code(a))'],
  ["Logseq's", '![a](b){:height 9, :width 9}', 'p(image[b](a))'],
  ["kramdown's", '**a**{: .b} c', 'p(strong(a) c)'],
  ['text in brackets', 'a [b *c* [d]]{.e lang=fr} f', 'p(a b em(c) [d] f)'],
  ['braces that hold none', '`a`{b} **c**{} [d]{e f}', 'p(code(a){b} strong(c){} [d]{e f})'],
  ['braces apart', '`a` {.b}', 'p(code(a) {.b})'],
]

const COMPONENTS: readonly Case[] = [
  ['an alert of MDX', '<Callout type="warning">\n  a *b*\n</Callout>', 'warning{Warning}(p(a em(b)))'],
  ['an alert by its name', '<Tip title="a">\n\nb\n\n</Tip>', 'tip{a}(p(b))'],
  ['an alert of Hugo', '{{< notice info "a" >}}\nb\n{{< /notice >}}', 'note{a}(p(b))'],
  ['an alert of GitBook', '{% hint style="danger" %}\na\n{% endhint %}', 'caution{Danger}(p(a))'],
  ['a title of Hugo', '{{< tab "a b" >}}\nc\n{{< /tab >}}', 'p(strong(a b)) p(c)'],
  [
    'tabs with a name for each other',
    '{{< tabs "a" >}}\n{{< tab "b" >}}\nc\n{{< /tab >}}\n{{< /tabs >}}',
    'p(strong(b)) p(c)',
  ],
  ['a title of Liquid', '{% tab title="a" %}\nb\n{% endtab %}', 'p(strong(a)) p(b)'],
  [
    'nested ones of a name, indented',
    '<Box a={[{b: "c"}]}>\n    <Box>\n        d\n    </Box>\n    e\n</Box>',
    'p(d) p(e)',
  ],
  ['attributes over lines', '<Step\n  title="a"\n  go={() => b > 1}\n>\n  c\n</Step>', 'p(strong(a)) p(c)'],
  ['on one line each', '<Tab>a</Tab>\n<Tab>b</Tab>', 'p(a) p(b)'],
  ['a card', '<Card title="a" href="/b" />', 'p(strong(link[/b](a)))'],
  [
    'an address',
    '{% embed url="https://a.example" %}',
    'p(strong(link[https://a.example](https://a.example)))',
  ],
  ['a caption', '<Shot caption="a *b*">\n  c\n</Shot>', 'p(c) p(a em(b))'],
  ['a name', '<ParamField path="a" name="b">\n  c\n</ParamField>', 'p(strong(b)) p(c)'],
  [
    'an address in quotation marks',
    '{{< video "https://a.example/b" >}}',
    'p(strong(link[https://a.example/b](https://a.example/b)))',
  ],
  ['a picture of MDX', '<Image src="/a.png" alt="b" />', 'p(image[/a.png](b))'],
  [
    'a picture of Hugo',
    '{{< figure src="a.png" alt="b" caption="c *d*" >}}',
    'p(image[a.png](b)) p(c em(d))',
  ],
  ['a picture of Jekyll', '{% include figure.html src="a.png" caption="b" %}', 'p(image[a.png](b))'],
  ['a comment of Liquid', '{% comment %}\na\n{% endcomment %}\n\nb', 'p(b)'],
  ['around a heading', '<Steps>\n\n## a\n\nb\n\n</Steps>', 'h2(a) p(b)'],
  ['around a comment in code', '<Note>\n\n```sh\n# a\n```\n\n</Note>', 'note{Note}(pre sh(# a))'],
  [
    'HTML with markdown in it',
    '<figure markdown="span">\n  ![a](b.png)\n  <figcaption>c</figcaption>\n</figure>',
    'p(image[b.png](a)) p(em(c))',
  ],
  ['HTML around a heading', '<div class="a" markdown="1">\n## b\n*c*\n</div>\nd', 'h2(b) p(em(c)) p(d)'],
  [
    'side by side',
    '<Tabs><Tab label="a">b</Tab><Tab label="c">d</Tab></Tabs>',
    'p(strong(a)) p(b) p(strong(c)) p(d)',
  ],
  [
    'a component with the name of an element',
    '<Aside type="tip" title="a">\nb *c*\n</Aside>',
    'tip{a}(p(b em(c)))',
  ],
  [
    "WordPress's",
    '[caption id="a" width=3]![b](c.png) d[/caption] [gallery ids="1,2"]',
    'p(image[c.png](b) d )',
  ],
  ['brackets in a text', 'a [sic] [b=c] [/d] e', 'p(a [sic] [b=c] [/d] e)'],
  ['an alert that holds nothing', 'a\n\n{{< info >}}\n\nb', 'p(a) p(b)'],
  ['a name in brackets', '<Name>\n\na <Other> b', 'p(<Name>) p(a <Other> b)'],
]

const CODE: readonly Case[] = [
  ["Quarto's", '```{r}\na\n```', 'pre r(a)'],
  ["pandoc's", '~~~{.python .numberLines}\na\n~~~', 'pre python(a)'],
  ["Docusaurus's, with a title", '```js{1,3} title="b"\na\n```', 'p(strong(b)) pre js(a)'],
  ["VitePress's, with a title", '```sh [npm]\na\n```', 'p(strong(npm)) pre sh(a)'],
  ["rustdoc's", '```rust,ignore\na\n```', 'pre rust(a)'],
  ['with signs', '```c++\na\n```', 'pre c++(a)'],
]

const INLINE_NOTES: readonly Case[] = [
  ['behind a sentence', 'a b.^[See *c* d.] e', 'p(a b. (See em(c) d.) e)'],
  ['with a link', 'a^[b [c](d)]', 'p(a (b link[d](c)))'],
  ['in Chinese', '甲^[注释]。', 'p(甲 (注释)。)'],
  ['an expression', '^[a-z]+ and x^[2]', 'p(^[a-z]+ and x^[2])'],
]

const DIRECTIVES: readonly Case[] = [
  ['an alert', '```{note} a\n:class: b\nc *d*\n```', 'note{a}(p(c em(d)))'],
  ['an alert between colons', ':::{tip} a\n:class: b\nc\n:::', 'tip{a}(p(c))'],
  ['a picture', '```{figure} a.png\n:width: 3px\nb\n```', 'p(image[a.png]()) p(b)'],
  ['code', '```{code-block} py\n:linenos:\n\na\n```', 'pre py(a)'],
  ['code in an alert', '````{tip}\n```py\na\n```\n````', 'tip{Tip}(pre py(a))'],
  ['a formula', '```{math}\na = b\n```', 'p(display(⏎a = b⏎))'],
  ['roles', '{ref}`a b <c>` {kbd}`d` {math}`e` {f} `g`', 'p(a b code(d) math(e) {f} code(g))'],
  ["PyMdown's", '/// note | a\nb\n///\n\nc', 'note{a}(p(b)) p(c)'],
  ['comments in code without a fence', '/// a\n///\n/// b', 'p(/// a /// /// b)'],
  ["GitLab's quote", '>>>\na\n\n- b\n>>>\n\nc', 'quote(p(a) ul(li(p(b)))) p(c)'],
  ['a table of characters', '+---+\n| a |\n+---+\n\nb', 'pre(+---+⏎| a |⏎+---+) p(b)'],
  ['a prompt', '>>> a\n>>> b', 'quote(quote(quote(p(a b))))'],
]

const CHANGES: readonly Case[] = [
  ['added', 'a {++b *c*++}', 'p(a b em(c))'],
  ['removed', 'a {--b--} c', 'p(a del(b) c)'],
  ['put in place', 'a {~~b~>c~~} d', 'p(a del(b) c d)'],
  ['marked, with a comment', '{==a==}{>>b<<} c', 'p(mark(a) c)'],
  ['none', 'a {--b} {c++} {>> d', 'p(a {--b} {c++} {>> d)'],
]

describe.each([
  ["MyST's directives and what is like them", DIRECTIVES],
  ['changes', CHANGES],
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
  test.each(cases)('%s', (__, markdown, read) => expect(notationOf(markdown)).toBe(read))
})

test.each(['> a\n• a\n> a\nb', '> • a\nb', '> a\n> : b\nc', '> a\n• a\n> a\n漢字'])(
  'a quote with such a list, and more: %j',
  (markdown) => {
    expect(() => parseMarkdown(markdown)).not.toThrow()
  },
)
