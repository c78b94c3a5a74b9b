import { BEGINNING, type LongText } from '../text/source-text.ts'
import type { Bytes } from './bytes.ts'
import { cleanSource, decodeText } from './decode.ts'

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/**
 * Returns UTF-8 as a text that is decoded a range at a time. Undefined if its first lines don't stand in it as they are
 * decoded and cleaned: it is in another encoding, or has to be cleaned throughout.
 */
export function longText(bytes: Bytes): LongText | undefined {
  const isMarked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
  const start = isMarked ? BYTE_ORDER_MARK.length : 0
  const window = bytes.subarray(start, start + BEGINNING)
  const lines = window.subarray(0, window.lastIndexOf(NEWLINE) + 1 || window.length)
  const beginning = decodeText(lines)
  return Buffer.from(beginning).equals(lines) ? textFrom(bytes, start, beginning) : undefined
}

function textFrom(bytes: Bytes, first: number, beginning: string): LongText {
  return {
    length: bytes.length - first,
    beginning,
    slice: (start, end) => cleanSource(bytes.subarray(first + start, first + end).toString()),
    latin1: (start, end) => withNewlines(bytes.subarray(first + start, first + end).toString('latin1')),
    without: (units) =>
      textFrom(bytes, first + Buffer.byteLength(beginning.slice(0, units)), beginning.slice(units)),
  }
}

/**
 * Returns a text of the same length whose line ends are newlines, one at its end may go on after it, and whose vertical
 * tabs and form feeds are spaces.
 */
function withNewlines(text: string): string {
  if (!/[\r\v\f]/.test(text)) return text
  return text.replace(/\r(?=\n|$)|[\v\f]/g, ' ').replaceAll('\r', '\n')
}
