import { mayBeUnspaced, UNSPACED_WORDS } from './scripts.ts'
import { wordSegments } from './segments.ts'

// What a character is to a text's length; a table of those that were met is quicker than asking Unicode each time.
// The first three are all that most texts have: bits, so that no branch has to be guessed for them.
const BETWEEN = 1
const LETTER = 2
/** It goes on with a word, but begins none. */
const JOINER = 4
/** A comma goes on with a number. */
const COMMA = 5
/** It is read by itself, about as a word is: no spaces tell words apart. */
const CHARACTER = 6
const UNSPACED = 7

const kinds = new Uint8Array(0x10000)

/** Returns what a character is that isn't in the table; it comes into it unless it is two units of UTF-16. */
function learn(text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0
  // The second half of a pair goes on with what the first is.
  if (codePoint >= 0xdc00 && codePoint <= 0xdfff) return JOINER
  const kind = classify(String.fromCodePoint(codePoint))
  if (codePoint < 0xd800 || (codePoint > 0xdfff && codePoint < 0x10000)) kinds[codePoint] = kind
  return kind
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Unicode is asked only about what isn't common: its sets take long to make. */
function classify(character: string): number {
  if (/[A-Za-z\d]/.test(character)) return LETTER
  if (character === ',') return COMMA
  if (/['’._-]/.test(character)) return JOINER
  if (/[\0-\x7f\u2010-\u2027\u3000-\u3004]/.test(character)) return BETWEEN
  if (/[\u3041-\u3096\u4e00-\u9fff]/.test(character)) return CHARACTER
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return CHARACTER
  if (mayBeUnspaced(character) && new RegExp(UNSPACED_WORDS, 'u').test(character)) return UNSPACED
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER
  return /\p{M}/u.test(character) ? JOINER : BETWEEN
}

const CHARACTERS_A_MINUTE = 400
const WORDS_A_MINUTE = 230

/** How long a text is: characters of Chinese and Japanese, words of all else. */
export type Count = { readonly characters: number; readonly words: number }

/**
 * Returns how many characters of Chinese and Japanese, and how many words of other scripts, a reader of a markdown text
 * meets. It isn't parsed for that: what is no text is told by its looks, so a few words of an odd text may be miscounted.
 */
export function countMarkdown(markdown: string): Count {
  return countWords(withoutMarkup(markdown))
}

const DEFINITION = /^ {0,3}\[[^\]\n]+\]:.*/gm
const LINK_TARGET =
  /\]\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)|\]\[[^\][\n]*\]|\[\^[^\][\n]+\]/g
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/g
const INFO_STRING = /^( {0,3}(?:`{3,}|~{3,})).*/gm
const CHARACTER_REFERENCE = /&(?:#\w{1,7}|[A-Za-z]\w{1,30});/g

function withoutMarkup(markdown: string): string {
  let text = markdown
  if (text.includes(']:')) text = text.replace(DEFINITION, '')
  if (text.includes(']')) text = text.replace(LINK_TARGET, ']')
  if (text.includes('<')) text = text.replace(TAG, ' ')
  if (text.includes('```') || text.includes('~~~')) text = text.replace(INFO_STRING, '')
  return text.includes('&') ? text.replace(CHARACTER_REFERENCE, ' ') : text
}

/** Returns how many characters of Chinese and Japanese, and how many words of other scripts, the text holds. */
export function countWords(text: string): Count {
  const units = unitsOf(text)
  let characters = 0
  let words = 0
  /** 1 inside of a word. */
  let inWord = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[unitAt(units, at)] || learn(text, at)
    if (kind <= JOINER) {
      const letter = (kind >> 1) & 1
      words += letter & ~inWord
      inWord = letter | ((kind >> 2) & inWord)
    } else if (kind === COMMA) {
      if (!isDigit(unitAt(units, at + 1))) inWord = 0
    } else {
      inWord = 0
      if (kind === CHARACTER) characters++
      else {
        const run = unspacedRun(text, at)
        for (const _ of wordSegments(run)) words++
        at += run.length - 1
      }
    }
  }
  return { characters, words }
}

let buffer = Buffer.alloc(1 << 12)

/**
 * Returns the units of a text, and a 0 after them: what replacements have put together is read from an array in a fifth of
 * the time. It is the same array each time.
 */
function unitsOf(text: string): Uint8Array {
  if (buffer.length < 2 * text.length + 2) buffer = Buffer.alloc(4 * text.length)
  const end = buffer.write(text, 'utf16le')
  buffer.fill(0, end, end + 2)
  return buffer
}

function unitAt(units: Uint8Array, at: number): number {
  return (units[2 * at] ?? 0) | ((units[2 * at + 1] ?? 0) << 8)
}

function unspacedRun(text: string, start: number): string {
  const run = new RegExp(UNSPACED_WORDS, 'uy')
  run.lastIndex = start
  return run.exec(text)?.[0] ?? text.charAt(start)
}

/** Returns the sum of counts. */
export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { characters, words }) => ({ characters: sum.characters + characters, words: sum.words + words }),
    { characters: 0, words: 0 },
  )
}

/** Returns the length as one number: words, a Chinese or Japanese character counting as one. */
export function wordTotal({ characters, words }: Count): number {
  return characters + words
}

/** How long an article is for its reader: words, a Chinese or Japanese character counting as one, and whole minutes. */
export type Length = { readonly words: number; readonly minutes: number }

/** Returns how long so much text is for its reader. */
export function lengthOf(count: Count): Length {
  return { words: wordTotal(count), minutes: readingMinutes(count) }
}

/** Returns the minutes that reading takes: whole, at least 1 unless there is nothing to read. */
export function readingMinutes({ characters, words }: Count): number {
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes))
}
