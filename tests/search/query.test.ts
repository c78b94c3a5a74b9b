import { expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { type Clause, parseQuery } from '../../src/search/query.ts'

/** Returns a clause as one would write it, its words as terms. */
function written({ field, phrase, isQuoted }: Clause): string {
  const terms = phrase.terms.join('_') + (phrase.isPrefix ? '*' : '')
  return `${field ? `${field}:` : ''}${isQuoted ? `"${terms}"` : terms}`
}

test.each([
  ['words', 'lamp oil', 'lamp oil', ''],
  ['a phrase', '"lamp oil" pier', '"lamp_oil" pier', ''],
  ['a phrase in curly quotes', '“lamp oil”', '"lamp_oil"', ''],
  ['without', 'lamp -oil -"on duty"', 'lamp', 'oil "on_duti"'],
  ['fields', 'title:lamp tag:sea author:"Ada Holm"', 'title:lamp tag:sea author:"ada_holm"', ''],
  ['fields in capitals', 'TITLE:lamp', 'title:lamp', ''],
  ['without a tag', 'lamp -tag:sea', 'lamp', 'tag:sea'],
  ['a colon that begins no field', 'ratio:3 http://lamp.example', 'rati_3 http_lamp_exampl', ''],
  ['a hyphen inside', 'well-known', 'wel_known', ''],
  ['a letter of Chinese', '灯', '灯*', ''],
  ['a word of Chinese as a tag', 'tag:灯塔', 'tag:灯塔_塔', ''],
  ['marks between words', 'lamp & oil - !', 'lamp oil', ''],
])('%s', (_, query, wanted, unwanted) => {
  const parsed = parseQuery(query)
  expect(parsed.wanted.map(written).join(' ')).toBe(wanted)
  expect(parsed.unwanted.map(written).join(' ')).toBe(unwanted)
})

test.each([
  ['nothing', '', 'there is no word to find in ""'],
  ['no word', '?! ""', 'there is no word to find in "?! """'],
  ['an open quote', 'lamp "oil on', 'a quotation mark is missing after "oil on'],
  ['only what is unwanted', '-lamp', 'say what to find as well, not only what to leave out'],
  ['a field without a word', 'title: lamp', 'say what follows "title:"'],
  ['a field with marks only', 'tag:"…"', 'say what follows "tag:"'],
  ['too much', 'x '.repeat(201), 'that is more than 200 words to find'],
])('%s is no query', (_, query, message) => {
  const parse = () => parseQuery(query)
  expect(parse).toThrow(ReaderError)
  expect(parse).toThrow(message)
})

test.each(['"'.repeat(20_001), '-'.repeat(50_000), 'title:'.repeat(20_000), ' '.repeat(100_000)])(
  'a hostile query ends soon %#',
  (query) => {
    expect(() => parseQuery(query)).toThrow(ReaderError)
  },
)
