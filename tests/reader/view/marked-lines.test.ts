import { expect, test } from 'vitest'
import { frame } from '../../../src/reader/view/frame.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { openBook, type } from './shown.ts'

const MARKDOWN = '# Tides\n\nThe *moon* pulls.\n\nThe sun [pulls](https://a.example/) less.\n'

/** Returns what is in reverse video on each line that has some. */
async function inReverse(keys: string): Promise<readonly string[]> {
  const state = type(await openBook({ columns: 40, rows: 12 }, MARKDOWN), keys)
  const lines = frame(state, { theme: createTheme(true), hyperlinks: true }).slice(0, -1)
  return lines.flatMap((line) => [...line.matchAll(/\x1b\[7m(.*?)\x1b\[27m/g)].map(([, text = '']) => text))
}

test.each([
  ['', []],
  ['v', ['']],
  ['v 5 j', ['', 'Tides', '1 min · 7 words', '', '', 'The moon pulls.']],
  ['v 9 j 4 k', ['', 'Tides', '1 min · 7 words', '']],
  ['v G', ['', 'Tides', '1 min · 7 words', '', '', 'The moon pulls.', '', 'The sun pulls less.']],
  ['v G escape', []],
])('marked lines are in reverse video: %j', async (keys, texts) => {
  const marked = await inReverse(keys)
  expect(marked.map((text) => text.trim())).toEqual(texts)
  for (const text of marked) expect(text.length).toBeGreaterThan(30)
})
