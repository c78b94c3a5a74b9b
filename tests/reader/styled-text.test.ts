import { expect, test } from 'vitest'
import { parseStyled, sliceStyled } from '../../src/reader/styled-text.ts'
import { BOLD, CYAN, LINK, NO_COLOR, NO_LINK, NOT_BOLD } from '../render/layout/escapes.ts'

const DIM = '\x1b[2m'
const GREEN = '\x1b[32m'

test.each<[name: string, input: string, text: string, changes: number]>([
  ['plain', 'abc', 'abc', 0],
  ['bold', `a${BOLD}b${NOT_BOLD}c`, 'abc', 2],
  ['a colour', `${CYAN}abc${NO_COLOR}`, 'abc', 2],
  ['a hyperlink', `${LINK}abc${NO_LINK}`, 'abc', 2],
  ['nested', `${BOLD}a${CYAN}b${NO_COLOR}c${NOT_BOLD}`, 'abc', 4],
  ['newlines', `${BOLD}a\nb${NOT_BOLD}`, 'a\nb', 2],
])('parseStyled: %s', (_, input, text, changes) => {
  const styled = parseStyled(input)
  expect(styled.text).toBe(text)
  expect(styled.changes).toHaveLength(changes)
})

/** Ranges are written `start end`. */
test.each<[name: string, input: string, ranges: string, lines: readonly string[]]>([
  ['plain', 'abcdef', '0 3, 3 6', ['abc', 'def']],
  ['a gap between', 'abcdef', '0 2, 4 6', ['ab', 'ef']],
  ['an empty range', 'abc', '0 0, 0 3', ['', 'abc']],
  [
    'bold over the cut',
    `${BOLD}abcd${NOT_BOLD}`,
    '0 2, 2 4',
    [`${BOLD}ab${NOT_BOLD}`, `${BOLD}cd${NOT_BOLD}`],
  ],
  ['bold inside', `a${BOLD}b${NOT_BOLD}cd`, '0 3, 3 4', [`a${BOLD}b${NOT_BOLD}c`, 'd']],
  ['bold that ends at the cut', `${BOLD}ab${NOT_BOLD}cd`, '0 2, 2 4', [`${BOLD}ab${NOT_BOLD}`, 'cd']],
  ['bold that starts at the cut', `ab${BOLD}cd${NOT_BOLD}`, '0 2, 2 4', ['ab', `${BOLD}cd${NOT_BOLD}`]],
  ['bold in the gap only', `ab${BOLD} ${NOT_BOLD}cd`, '0 2, 3 5', ['ab', 'cd']],
  [
    'a colour after a colour',
    `${CYAN}a${GREEN}b${NO_COLOR}`,
    '0 1, 1 2',
    [`${CYAN}a${NO_COLOR}`, `${GREEN}b${NO_COLOR}`],
  ],
  [
    'dim in place of bold',
    `${BOLD}a${NOT_BOLD}${DIM}b${NOT_BOLD}`,
    '0 2',
    [`${BOLD}a${NOT_BOLD}${DIM}b${NOT_BOLD}`],
  ],
  [
    'a hyperlink over the cut',
    `${LINK}abcd${NO_LINK}`,
    '0 2, 2 4',
    [`${LINK}ab${NO_LINK}`, `${LINK}cd${NO_LINK}`],
  ],
  [
    'closed in the reverse order',
    `${BOLD}${CYAN}ab${NO_COLOR}${NOT_BOLD}`,
    '0 1, 1 2',
    [`${BOLD}${CYAN}a${NO_COLOR}${NOT_BOLD}`, `${BOLD}${CYAN}b${NO_COLOR}${NOT_BOLD}`],
  ],
  ['a right-to-left override left open', 'a\u202ebc', '0 4', ['abc']],
  ['an override cut in two', 'a\u202ebc\u202cd', '0 3, 3 6', ['ab', 'cd']],
  ['an override within a line', 'a\u202eb\u202cc', '0 5', ['a\u202eb\u202cc']],
])('sliceStyled: %s', (_, input, ranges, lines) => {
  const styled = parseStyled(input)
  const slices = [...ranges.matchAll(/(\d+) (\d+)/g)]
  expect(slices.map(([, start, end]) => sliceStyled(styled, Number(start), Number(end)))).toEqual(lines)
})
