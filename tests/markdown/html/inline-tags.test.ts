import { describe, expect, test } from 'vitest'
import { resolveInlineHtml } from '../../../src/markdown/html/inline-tags.ts'
import { textToken } from '../../../src/markdown/inline-text.ts'
import type { Inline } from '../../../src/markdown/tokens.ts'
import { inlineNotation } from '../notation.ts'

/** Returns a line with `*a*` for emphasis and tags as the parser of markdown gives it, resolved. */
function read(line: string): string {
  const parts = line.split(/(<[^>]*>|\*[^*]*\*)/).filter((part) => part !== '')
  const tokens = parts.map((part) => {
    if (part.startsWith('<')) return { type: 'html', source: part } as const
    const text = textToken(part.replaceAll('*', ''))
    return part.startsWith('*') ? ({ type: 'em', raw: part, tokens: [text] } satisfies Inline) : text
  })
  return inlineNotation(resolveInlineHtml(tokens))
}

const MEANT: readonly (readonly [line: string, read: string])[] = [
  ['a <b>c</b>', 'a strong(c)'],
  ['a <B>c</B >', 'a strong(c)'],
  ['a <b>c <i>*d*</i></b>', 'a strong(c em(em(d)))'],
  ['a <code>c\nd</code>', 'a code(c d)'],
  ['a <code>c *d*\ne</code>', 'a code(c )em(d)code( e)'],
  ['a <b>c\nd   e</b>', 'a strong(c d e)'],
  ["a <a href='/x?b&amp;c' title=t>d</a>", 'a link[/x?b&c "t"](d)'],
  ['a<br>c<br />d', 'a⏎c⏎d'],
  ['a <img src="b.png" alt="c"> d', 'a image[b.png](c) d'],
  ['E = mc<sup>*2*</sup>', 'E = mcsup(em(2))'],
  ['<iframe src="/v" title="t"></iframe>', 'image[/v](t)'],
  ['Before <ul><li>red</li><li>*blue*</li></ul> after.', 'Before⏎• red⏎• em(blue)⏎after.'],
  ['<p>one</p><p>two</p>', 'one⏎two'],
  ['<q>a</q>', '“a”'],
]

const DROPPED: readonly (readonly [line: string, read: string])[] = [
  ['a <blink>c</blink>', 'a c'],
  ['a <span class="x" style="y">c</span>', 'a c'],
  ['a <b>c', 'a c'],
  ['a</b> c', 'a c'],
  ['a <a href="/x">c', 'a c'],
  ['a <a name="x">c</a>', 'a c'],
  ['a <!-- b -->c<?d?>', 'a c'],
  ['a <b onclick="alert(1)">c</b>', 'a strong(c)'],
  ['a <b>c <i>d</b> e</i>', 'a strong(c d) e'],
  ['a <script>b</script>c', 'a c'],
  ['a <span hidden>b</span>c', 'a c'],
]

const TEXT: readonly (readonly [line: string, read: string])[] = [
  ['Replace <your-name>, or use Vec<T>.', 'Replace <your-name>, or use Vec<T>.'],
  ['<b>List<String></b>', 'strong(List<String>)'],
  ['<x-a>b</x-a> </x-c>', 'b </x-c>'],
  ['a <foo>*b* <i>c</i>', 'a <foo>em(b) em(c)'],
  ['a <name>*b* <i>c</i></name>', 'a <name>em(b) em(c)</name>'],
  [`${'<t> '.repeat(60)}<b>a</b>`, `${'<t> '.repeat(60)}strong(a)`],
  ['If a<b and b>c, --out=<dir>', 'If a<b and b>c, --out=<dir>'],
  ['<Tab label="x">a</Tab><Icon name="y"/> b <Icon/>', 'a b <Icon/>'],
]

describe.each([
  ['means something', MEANT],
  ['is dropped, its text kept', DROPPED],
  ['is text', TEXT],
])('inline HTML that %s', (_, cases) => {
  test.each(cases)('%j', (line, result) => expect(read(line)).toBe(result))
})

test('tags without end are read in linear time, nested ones up to a depth', () => {
  const tags = (count: number, source: string) =>
    Array.from({ length: count }, () => ({ type: 'html', source }) as const)
  expect(inlineNotation(resolveInlineHtml([...tags(50_000, '<b>'), textToken('a')]))).toBe('a')
  const nested = [...tags(1000, '<sup>'), textToken('a'), ...tags(1000, '</sup>')]
  expect(inlineNotation(resolveInlineHtml(nested))).toBe('sup(a)')
})
