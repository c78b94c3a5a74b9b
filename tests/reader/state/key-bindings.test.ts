import { expect, test } from 'vitest'
import { isKeyName, translateKey } from '../../../src/reader/state/key-bindings.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { layoutOf, press, ROWS, reading } from './states.ts'

const ARTICLE = layoutOf(100, '1@3 2@40')
const OWN = { e: 'j', 'ctrl-n': 'pagedown', x: ' ' }

test.each([
  ['e', '', { name: 'j', text: 'j' }],
  ['ctrl-n', '', { name: 'pagedown', text: '' }],
  ['x', '', { name: ' ', text: ' ' }],
  ['e', '5', { name: 'j', text: 'j' }],
  ['e', '/', { name: 'e', text: 'e' }],
  ['e', 'm', { name: 'e', text: 'e' }],
  ['j', '', { name: 'j', text: 'j' }],
])('%s after %j', (name, before, key) => {
  const state = press(reading(ARTICLE), before)
  const text = name.length === 1 ? name : ''
  expect(translateKey({ name, text }, OWN, state)).toEqual(key)
})

test('a filter of the shelf takes keys as they are', () => {
  const state = createState({ rows: ROWS, columns: 80, shelf: [] })
  expect(translateKey({ name: 'e', text: 'e' }, OWN, state)).toEqual({ name: 'e', text: 'e' })
})

test('own keys work while an article is opened', () => {
  const state = createState({ rows: ROWS, columns: 80, opening: 'notes.md' })
  expect(translateKey({ name: 'e', text: 'e' }, OWN, state)).toEqual({ name: 'j', text: 'j' })
})

test.each([
  ['j', true],
  ['é', true],
  [' ', true],
  ['ctrl-n', true],
  ['pageup', true],
  ['ee', false],
  ['', false],
  ['ctrl-', false],
  ['wheel-up', false],
  ['\x1b', false],
])('%j is the name of a key: %j', (text, isName) => {
  expect(isKeyName(text)).toBe(isName)
})
