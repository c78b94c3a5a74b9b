import { eastAsianWidth } from 'get-east-asian-width'
import { graphemeClusters } from './segments.ts'

/** Measured short texts: lines are measured piece by piece, the same few over and over. */
const known = new Map<string, number>()
const LONGEST_KNOWN = 16
const MOST_KNOWN = 20_000

const ASCII = /^[ -~]*$/

/**
 * Characters that are clusters by themselves, none of them shown as an emoji: Latin, Greek, Cyrillic, Hebrew and Arabic
 * letters, punctuation, symbols, half-width forms; Chinese, Japanese, Hangul syllables, full-width forms. (By ranges:
 * building a set from Unicode's properties takes long.)
 */
const ONE_COLUMN =
  ' -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0377\\u037a-\\u0482\\u048a-\\u052f\\u05d0-\\u05ea\\u0620-\\u064a' +
  '\\u2010-\\u2027\\u2030-\\u203b\\u203d-\\u2048\\u2070-\\u209c\\u20a0-\\u20c0\\u2100-\\u2319\\u231c-\\u2328' +
  '\\u232b-\\u23e8\\u2460-\\u25fc\\u25ff-\\u2613\\u2701-\\u2704\\u2706-\\u2709\\u270c-\\u2727\\uff61-\\uff9d'
const TWO_COLUMNS =
  '\\u2329\\u232a\\u3000-\\u3029\\u3031-\\u303c\\u3041-\\u3096\\u309d-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff' +
  '\\uac00-\\ud7a3\\uff01-\\uff60'
const SIMPLE = new RegExp(`[${ONE_COLUMN}${TWO_COLUMNS}]`)

/** Returns the columns that the text takes in a terminal (UAX #11; grapheme clusters by UAX #29). */
export function displayWidth(text: string): number {
  const simple = simpleWidth(text)
  if (simple !== undefined) return simple
  if (text.length > LONGEST_KNOWN) return clusterWidths(text)
  const found = known.get(text)
  if (found !== undefined) return found
  const width = clusterWidths(text)
  if (known.size < MOST_KNOWN) known.set(text, width)
  return width
}

/** How wide the parts of a text are. */
export type Measure = {
  /** Returns the columns that what is between two offsets takes. */
  readonly width: (from: number, to: number) => number
  /**
   * Returns the offset up to which a line from another one is no wider than so many columns; undefined where characters
   * can't be measured one by one.
   */
  readonly reach: ((from: number, columns: number) => number) | undefined
}

const NARROW_MEASURE: Measure = {
  width: (from, to) => to - from,
  reach: (from, columns) => from + columns,
}

/** Returns how wide the parts of a text are. */
export function measure(text: string): Measure {
  const total = simpleWidth(text)
  if (total === undefined) {
    return { width: (from, to) => displayWidth(text.slice(from, to)), reach: undefined }
  }
  if (total === text.length) return NARROW_MEASURE
  const columns = [0]
  let width = 0
  for (let at = 0; at < text.length; at++) {
    width += unitWidth(text.charCodeAt(at))
    columns.push(width)
  }
  return {
    width: (from, to) => (columns[to] ?? 0) - (columns[from] ?? 0),
    reach(from, most) {
      const last = (columns[from] ?? 0) + most
      // No character takes more than two columns.
      let to = Math.min(text.length, from + (most >> 1))
      while (to < text.length && (columns[to + 1] ?? 0) <= last) to++
      return to
    },
  }
}

/** Whether every character of the text is known to take one column. */
export function isNarrow(text: string): boolean {
  return simpleWidth(text) === text.length
}

/** Whether the text is printable ASCII, a column a character. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** Returns the columns of a text whose characters are clusters by themselves; undefined where others are among them. */
function simpleWidth(text: string): number | undefined {
  // Many times faster than a look at each unit.
  if (isAscii(text)) return text.length
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const unit = unitWidth(text.charCodeAt(at))
    if (unit === NOT_SIMPLE) return undefined
    width += unit
  }
  return width
}

const NOT_SIMPLE = 3

/** What was found of the units that were met; 0 of the others. */
const unitWidths = new Uint8Array(0x10000)

function unitWidth(unit: number): number {
  return unitWidths[unit] || findUnitWidth(unit)
}

function findUnitWidth(unit: number): number {
  const width = SIMPLE.test(String.fromCharCode(unit)) ? eastAsianWidth(unit) : NOT_SIMPLE
  unitWidths[unit] = width
  return width
}

function clusterWidths(text: string): number {
  let width = 0
  for (const { text: cluster } of graphemeClusters(text)) width += clusterWidth(cluster)
  return width
}

/** What makes a cluster two columns wide: an emoji selector, a joined sequence, a flag, a keycap (UTS #51, 1.4). */
const EMOJI =
  /^(?:(?![\d#*])\p{Emoji}\p{Emoji_Modifier}?\ufe0f|\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3)/u
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/gu
/** Vowels and final consonants after an initial one: the three make one syllable, as wide as the first (UAX #29, 3.1). */
const SYLLABLE_REST =
  /(?<=[\u1100-\u115f\ua960-\ua97c])[\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?/g
/** What takes columns of its own behind the first character of a cluster. */
const ADDED = /[\p{Spacing_Mark}\uff00-\uffef\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]/u

function clusterWidth(cluster: string): number {
  if (EMOJI.test(cluster)) return 2
  const [first, ...rest] = cluster.replace(SYLLABLE_REST, '').replace(INVISIBLE, '')
  const visible = first === undefined ? [] : [first, ...rest.filter((character) => ADDED.test(character))]
  return visible.reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)
}
