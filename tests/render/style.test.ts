import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { parseStyled } from '../../src/reader/styled-text.ts'
import { isStyle, toStyle } from '../../src/render/terminal/style.ts'
import { THEMES } from '../../src/render/terminal/themes.ts'

test.each([
  ['none', 1, 'x'],
  ['bold', 1, '\x1b[1mx\x1b[22m'],
  ['bold cyan', 1, '\x1b[1m\x1b[36mx\x1b[39m\x1b[22m'],
  ['Bright-Blue', 1, '\x1b[94mx\x1b[39m'],
  ['214', 2, '\x1b[38;5;214mx\x1b[39m'],
  ['214', 1, '\x1b[93mx\x1b[39m'],
  ['#ff8000', 3, '\x1b[38;2;255;128;0mx\x1b[39m'],
  ['#f80', 3, '\x1b[38;2;255;136;0mx\x1b[39m'],
  ['black on 229', 2, '\x1b[30m\x1b[48;5;229mx\x1b[49m\x1b[39m'],
  ['on bright-red', 1, '\x1b[101mx\x1b[49m'],
] as const)('%s with depth %i', (description, level, styled) => {
  expect(isStyle(description)).toBe(true)
  expect(toStyle(new Chalk({ level }), description, true)('x')).toBe(styled)
  expect(parseStyled(styled).text).toBe('x')
})

test('without colours attributes stay', () => {
  expect(toStyle(new Chalk({ level: 1 }), 'bold cyan on 3', false)('x')).toBe('\x1b[1mx\x1b[22m')
})

test.each(['', 'loud', '256', '-1', '#12', '#gggggg', 'bold on', 'on bold', 'none bold'])(
  'no style: %j',
  (text) => {
    expect(isStyle(text)).toBe(false)
  },
)

test.each(Object.entries(THEMES))('%s has a style for each element', (_, styles) => {
  expect(Object.keys(styles).sort()).toEqual(Object.keys(THEMES.ink).sort())
  for (const style of Object.values(styles)) expect(isStyle(style), style).toBe(true)
})
