import { expect, test } from 'vitest'
import { sourceLine } from '../../../src/reader/runtime/source-line.ts'

const SOURCE = `---
title: The Harbour
---

# Quays

Some **words** about the [quays](https://a.example/) of the old harbour town.

## 港の歴史

昔から港には多くの船が集まり、商人たちは朝から晩まで荷を運んでいたという話が残っている。

## Cranes

Short.
`

test.each<[section: string, quote: string, line: number]>([
  ['Quays', 'Somewordsaboutthequaysoftheoldharbourtow', 7],
  ['港の歴史', '昔から港には多くの船が集まり商人たちは朝から晩まで荷を運んでいたという話が残', 11],
  ['Cranes', 'Short', 13],
  ['Cranes', '', 13],
  ['Gone', 'Nothingofthiskindisinthesourceanymore', 1],
  ['', '', 1],
])('%s, %s', (section, quote, line) => {
  expect(sourceLine(SOURCE, { section, nth: 0, letters: 0, quote })).toBe(line)
})
