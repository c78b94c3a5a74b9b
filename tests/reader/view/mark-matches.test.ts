import { expect, test } from 'vitest'
import { parseStyled, withoutEscapes } from '../../../src/reader/styled-text.ts'
import { type MarkedPart, markMatches } from '../../../src/reader/view/mark-matches.ts'
import { BOLD, CYAN, LINK, NO_COLOR, NO_LINK, NOT_BOLD } from '../../render/layout/escapes.ts'

const R = '\x1b[7m'
const NR = '\x1b[27m'
const U = '\x1b[4m'
const NU = '\x1b[24m'
const ON = `${R}${BOLD}${U}`
const OFF = `${NU}${NOT_BOLD}${NR}`

/** A part as `start end`, with `!` where it is the current one. */
function parts(written: string): readonly MarkedPart[] {
  return [...written.matchAll(/(\d+) (\d+)(!?)/g)].map(([, start, end, current]) => ({
    start: Number(start),
    end: Number(end),
    current: current === '!',
  }))
}

test.each<[name: string, line: string, parts: string, marked: string]>([
  ['no part', 'abc', '', 'abc'],
  ['a part', 'abcd', '1 3', `a${R}bc${NR}d`],
  ['the current one', 'abcd', '1 3!', `a${ON}bc${OFF}d`],
  ['several', 'abcd', '0 1, 2 3!', `${R}a${NR}b${ON}c${OFF}d`],
  ['overlapping', 'abcd', '0 3, 1 4', `${R}abc${NR}${R}d${NR}`],
  ['beyond the line', 'ab', '1 9, 9 12', `a${R}b${NR}`],
  ['empty', 'ab', '1 1', 'ab'],
  ['a colour stays', `${CYAN}abc${NO_COLOR}`, '1 2', `${CYAN}a${R}b${NR}c${NO_COLOR}`],
  ['a colour that ends inside', `${CYAN}ab${NO_COLOR}c`, '1 3', `${CYAN}a${R}b${NO_COLOR}c${NR}`],
  [
    'bold goes on after the current',
    `${BOLD}abc${NOT_BOLD}`,
    '1 2!',
    `${BOLD}a${ON}b${OFF}${BOLD}c${NOT_BOLD}`,
  ],
  ['bold that ends inside the current', `${BOLD}ab${NOT_BOLD}cd`, '1 3!', `${BOLD}a${ON}bc${OFF}d`],
  ['underlining that begins inside', `ab${U}cd${NU}`, '1 3!', `a${ON}bc${OFF}${U}d${NU}`],
  ['underlining under others', `a${U}b${NU}c`, '0 3', `${R}a${U}b${NU}c${NR}`],
  ['a link', `${LINK}abc${NO_LINK}`, '1 2', `${LINK}a${R}b${NR}c${NO_LINK}`],
  ['a link that begins with it', `a${LINK}b${NO_LINK}`, '1 2', `a${LINK}${R}b${NR}${NO_LINK}`],
  ['a link inside', `a${LINK}b${NO_LINK}c`, '0 3', `${R}a${LINK}b${NO_LINK}c${NR}`],
])('markMatches: %s', (_, line, written, marked) => {
  expect(markMatches(line, parts(written))).toBe(marked)
  expect(withoutEscapes(marked)).toBe(parseStyled(line).text)
})
