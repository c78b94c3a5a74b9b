import { describe, expect, test } from 'vitest'
import { htmlToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { notation } from '../notation.ts'

type Case = readonly [html: string, read: string]

const TEXT: readonly Case[] = [
  ['<pre>\na  b\n  c\n</pre>', 'pre(a  b⏎  c)'],
  ['<pre><code>a &lt; b\n\n\tc</code></pre>', 'pre(a < b⏎⏎\tc)'],
  ['<pre>a<br>b<br/><br>c</pre>', 'pre(a⏎b⏎⏎c)'],
  ['<pre>a\r\nb\rc</pre>', 'pre(a⏎b⏎c)'],
  ['<pre>  </pre>', ''],
  ['<pre><div>a</div><div>b</div><div></div><div>c</div></pre>', 'pre(a⏎b⏎⏎c)'],
  ['<pre><div><span>a</span></div>\n<div>b</div>c</pre>', 'pre(a⏎b⏎c)'],
  [
    '<pre><code><span class="line">a</span><span class="line"></span><span class="line">b</span></code></pre>',
    'pre(a⏎⏎b)',
  ],
  ['<pre><span data-line="">a</span>\n<span data-line="">b</span></pre>', 'pre(a⏎b)'],
  [
    '<pre><span class="line"><span>a\n</span></span><span class="line"><span>b</span></span></pre>',
    'pre(a⏎b)',
  ],
  ['<pre>a<button>Copy</button><style>b</style></pre>', 'pre(a)'],
  ['<pre>$x_1$ <b>*b*</b></pre>', 'pre($x_1$ *b*)'],
  ['a<pre>b</pre>c', 'p(a) pre(b) p(c)'],
]

const GUTTERS: readonly Case[] = [
  ['<pre><span class="lineno">1</span>a\n<span class="lineno">2</span>b</pre>', 'pre(a⏎b)'],
  ['<pre class="line-numbers">a<span class="line-numbers-rows"><span></span></span></pre>', 'pre(a)'],
  [
    '<pre><span><span> 9</span><span>a\n</span></span><span><span>10</span><span>b</span></span></pre>',
    'pre(a⏎b)',
  ],
  ['<pre><div><span>1</span><div>a</div></div><div><span>2</span><div>b</div></div></pre>', 'pre(a⏎b)'],
  ['<pre><div><span>1</span><b>a</b></div><div><span>3</span><b>b</b></div></pre>', 'pre(1a⏎3b)'],
  ['<pre><span style="user-select:none">1</span>a</pre>', 'pre(a)'],
]

const LANGUAGES: readonly Case[] = [
  ['<pre><code class="hljs language-js">a</code></pre>', 'pre js(a)'],
  ['<pre class="lang-py">a</pre>', 'pre py(a)'],
  ['<pre class="sourceCode haskell">a</pre>', 'pre haskell(a)'],
  ['<pre class="brush: sql; toolbar: false">a</pre>', 'pre sql(a)'],
  ['<pre data-lang="TSX">a</pre>', 'pre tsx(a)'],
  ['<pre lang="rust">a</pre>', 'pre rust(a)'],
  ['<pre lang="en">a</pre>', 'pre(a)'],
  ['<div class="highlight highlight-source-shell"><pre>a</pre></div>', 'pre shell(a)'],
  [
    '<div class="highlight-python notranslate"><div class="highlight"><pre>a</pre></div></div>',
    'pre python(a)',
  ],
  ['<div class="lang-en"><pre>a</pre></div>', 'pre(a)'],
  ['<pre class="language-plaintext">a</pre>', 'pre(a)'],
  ['<pre class="language-js"><code class="language-none">a</code></pre>', 'pre(a)'],
  [
    '<pre><div>Python<button>Copy</button></div><div class="cm-content">a<br>b</div></pre>',
    'pre python(a⏎b)',
  ],
]

const OTHER_ELEMENTS: readonly Case[] = [
  ['<code style="white-space: pre">\na\nb\n</code>', 'pre(a⏎b)'],
  ['<code class="hl lean block">\n  <span>def</span> x\n  y\n</code>', 'pre lean(def x⏎y)'],
  ['<code class="language-ts"><pre>a\n  b</pre></code>', 'pre ts(a⏎  b)'],
  ['<div class="code-block" data-lang="http">GET /\n\na</div>', 'pre http(GET /⏎⏎a)'],
  ['<listing>a</listing><xmp>b</xmp>', 'pre(a) pre(b)'],
]

describe.each([
  ['text', TEXT],
  ['numbers of lines', GUTTERS],
  ['languages', LANGUAGES],
  ['elements other than pre', OTHER_ELEMENTS],
])('%s', (_, cases) => {
  test.each(cases)('%j', (html, read) => expect(notation(htmlToBlocks(html))).toBe(read))
})
