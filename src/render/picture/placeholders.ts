import type { Box } from './fit.ts'

// Unicode placeholders of kitty's graphics protocol (sw.kovidgoyal.net/kitty/graphics-protocol/#unicode-placeholders): text
// that scrolls and moves like any other, in whose place the terminal shows the parts of a picture.

const PLACEHOLDER = '\u{10eeee}'

/** What says which row of the picture a placeholder is, or which column: combining characters in kitty's order. */
const NUMBERS = [
  '\u0305\u030d\u030e\u0310\u0312\u033d\u033e\u033f\u0346\u034a',
  '\u034b\u034c\u0350\u0351\u0352\u0357\u035b\u0363\u0364\u0365',
].join('')

/** The first placeholder of a row; captures the three bytes of the picture's id, which is its colour. */
const FIRST_OF_ROW = /\x1b\[38;2;(\d+);(\d+);(\d+)m\u{10eeee}/gu

/** How many rows a picture of placeholders may have. */
export const MOST_PLACEHOLDER_ROWS = NUMBERS.length

/** Returns the lines in whose place kitty shows a picture, by its id: 24 bits. */
export function placeholderLines(id: number, { columns, rows }: Box): string {
  const color = `\x1b[38;2;${id >> 16};${(id >> 8) & 0xff};${id & 0xff}m`
  const lines = [...NUMBERS.slice(0, rows)].map((row) => {
    // Those that follow have the same row, and the next columns.
    const first = `${PLACEHOLDER}${row}${NUMBERS.charAt(0)}`
    return `${color}${first}${PLACEHOLDER.repeat(columns - 1)}\x1b[39m`
  })
  return lines.join('\n')
}

/** Returns the ids of the pictures that a line has placeholders of. */
export function placeholderIds(line: string): readonly number[] {
  if (!line.includes(PLACEHOLDER)) return []
  return [...line.matchAll(FIRST_OF_ROW)].map(([, high, middle, low]) => {
    return (Number(high) << 16) | (Number(middle) << 8) | Number(low)
  })
}

/** Returns a text without placeholders. */
export function withoutPlaceholders(text: string): string {
  return text.includes(PLACEHOLDER) ? text.replace(/\u{10eeee}\p{Mn}*/gu, '') : text
}
