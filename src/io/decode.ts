import { cleanText, isClean } from '../text/clean.ts'
import { utf16Encoding } from './encoding.ts'

/** How much of a file is looked at to tell whether it is text, in bytes. */
export const SAMPLE = 8192

/** The first bytes of formats that may look like text at first. */
const MAGIC = [
  '\x89PNG',
  '\x7fELF',
  'GIF8',
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\xff\xd8\xff',
  'RIFF',
  'MZ\x90',
]

/**
 * Whether bytes, judged by the first `SAMPLE` of them, aren't text: a known format, or more than a
 * tenth of them control characters or invalid.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE))
  if (utf16Encoding(sample)) return false
  const start = sample.toString('latin1', 0, 8)
  if (MAGIC.some((magic) => start.startsWith(magic))) return true
  const text = new TextDecoder().decode(sample)
  const controls = text.match(/[\u0000-\u0006\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  const invalid = text.match(/\ufffd/g)?.length ?? 0
  return controls > 0 && controls + invalid > text.length / 10
}

/**
 * Returns the text of bytes, cleaned: by default of UTF-8, or of UTF-16 with a byte order mark. Invalid bytes become
 * U+FFFD, and the mark is removed.
 */
export function decodeText(bytes: Uint8Array, encoding = utf16Encoding(bytes) ?? 'utf-8'): string {
  const decoder = new TextDecoder(encoding)
  // Node 20 takes windows-1252 for Latin-1 unless it is decoded as a stream (nodejs/node#56542).
  return cleanSource(decoder.decode(bytes, { stream: true }) + decoder.decode())
}

/**
 * Returns decoded text with all line ends as newlines, without terminal sequences, overstrikes and other control
 * characters.
 */
export function cleanSource(text: string): string {
  if (isClean(text)) return text
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return cleanText(withoutSequences(withoutNuls(lines)))
}

/** Replaces NUL as CommonMark does (2.3). */
function withoutNuls(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
}

/**
 * A control sequence, a control string or an escape sequence (ECMA-48, 5.4 and 5.6, 5.3). Node's own expression takes time
 * that grows with the square of a sequence without an end.
 */
const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-OQ-WYZ\\`-~])/g

/** Removes a terminal's control sequences whole, so that no `[1m` is left of them, and characters typed over. */
function withoutSequences(text: string): string {
  const plain = text.includes('\x1b') ? text.replace(SEQUENCE, '') : text
  return plain.includes('\b') ? plain.replace(/[^\n]\x08/g, '') : plain
}
