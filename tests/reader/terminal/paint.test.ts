import { Terminal } from '@xterm/headless'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintScreen } from '../../../src/reader/terminal/paint.ts'
import { plainOf } from '../../helpers.ts'

const SIZE = { rows: 6, columns: 10 }

async function screenAfter(
  sequences: readonly string[],
  { rows, columns } = SIZE,
): Promise<readonly string[]> {
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true })
  // As the room does: long lines aren't wrapped.
  for (const sequence of ['\x1b[?7l', ...sequences])
    await new Promise<void>((done) => terminal.write(sequence, done))
  const shown = Array.from({ length: rows }, (_, row) => terminal.buffer.active.getLine(row))
  const text = shown.map((line) => line?.translateToString(true) ?? '')
  terminal.dispose()
  return text
}

const padded = (lines: readonly string[]) => Array.from({ length: SIZE.rows }, (_, row) => lines[row] ?? '')

test('the same lines take nothing', () => {
  expect(paintScreen(['a', 'b'], ['a', 'b'], SIZE)).toBe('')
})

test('one line that changed is all that is written', () => {
  expect(paintScreen(['a', 'b', 'c'], ['a', 'x', 'c'], SIZE)).toBe('\x1b[?2026h\x1b[2;1H\x1b[2Kx\x1b[?2026l')
})

test.each([
  ['down', ['1', '2', '3', '4', '5', 'status 1'], ['2', '3', '4', '5', '6', 'status 2']],
  ['up', ['2', '3', '4', '5', '6', 'status 2'], ['1', '2', '3', '4', '5', 'status 1']],
])('lines that move %s are scrolled, and the status line is written', (_, before, after) => {
  const sequence = paintScreen(before, after, SIZE)
  expect(sequence).toMatch(/\x1b\[1;5r\x1b\[1[ST]\x1b\[r/)
  expect(sequence.match(/\x1b\[2K/g)).toHaveLength(2)
})

test('the outline is written again beside lines that are scrolled, and these are not', async () => {
  const beside = (outline: string, line: string) => `${outline}\x1b[2m│\x1b[22m  ${line}`
  const outline = ['• 1 Quays ', '  2 東京  ', '  3 Tide  ', ' '.repeat(10), ' '.repeat(10)]
  const frame = (top: number) => [
    ...outline.map((title, row) => beside(title, `what the page says in line ${top + row}`)),
    'status',
  ]
  const size = { rows: 6, columns: 50 }
  const sequence = paintScreen(frame(1), frame(2), size)
  expect(sequence.match(/line \d/g)).toEqual(['line 6'])
  expect(sequence.match(/[│]/g)).toHaveLength(1)
  const shown = await screenAfter([paintScreen(undefined, frame(1), size), sequence], size)
  expect(shown).toEqual(frame(2).map(plainOf))
})

test.each([
  ['a style goes on from one part into the other', '\x1b[1mone  two\x1b[22m', '\x1b[1msix  two\x1b[22m'],
  ['the rest would be at another column', 'one two', 'ones two'],
])('a line is written whole where %s', (_, before, line) => {
  expect(paintScreen([before], [line], SIZE)).toContain(`\x1b[2K${line}`)
})

test('what stands on the screen is erased where nothing is certain', async () => {
  const sequence = paintScreen(undefined, ['a', '\x1b[1mb\x1b[22m'], SIZE)
  expect(await screenAfter(['foreign\r\nlines\r\nhere', sequence])).toEqual(padded(['a', 'b']))
})

test('any lines replace any others', async () => {
  const line = fc.oneof(
    fc.constantFrom('', 'one', 'two', '\x1b[1mbold\x1b[22m', 'full width', '東京', 'it width', '京  width'),
    fc.constantFrom('\x1b[1mab\x1b[22m c d', 'abc d', 'a c d', '\x1b[1ma c\x1b[22m d', '東 c d'),
    fc.integer({ min: 0, max: 9 }).map(String),
  )
  const lines = fc.array(line, { maxLength: SIZE.rows })
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 5 }), async (frames) => {
      const sequences = frames.map((frame, index) => paintScreen(frames[index - 1], frame, SIZE))
      const last = padded(frames.at(-1) ?? []).map((line) => line.replace(/\x1b\[\d+m/g, ''))
      expect(await screenAfter(sequences)).toEqual(last)
    }),
    { numRuns: 300 },
  )
})
