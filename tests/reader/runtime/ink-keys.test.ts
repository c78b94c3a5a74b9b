import type { Key as InkKey } from 'ink'
import { describe, expect, test } from 'vitest'
import { readKeys } from '../../../src/reader/runtime/ink-keys.ts'

const NO_KEY: InkKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
}

/** Returns the names of the keys, each that types another text with that. */
function namesOf(input: string, flags: Partial<InkKey> = {}): readonly string[] {
  return readKeys(input, { ...NO_KEY, ...flags }).map(({ name, text }) =>
    text === '' || text === name ? name : `${name}=${text}`,
  )
}

test.each<[flags: Partial<InkKey>, name: string]>([
  [{ upArrow: true }, 'up'],
  [{ downArrow: true }, 'down'],
  [{ leftArrow: true }, 'left'],
  [{ rightArrow: true }, 'right'],
  [{ pageUp: true }, 'pageup'],
  [{ pageDown: true }, 'pagedown'],
  [{ home: true }, 'home'],
  [{ end: true }, 'end'],
  [{ return: true }, 'enter'],
  [{ escape: true, meta: true }, 'escape'],
  [{ tab: true }, 'tab'],
  [{ tab: true, shift: true }, 'tab'],
  [{ backspace: true }, 'backspace'],
  // What most terminals send for the backspace key, Ink calls delete.
  [{ delete: true }, 'backspace'],
])('%j is %s, which types nothing', (flags, name) => {
  expect(readKeys('', { ...NO_KEY, ...flags })).toEqual([{ name, text: '' }])
})

describe('what is typed', () => {
  test.each([
    ['j', ['j']],
    ['G', ['G']],
    [' ', [' ']],
    ['/', ['/']],
    [']', [']']],
    ['ö', ['ö']],
    ['東', ['東']],
    ['👍', ['👍']],
  ])('%j is itself', (input, names) => {
    expect(readKeys(input, NO_KEY)).toEqual(names.map((name) => ({ name, text: name })))
  })

  test.each([
    ['c', 'ctrl-c'],
    ['z', 'ctrl-z'],
    ['d', 'ctrl-d'],
    ['u', 'ctrl-u'],
  ])('Ctrl and %s is %s', (input, name) => {
    expect(readKeys(input, { ...NO_KEY, ctrl: true })).toEqual([{ name, text: '' }])
  })

  test('with Alt or another key’s Ctrl has no meaning', () => {
    expect(namesOf('j', { meta: true })).toEqual([])
    expect(namesOf('space', { ctrl: true })).toEqual([])
    expect(namesOf('', { ctrl: true })).toEqual([])
    expect(namesOf('')).toEqual([])
  })
})

describe('what comes at once', () => {
  test.each([
    ['jjk', ['j', 'j', 'k']],
    ['12\r', ['1', '2', 'enter']],
    ['two\nlines', ['t', 'w', 'o', 'enter', 'l', 'i', 'n', 'e', 's']],
    ['a\tb', ['a', 'tab', 'b']],
    ['ab\x7f', ['a', 'b', 'backspace']],
    ['ab\b', ['a', 'b', 'backspace']],
    ['j\x03', ['j', 'ctrl-c']],
    ['\x04\x04\x1a', ['ctrl-d', 'ctrl-d', 'ctrl-z']],
    ['a\0\x1b\x1f\x80\x9bb', ['a', 'b']],
  ])('%j is all of it', (input, names) => {
    expect(namesOf(input)).toEqual(names)
  })
})

describe('the mouse', () => {
  test.each([
    ['[<64;10;5M', ['wheel-up']],
    ['[<65;10;5M', ['wheel-down']],
    ['[<65;1;1m', ['wheel-down']],
    ['[<65;300;200M', ['wheel-down']],
    // Other buttons, and the wheel with Ctrl.
    ['[<0;10;5M', []],
    ['[<0;10;5m', []],
    ['[<81;10;5M', []],
    ['[<35;10;5M', []],
  ])('%s', (input, names) => {
    expect(namesOf(input)).toEqual(names)
  })
})
