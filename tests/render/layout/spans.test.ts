import { expect, test } from 'vitest'
import { paint, type Span, styled, textOf, unstyled, wrapSpans } from '../../../src/render/layout/spans.ts'
import { BOLD, CYAN, LINK, NO_COLOR, NO_LINK, NOT_BOLD } from './escapes.ts'

const bold = (...spans: readonly Span[]) => styled((text) => BOLD + text + NOT_BOLD, spans)
const cyan = (...spans: readonly Span[]) => styled((text) => CYAN + text + NO_COLOR, spans)
const link = (...spans: readonly Span[]) => styled((text) => LINK + text + NO_LINK, spans)
const plain = unstyled

test.each<[name: string, spans: readonly Span[], columns: number, lines: readonly string[]]>([
  ['a whole line', bold(plain('one')), 9, [`${BOLD}one${NOT_BOLD}`]],
  ['over a line end', bold(plain('one two')), 3, [`${BOLD}one${NOT_BOLD}`, `${BOLD}two${NOT_BOLD}`]],
  ['from a line start', [plain('one '), ...bold(plain('two'))], 3, ['one', `${BOLD}two${NOT_BOLD}`]],
  ['to a line end', [...bold(plain('one')), plain(' two')], 3, [`${BOLD}one${NOT_BOLD}`, 'two']],
  ['only on the blank between', [plain('one'), ...bold(plain(' ')), plain('two')], 3, ['one', 'two']],
  [
    'one inside another',
    bold(plain('a '), ...cyan(plain('b c')), plain(' d')),
    3,
    [`${BOLD}a ${CYAN}b${NO_COLOR}${NOT_BOLD}`, `${BOLD}${CYAN}c${NO_COLOR} d${NOT_BOLD}`],
  ],
  ['a hyperlink', link(plain('one two')), 3, [`${LINK}one${NO_LINK}`, `${LINK}two${NO_LINK}`]],
  ['a hard break inside', bold(plain('a\nb')), 9, [`${BOLD}a${NOT_BOLD}`, `${BOLD}b${NOT_BOLD}`]],
  ['two hard breaks inside', bold(plain('a\n\nb')), 9, [`${BOLD}a${NOT_BOLD}`, '', `${BOLD}b${NOT_BOLD}`]],
  [
    'in the middle of a word',
    [plain('a'), ...bold(plain('b')), plain('c d')],
    3,
    [`a${BOLD}b${NOT_BOLD}c`, 'd'],
  ],
])('wrapSpans carries styles: %s', (_, spans, columns, lines) => {
  expect(wrapSpans(spans, columns).map(paint)).toEqual(lines)
})

test('spans that share a style are painted with it once', () => {
  expect(paint(bold(plain('a'), plain('b')))).toBe(`${BOLD}ab${NOT_BOLD}`)
})

test('a bidi override that a break would leave open is left out of both lines', () => {
  expect(wrapSpans([plain('a \u202eb c\u202c')], 3).map(textOf)).toEqual(['a b', 'c'])
})
