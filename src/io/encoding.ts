/** What is said about the encoding of bytes from outside: labels of the Encoding Standard. */
export type EncodingHints = {
  /** What the user says it is. */
  readonly forced?: string | undefined
  /** What the server says it is. */
  readonly declared?: string | undefined
}

/** How much a detector looks at, in bytes. */
const DETECTED = 1 << 16

/** How much of a page declares its encoding, in bytes (HTML, 13.2.3.2). */
const PRESCANNED = 1024

/**
 * Returns the encoding of bytes, as `TextDecoder` takes it: what the user says, else a byte order mark, the shape of
 * UTF-16, ISO-2022-JP and UTF-8, what the server or the page itself declares, and last what the bytes are most like.
 */
export async function detectEncoding(bytes: Uint8Array, hints: EncodingHints = {}): Promise<string> {
  const { forced, declared } = hints
  if (forced !== undefined) return forced
  const shape = utf16Encoding(bytes) ?? iso2022Encoding(bytes)
  if (shape !== undefined) return shape
  if (isUtf8(bytes)) return 'utf-8'
  const labels = [declared, declaredInPage(bytes)]
  const label = labels.find((label) => label !== undefined && isEncoding(label) && !isUtf8Label(label))
  if (label !== undefined) return label
  return isMostlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes.subarray(0, DETECTED))
}

/** Whether `TextDecoder` has an encoding of this label. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * Returns which UTF-16 bytes are: by a byte order mark, else by the NULs of its spaces and line ends, which stand at every
 * second place only, as the high bytes of letters do; undefined if they are none.
 */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, DETECTED)
  if (!sample.includes(0) || sample.length % 2 > 0) return undefined
  const first = sample.filter((_, index) => index % 2 === 0)
  const second = sample.filter((_, index) => index % 2 === 1)
  if (areHighBytes(first, second, sample) && isValid(sample, 'utf-16be', { isCut: true })) return 'utf-16be'
  return areHighBytes(second, first, sample) && isValid(sample, 'utf-16le', { isCut: true })
    ? 'utf-16le'
    : undefined
}

/** In UTF-16 at least one character in so many is a space or a line end. */
const MOST_CHARACTERS_A_SPACE = 200

function areHighBytes(high: Uint8Array, low: Uint8Array, sample: Uint8Array): boolean {
  if (low.includes(0) || !high.includes(0)) return false
  const nuls = high.filter((byte) => byte === 0).length
  const scripts = high.filter((byte) => byte < 0x20).length
  // Alphabets are below U+2000; other scripts in UTF-16 are no valid UTF-8.
  return scripts > high.length * 0.6 || (nuls > high.length / MOST_CHARACTERS_A_SPACE && !isUtf8(sample))
}

function iso2022Encoding(bytes: Uint8Array): string | undefined {
  const sample = Buffer.from(bytes.subarray(0, DETECTED)).toString('latin1')
  return /\x1b\$[@B]/.test(sample) && !/[\x80-\xff]/.test(sample) ? 'iso-2022-jp' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  return isValid(bytes, 'utf-8')
}

/** Whether bytes are valid in an encoding; where more bytes follow, a character may be cut at their end. */
function isValid(bytes: Uint8Array, encoding: string, { isCut = false } = {}): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut })
    return true
  } catch {
    return false
  }
}

/**
 * Whether nearly all bytes beyond ASCII are in sequences of the shape that UTF-8 has: the others are damage. In other
 * encodings most letters beyond ASCII stand alone or aren't followed by a continuation byte.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, DETECTED)).toString('latin1')
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0
  const shaped = text.match(/[\xc0-\xf7][\x80-\xbf]+/g)?.join('').length ?? 0
  return shaped >= high * 0.9
}

function isUtf8Label(label: string): boolean {
  return new TextDecoder(label).encoding === 'utf-8'
}

/** Returns what the beginning of an HTML or XML document says its encoding is. */
function declaredInPage(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, PRESCANNED)).toString('latin1')
  if (!/^\s*</.test(beginning)) return undefined
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(beginning)
  return (xml ?? /<meta\s[^>]*charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(beginning))?.[1]
}

/** Returns the encoding that bytes which aren't UTF-8 look most like; windows-1252 where they look like none. */
async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { default: chardet } = await import('chardet')
  const names = chardet.analyse(bytes).map(({ name }) => name)
  const name = names.find((name) => isEncoding(name) && !isUtf8Label(name)) ?? 'windows-1252'
  // The two differ in Ukrainian letters only, where the other has lines for drawing boxes.
  return name === 'KOI8-R' ? 'koi8-u' : new TextDecoder(name).encoding
}
