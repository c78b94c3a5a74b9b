import { describe, expect, test } from 'vitest'
import { htmlToBlocks, nodesToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { parseHtml } from '../../../src/markdown/html/parse.ts'
import { notation } from '../notation.ts'

type Case = readonly [html: string, read: string]

const BLOCKS: readonly Case[] = [
  ['<h1>a</h1><h2>b</h2><h6>c</h6>', 'h1(a) h2(b) h6(c)'],
  ['<h2><p>a</p><p>b</p></h2>', 'h2(a b)'],
  ['<h2>a<br>b</h2>', 'h2(a⏎b)'],
  ['<h2></h2><p>a', 'p(a)'],
  ['<h2 id="x">a <a class="anchor" href="#x">#</a></h2>', 'h2(a)'],
  ['<h2>a <a href="find?x" title="Permalink">🔗</a></h2>', 'h2(a)'],
  ['<h2><a href="#x">a</a></h2>', 'h2(a)'],
  ['<h2>1. <a href="/x#y">a</a></h2>', 'h2(1. link[/x#y](a))'],
  ['<h2><a href="#x"><img src="a.png" alt="b"></a></h2>', 'h2(image[a.png](b))'],
  ['<h3><button>Why?</button></h3>', 'h3(Why?)'],
  ['<div role="heading" aria-level="3">a</div>', 'h3(a)'],
  ['<a href="/x"><h2>a</h2><p>b</p></a>', 'h2(link[/x](a)) p(link[/x](b))'],

  ['<p>a</p><p>b</p>', 'p(a) p(b)'],
  ['<div>a<div>b</div>c</div>', 'p(a) p(b) p(c)'],
  ['<article><section>a</section>b</article>', 'p(a) p(b)'],
  ['<p>a<p>b', 'p(a) p(b)'],
  ['<b>a<p>b</p>c</b>', 'p(strong(a)) p(strong(b)) p(strong(c))'],
  ['<x-card>a</x-card> <blink>b</blink>', 'p(a b)'],
  ['<span data-as="p">a</span><span data-as="p">b</span>', 'p(a) p(b)'],
  ['<span style="display: block">a</span>b', 'p(a) p(b)'],
  ['<span style="font-weight: 700">a</span> <span style="font-style: italic">b</span>', 'p(strong(a) em(b))'],
  ['<span style="font-weight: 400">a</span> <p style="font-weight: bold">b</p>', 'p(a) p(b)'],
  ['<h2><span style="font-weight: bold">a</span></h2>', 'h2(a)'],
  ['<p></p><div><br></div><p>&nbsp;</p>', ''],
  ['<p>a<br>b</p>', 'p(a⏎b)'],
  ['<p>a<br><br>b<br>&nbsp;<br> c<br></p>', 'p(a) p(b) p(c)'],
  ['<p>a<i>b<br></i>c</p>', 'p(aem(b)⏎c)'],
  ['<hr>a<hr/>', 'hr p(a) hr'],
  ['<blockquote>a<p>b</p><blockquote>c</blockquote></blockquote>', 'quote(p(a) p(b) quote(p(c)))'],
  ['<blockquote></blockquote>', ''],
  ['<div class="alert alert-danger"><p class="alert-heading">a</p><p>b</p></div>', 'caution{a}(p(b))'],
  ['<div class="admonition hint"><p>a</p></div>', 'tip{Hint}(p(a))'],
  ['<div class="warning custom-block"><p class="custom-block-title">a</p><p>b</p></div>', 'warning{a}(p(b))'],
  [
    '<div class="theme-admonition-tip alert"><div class="admonitionHeading_x1"><span><svg></svg></span>a</div><p>b</p></div>',
    'tip{a}(p(b))',
  ],
  [
    '<div class="details admonition warning"><div class="admonition-title"><svg></svg> a</div><div><p>b</p></div></div>',
    'warning{a}(p(b))',
  ],
  [
    '<div data-callout="faq"><div class="callout-title"><div>a</div></div><div style="display: none">b</div></div>',
    'important{a}(p(b))',
  ],
  [
    '<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">Note</p>a</div>',
    'note{Note}(p(a))',
  ],
  ['<div class="alert" role="alert">a</div>', 'p(a)'],
  ['<p class="alert-title">a</p>', 'p(a)'],
  ['<details><summary>a</summary>b<p>c</p></details>', 'p(strong(a)) p(b) p(c)'],
  ['<dialog>a</dialog><dialog open>b</dialog>', 'p(b)'],
  ['<figure><img src="a.png" alt="b"><figcaption>c</figcaption></figure>', 'p(image[a.png](b)) p(em(c))'],
  ['<figure><figcaption><em>c</em> d</figcaption><pre>x</pre></figure>', 'p(em(c d)) pre(x)'],
]

const CONTROLS =
  'Press <button>a</button><select><option>b</option><option>c</option></select><textarea>d</textarea><input value="x"> e'

const INLINES: readonly Case[] = [
  ['<b>a</b> <strong>b</strong>', 'p(strong(a) strong(b))'],
  ['<i>a</i> <em>b</em> <cite>c</cite> <dfn>d</dfn> <var>e</var>', 'p(em(a) em(b) em(c) em(d) em(e))'],
  ['<del>a</del> <s>b</s> <strike>c</strike>', 'p(del(a) del(b) del(c))'],
  ['<u>a</u> <ins>b</ins> <mark>c</mark>', 'p(u(a) u(b) mark(c))'],
  ['x<sup>2</sup> H<sub>2</sub>O', 'p(xsup(2) Hsub(2)O)'],
  ['<sup>a<b>b</b></sup>', 'p(sup(astrong(b)))'],
  ['<kbd>a</kbd> <samp>b</samp>', 'p(kbd(a) kbd(b))'],
  ['<code>a  <b>b</b></code> <tt>c</tt>', 'p(code(a b) code(c))'],
  ['<code><a href="/x">a</a></code>', 'p(link[/x](code(a)))'],
  ['<code><a href="/x">a</a> <a href="/y">b</a></code>', 'p(code(a b))'],
  ['<b>a <strong>b</strong></b>', 'p(strong(a b))'],
  ['<q>a <q>b</q></q>', 'p(“a ‘b’”)'],
  ['<abbr title="x">a</abbr>b<wbr>c', 'p(abc)'],
  ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>', 'p(漢(kan)字(ji))'],
  ['<ruby>漢<rt></rt></ruby>', 'p(漢)'],
  ['<a href=" /x?a&amp;b " title="t  u">a</a>', 'p(link[/x?a&b "t u"](a))'],
  [
    '<a href="javascript:x()">a</a> <a href="#">b</a> <a name="x">c</a> <a href=" java&#10;script:x">d</a>',
    'p(a b c d)',
  ],
  ['<a href="/x"></a><a href="/y"> </a>a', 'p(a)'],
  ['<a href="/x">a <i><a href="/y">b</a></i></a>', 'p(link[/x](a em(b)))'],
  [CONTROLS, 'p(Press a) p(b) p(c) p(d e)'],
  ['<fieldset><legend>a</legend><label>b</label></fieldset>', 'p(a) p(b)'],
]

const WHITE_SPACE: readonly Case[] = [
  [' a\n\t b  c ', 'p(a b c)'],
  ['a <b> b </b> c', 'p(a strong(b) c)'],
  ['a<b> b </b>c', 'p(a strong(b) c)'],
  ['<a href="/x">a <b>b </b></a>c', 'p(link[/x](a strong(b)) c)'],
  ['a <br> b', 'p(a⏎b)'],
  ['a&nbsp;&nbsp;b', 'p(a\u00a0\u00a0b)'],
  ['中\n文 <b>字</b>\n<b>句</b>', 'p(中文 strong(字)strong(句))'],
  ['中\nword', 'p(中 word)'],
  ['a\vb\fc\u0085d\re', 'p(a b c d e)'],
  ['a\u001b[31mb\ufeff', 'p(a[31mb)'],
  ['<p style="white-space: pre-wrap">a\nb</p>', 'p(a⏎b)'],
]

const HIDDEN: readonly Case[] = [
  ['<script>a</script><style>b</style><template>c</template><head><title>d</title></head>e', 'p(e)'],
  ['a<!-- b -->c<!--> d -->', 'p(ac d -->)'],
  ['a<?php "b > c" ?>d<![CDATA[ e > f ]]>g', 'p(adg)'],
  ['<p hidden>a</p><p style="display:none">b</p><p style="color:red; VISIBILITY: hidden">c</p>d', 'p(d)'],
  ['<span aria-hidden="true">a</span>b', 'p(b)'],
  ['<div aria-hidden="true"><p>a <span aria-hidden="true">b</span></p></div>', 'p(a b)'],
  ['<span class="sr-only">a</span>b', 'p(b)'],
  ['<svg><title>a</title><text>b</text></svg>', 'p(a)'],
  ['<svg aria-hidden="true"><title>a</title></svg><canvas>b</canvas>', ''],
  ['<noscript>Scripts, please.</noscript>a', 'p(a)'],
]

const UNKNOWN: readonly Case[] = [
  ['<p>Replace <your-name>, use Vec<T></p>', 'p(Replace <your-name>, use Vec<T>)'],
  ['<p>0<foo or foo>10', 'p(0<foo or foo>10)'],
  ['<p><foo>a</foo> <o:p>b</o:p> <x-y>c</x-y> <Tab>d</Tab>', 'p(<foo>a</foo> b c d)'],
  ['<Tab label="x">\n\na', 'p(a)'],
  ['<p>Send it to <host:port> or <Your Name>.</p>', 'p(Send it to <host:port> or <Your Name>.)'],
  ['<p>a < b & c &copy; &amp;amp;</p>', 'p(a < b & c © &amp;)'],
]

describe.each([
  ['blocks', BLOCKS],
  ['inlines', INLINES],
  ['white space', WHITE_SPACE],
  ['what is hidden', HIDDEN],
  ['what HTML has no element for', UNKNOWN],
])('%s', (_, cases) => {
  test.each(cases)('%j', (html, read) => expect(notation(htmlToBlocks(html))).toBe(read))
})

test('on a page the controls are left out', () => {
  expect(notation(nodesToBlocks(parseHtml(CONTROLS)))).toBe('p(Press e)')
})
