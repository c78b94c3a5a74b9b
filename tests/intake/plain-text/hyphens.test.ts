import { expect, test } from 'vitest'
import { endsInHyphen, hyphenJoiner } from '../../../src/intake/plain-text/hyphens.ts'

test.each([
  ['a lan-', true],
  ['a lan‐', true],
  ['a lan\u00ad', true],
  ['in 1914-', true],
  ['a pause -', false],
  ['a pause --', false],
  ['lantern', false],
])('%j ends in a hyphen: %s', (line, is) => {
  expect(endsInHyphen(line)).toBe(is)
})

test.each([
  // The text has the word whole, or with its hyphen; else its parts decide.
  ['a lan-', 'tern hung', ['a lantern'], 'a lan'],
  ['a sea-', 'green lamp', ['as sea-green as'], 'a sea-'],
  ['a lan-', 'tern hung', [], 'a lan'],
  ['a day-', 'long storm', ['a day', 'so long'], 'a day-'],
  ['a self-', 'made man', [], 'a self-'],
  ['Nora-', 'Lind came', [], 'Nora-'],
  ['from 1914-', '1918', [], 'from 1914-'],
  ['die Ost-', 'und Westküste', [], 'die Ost- '],
  ['a lan\u00ad', 'tern', [], 'a lan'],
  // The pieces themselves are no words of the text.
  ['a lan-', 'tern hung', ['a lan-', 'tern hung'], 'a lan'],
])('%j before %j, in a text with %j', (above, below, lines, joined) => {
  expect(hyphenJoiner(() => lines)(above, below)).toBe(joined)
})
