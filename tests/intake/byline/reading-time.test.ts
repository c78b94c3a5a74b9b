import { expect, test } from 'vitest'
import { breakAtReadingTime, isReadingTime } from '../../../src/intake/byline/reading-time.ts'

test.each([
  ['5 min read', true],
  ['5-minute read', true],
  ['Lesezeit: ca. 5 Minuten', true],
  ['Время чтения: 5 минут', true],
  ['约 5 分钟阅读', true],
  ['5분 읽기', true],
  ['5 minutes later', false],
  ['min read', false],
])('%j is a reading time: %s', (line, is) => {
  expect(isReadingTime(line)).toBe(is)
})

test.each([
  ['Jane Doe · 5 min read · Tea', 'Jane Doe\nTea'],
  ['Jane Doe', 'Jane Doe'],
  ['İlker · 5 MIN READ', 'İlker\n'],
])('%j is broken into %j', (line, broken) => {
  expect(breakAtReadingTime(line)).toBe(broken)
})
