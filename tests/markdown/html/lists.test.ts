import { describe, expect, test } from 'vitest'
import { htmlToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { notation } from '../notation.ts'

type Case = readonly [html: string, read: string]

const LISTS: readonly Case[] = [
  ['<ul><li>a</li><li>b</li></ul>', 'ul(li(p(a)) li(p(b)))'],
  ['<ul><li>a<li>b</ul>', 'ul(li(p(a)) li(p(b)))'],
  ['<ol start="3"><li>a</li></ol>', 'ol 3(li(p(a)))'],
  ['<ol start="x"><li>a</li></ol><ol start="-2"><li>b</li></ol>', 'ol 1(li(p(a))) ol 1(li(p(b)))'],
  ['<menu><li>a</li></menu>', 'ul(li(p(a)))'],
  ['<ul><li><p>a</p></li></ul>', 'ul loose(li(p(a)))'],
  ['<ul><li>a<br><br>b</li></ul>', 'ul loose(li(p(a) p(b)))'],
  ['<ul><li>a<pre>b</pre></li></ul>', 'ul loose(li(p(a) pre(b)))'],
  ['<ul><li>a<ol><li>b</li></ol></li></ul>', 'ul(li(p(a) ol 1(li(p(b)))))'],
  ['<ul><li>a</li><ul><li>b</li></ul></ul>', 'ul(li(p(a) ul(li(p(b)))))'],
  ['<ul><ul><li>a</li></ul></ul>', 'ul(li(ul(li(p(a)))))'],
  ['<ul>a<li>b</li> c</ul>', 'ul loose(li(p(a)) li(p(b) p(c)))'],
  ['<ul><div><li>a</li></div><li></li><li hidden>b</li></ul>', 'ul(li(p(a)))'],
  ['<ul></ul><ol> </ol>', ''],
  ['<li>a</li><li>b</li>', 'ul(li(p(a)) li(p(b)))'],
  ['a<ul><li>b</li></ul>c', 'p(a) ul(li(p(b))) p(c)'],
  ['<b><ul><li>a</li></ul></b>', 'ul(li(p(strong(a))))'],
]

const TASKS: readonly Case[] = [
  ['<ul><li><input type="checkbox">a</li></ul>', 'ul(task(p(a)))'],
  ['<ul><li><label><input type="checkbox" checked disabled> a</label></li></ul>', 'ul(done(p(a)))'],
  ['<ul><li><p><input type="checkbox"> a</p></li></ul>', 'ul loose(task(p(a)))'],
  ['<ul><li>a <input type="checkbox"></li></ul>', 'ul(li(p(a)))'],
  ['<ul><li><input type="text">a</li></ul>', 'ul(li(p(a)))'],
]

const DESCRIPTIONS: readonly Case[] = [
  ['<dl><dt>a</dt><dd>b</dd><dt>c<dd>d</dl>', 'ul(li(p(strong(a)⏎b)) li(p(strong(c)⏎d)))'],
  ['<dl><dt>a</dt><dt>b</dt><dd>c</dd></dl>', 'ul loose(li(p(strong(a)) p(strong(b)) p(c)))'],
  ['<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>', 'ul loose(li(p(strong(a)) p(b) p(c)))'],
  ['<dl><dt>a</dt><dd><p>b</p><pre>c</pre></dd></dl>', 'ul loose(li(p(strong(a)) p(b) pre(c)))'],
  ['<dl><dt>a</dt><dd>b<ul><li>c</ul></dd></dl>', 'ul(li(p(strong(a)⏎b) ul(li(p(c)))))'],
  ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', 'ul(li(p(strong(a)⏎b)))'],
  ['<dl><dt>a <a class="headerlink" href="#a">¶</a></dt><dd>b</dd></dl>', 'ul(li(p(strong(a)⏎b)))'],
  ['<dl><dd>a</dd><dd>b</dd></dl>', 'p(a) p(b)'],
  ['<dl><dt>a</dt><dt>b</dt></dl>', 'p(strong(a)) p(strong(b))'],
  ['<dl></dl>', ''],
]

describe.each([
  ['lists', LISTS],
  ['tasks', TASKS],
  ['description lists', DESCRIPTIONS],
])('%s', (_, cases) => {
  test.each(cases)('%j', (html, read) => expect(notation(htmlToBlocks(html))).toBe(read))
})
