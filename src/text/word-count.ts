import { matchAt } from './lines.ts'
import { mayBeUnspaced, UNSPACED_WORDS } from './scripts.ts'
import { wordSegments } from './segments.ts'

/** The kinds of characters, as far as they matter for counting words. */
const BETWEEN_WORDS = 1
const LETTER = 2
/** Continues a word but begins none: an apostrophe, a hyphen, a combining mark. */
const JOINER = 3
/** Continues a number: 10,000. */
const COMMA = 4
/** Counts by itself: Chinese and Japanese put no spaces between words. */
const CHARACTER = 5
/** Belongs to a script whose words only a dictionary can tell apart. */
const UNSPACED = 6

/** The kinds of the characters met so far, by UTF-16 unit; 0 where a character hasn't been met. */
const cachedKinds = new Uint8Array(0x10000)

function kindAt(text: string, index: number): number {
  return cachedKinds[text.charCodeAt(index)] || classifyAt(text, index)
}

function classifyAt(text: string, index: number): number {
  const codePoint = text.codePointAt(index) ?? 0
  const isLowSurrogate = codePoint >= 0xdc00 && codePoint <= 0xdfff
  // The second half of a pair continues whatever the first half is.
  const kind = isLowSurrogate ? JOINER : classify(String.fromCodePoint(codePoint))
  const isHighSurrogate = codePoint > 0xffff
  if (!isHighSurrogate) cachedKinds[codePoint] = kind
  return kind
}

/** Common characters are classified by ranges: building a set of a Unicode property takes milliseconds. */
function classify(character: string): number {
  if (/[A-Za-z\d]/.test(character)) return LETTER
  if (character === ',') return COMMA
  if (/['’._-]/.test(character)) return JOINER
  if (/[\0-\x7f\u2010-\u2027\u3000-\u3004]/.test(character)) return BETWEEN_WORDS
  if (/[\u3041-\u3096\u4e00-\u9fff]/.test(character)) return CHARACTER
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return CHARACTER
  if (mayBeUnspaced(character) && new RegExp(UNSPACED_WORDS, 'u').test(character)) return UNSPACED
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER
  return /\p{M}/u.test(character) ? JOINER : BETWEEN_WORDS
}

const CHARACTERS_A_MINUTE = 400
const WORDS_A_MINUTE = 230

/** How long a text is: characters of Chinese and Japanese, words of all else. */
export type Count = { readonly characters: number; readonly words: number }

/**
 * Returns how many characters of Chinese and Japanese, and how many words of other scripts, a reader of a markdown text
 * meets. Markup is recognised by expressions, without a parser, so a few words of an odd text may be miscounted.
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

/** Returns how many characters of Chinese and Japanese, and how many words of other scripts, a text holds. */
export function countWords(text: string): Count {
  let characters = 0
  let words = 0
  let isInWord = false
  for (let index = 0; index < text.length; index++) {
    const kind = kindAt(text, index)
    if (kind === LETTER) {
      if (!isInWord) words++
      isInWord = true
    } else if (kind === COMMA) {
      isInWord &&= isDigit(text.charCodeAt(index + 1))
    } else if (kind !== JOINER) {
      isInWord = false
      if (kind === CHARACTER) characters++
      else if (kind === UNSPACED) {
        const run = unspacedRun(text, index)
        for (const _ of wordSegments(run)) words++
        index += run.length - 1
      }
    }
  }
  return { characters, words }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function unspacedRun(text: string, start: number): string {
  return matchAt(new RegExp(UNSPACED_WORDS, 'uy'), text, start)?.[0] ?? text.charAt(start)
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
