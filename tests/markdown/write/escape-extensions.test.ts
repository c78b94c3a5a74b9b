import { expect, test } from 'vitest'
import { escapeHeading, escapeLine } from '../../../src/markdown/write/escape.ts'
import { notationOf } from '../notation.ts'

test.each([
  'a ==b== c',
  'a==b and c==d',
  'a %%b%% c',
  '[[a]] and ![[b.png]]',
  'a {{< b >}} {% c %} {/* d */}',
  ':::note',
  '::: note b',
  ': a',
  '{: .a}',
  'a {#b}',
])('in plain text "%s" means itself', (text) => {
  expect(notationOf(`${escapeLine(text)}\n:::`)).toBe(`p(${text} :::)`)
  expect(notationOf(`# ${escapeHeading(text)}`)).toBe(`h1(${text})`)
})

test.each(['a = b', '50 %', 'a { b }', 'a == b', 'It is [a] b', '100%'])('"%s" is not escaped', (text) => {
  expect(escapeLine(text)).toBe(text)
})
