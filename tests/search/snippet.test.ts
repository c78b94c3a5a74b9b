import { expect, test } from 'vitest'
import { occurrencesOf } from '../../src/search/occurrences.ts'
import { parseQuery } from '../../src/search/query.ts'
import { snippetOf } from '../../src/search/snippet.ts'

/** Returns the snippet of a text for a query, the words asked for in brackets. */
function marked(text: string, query: string): string {
  const { wanted } = parseQuery(query)
  const snippet = snippetOf(text, occurrencesOf(text, wanted))
  let result = ''
  let offset = 0
  for (const [start, end] of snippet.marks) {
    result += `${snippet.text.slice(offset, start)}[${snippet.text.slice(start, end)}]`
    offset = end
  }
  return result + snippet.text.slice(offset)
}

const FILLER = 'so it went on and on, from one day to the next, '.repeat(8)

test.each([
  ['a word in another form', 'Two lamps burned.', 'lamp', 'Two [lamps] burned.'],
  ['accents and case', 'Un Café noir', 'cafe', 'Un [Café] noir'],
  ['a phrase', 'oil lamp, lamp oil', '"lamp oil"', 'oil lamp, [lamp oil]'],
  ['a phrase word by word', 'lamps oil lamp oil', '"lamp oil"', 'lamps oil [lamp oil]'],
  ['lines and blanks', 'one\n\n  lamp\tmore', 'lamp', 'one [lamp] more'],
  ['Chinese', '海边的灯塔很高', '灯塔', '海边的[灯塔]很高'],
  ['one letter of Chinese', '海边的灯塔很高', '灯', '海边的[灯]塔很高'],
  ['words that overlap', '灯塔台', '灯塔 塔台', '[灯塔台]'],
  ['Thai', 'ฉันดื่มน้ำเย็น', 'น้ำ', 'ฉันดื่ม[น้ำ]เย็น'],
  ['Korean with a particle', '등대는 높다', '등대', '[등대]는 높다'],
  ['nothing to mark', 'Only the title has it.', 'lamp', 'Only the title has it.'],
])('%s', (_, text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('a long text is cut at spaces around where most of the words stand', () => {
  const text = `The lamp. ${FILLER}A lamp burned oil. ${FILLER}`
  expect(marked(text, 'oil lamp')).toMatch(/^…[a-z].*A \[lamp\] burned \[oil\]\. .*[a-z,]…$/)
})

test('a text without spaces is cut between letters', () => {
  const text = `${'น้ำ'.repeat(300)}ใส${'น้ำ'.repeat(300)}`
  expect(marked(text, 'ใส')).toMatch(/^…(?:น้ำ)+\[ใส\](?:น้ำ)+…$/)
})
