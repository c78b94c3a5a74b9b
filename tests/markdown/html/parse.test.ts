import { expect, test } from 'vitest'
import type { HtmlNode } from '../../../src/markdown/html/dom.ts'
import { parseHtml } from '../../../src/markdown/html/parse.ts'

/** Returns nodes as `p(a b(c))`. */
function tree(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => node.data ?? `${node.name}(${tree(node.children ?? [])})`).join('')
}

const CASES: readonly (readonly [html: string, read: string])[] = [
  ['<p>a<b>c</b></p>', 'p(ab(c))'],
  ['<P>a<BR/>b</P >', 'p(abr()b)'],
  ['<ul><li><p>a<li>b</ul>c', 'ul(li(p(a))li(b))c'],
  ['<ul><li><b>a<ul><li>b</ul><li>c</ul>', 'ul(li(b(aul(li(b))))li(c))'],
  ['<dl><dt><b>a<dd><p>b<dt>c</dl>', 'dl(dt(b(a))dd(p(b))dt(c))'],
  ['<table><tr><td><b>a<td><p>b<tr><td>c</table>', 'table(tr(td(b(a))td(p(b)))tr(td(c)))'],
  ['<table><tr><td><table><tr><td>a<td>b</table><td>c</table>', 'table(tr(td(table(tr(td(a)td(b))))td(c)))'],
  ['<ul><li><p>a<li>b</p>c</li>d</ul>', 'ul(li(p(a))li(b)cd)'],
  ['a<constructor>b<toString>c', 'a<constructor>b<toString>c'],
  ['<foo>a</FOO> <bar> <o:p>', 'foo(a) <bar> o:p()'],
  ['<svg><g><title>a</title></svg>', 'svg(g(title(a)))'],
  ['<!-- a --><!doctype html>b<![CDATA[c]]>', 'b'],
  ['<a title="x', ''],
]

test.each(CASES)('%j', (html, read) => expect(tree(parseHtml(html))).toBe(read))

test('what is nested too deep follows at the top', () => {
  expect(tree(parseHtml(`${'<b>'.repeat(401)}a</b><p>c`))).toBe(
    `${'b('.repeat(400)}${')'.repeat(400)}b(a)p(c)`,
  )
})
