import { expect, test } from 'vitest'
import { joinStepNumbers } from '../../../src/intake/plain-text/step-numbers.ts'

test.each([
  ['steps', '1\nSoak the stone.\n2\nDraw the blade.', '1. Soak the stone.\n2. Draw the blade.'],
  [
    'steps that start anew',
    '1\nSoak.\n2\nDraw.\n\n1\nDry.\n2\nOil.',
    '1. Soak.\n2. Draw.\n\n1. Dry.\n2. Oil.',
  ],
  ['a lone number', '1\nSoak the stone.', '1\nSoak the stone.'],
  ['numbers that don’t count on', '3\nSoak.\n7\nDraw.', '3\nSoak.\n7\nDraw.'],
  ['names with ranks', '1\nAnna Keller\n2\nJon Rego', '1\nAnna Keller\n2\nJon Rego'],
  ['numbers apart from the text', '1\n\nSoak.\n\n2\n\nDraw.', '1\n\nSoak.\n\n2\n\nDraw.'],
])('%s', (_, text, joined) => {
  expect(joinStepNumbers(text.split('\n')).join('\n')).toBe(joined)
})
