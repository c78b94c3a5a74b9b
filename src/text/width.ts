import { eastAsianWidth } from 'get-east-asian-width'
import { splitGraphemes } from 'unicode-segmenter/grapheme'

const ASCII = /^[ -~]*$/

/**
 * Characters that never join into clusters and are never shown as emoji, one column wide below U+3000 and two above:
 * Latin, Greek, Cyrillic, Hebrew and Arabic letters, punctuation; Chinese, Japanese, Hangul syllables, full-width forms.
 */
const SINGLES =
  /^[ -~\u00a1-\u00ac\u00af-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/

/** Whether the text is printable ASCII, a column a character. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** Returns the columns that the text takes in a terminal (UAX #11; grapheme clusters by UAX #29). */
export function displayWidth(text: string): number {
  if (isAscii(text)) return text.length
  let width = 0
  if (SINGLES.test(text)) for (const character of text) width += singleWidth(character)
  else for (const cluster of splitGraphemes(text)) width += clusterWidth(cluster)
  return width
}

/** Returns the offset up to which a text from `start` on fits into a number of columns. */
export function fittingEnd(text: string, start: number, columns: number): number {
  // No character is narrower than a column but in clusters.
  const line = text.slice(start, start + columns + 1)
  if (isAscii(line)) return Math.min(text.length, start + columns)
  const isSimple = SINGLES.test(line)
  let width = 0
  let end = start
  for (const cluster of isSimple ? line : splitGraphemes(text.slice(start))) {
    width += isSimple ? singleWidth(cluster) : clusterWidth(cluster)
    if (width > columns) break
    end += cluster.length
  }
  return end
}

function singleWidth(character: string): number {
  return character < '\u3000' ? 1 : 2
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
  if (cluster.length === 1 && SINGLES.test(cluster)) return singleWidth(cluster)
  if (EMOJI.test(cluster)) return 2
  const [first, ...rest] = cluster.replace(SYLLABLE_REST, '').replace(INVISIBLE, '')
  const visible = first === undefined ? [] : [first, ...rest.filter((character) => ADDED.test(character))]
  return visible.reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)
}
