import { wordSegments } from './render/layout/segments.ts'
import { UNSPACED_WORDS } from './scripts.ts'

/** Characters that are read one by one, about as a word is: no spaces tell words apart. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const UNSPACED = new RegExp(UNSPACED_WORDS, 'gu')
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’._-]|,(?=\p{N}))*/gu

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
const TAG = /<!--[\s\S]*?-->|<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/g
const INFO_STRING = /^( {0,3}(?:`{3,}|~{3,})).*/gm
const CHARACTER_REFERENCE = /&(?:#\w{1,7}|[A-Za-z]\w{1,30});/g

function withoutMarkup(markdown: string): string {
  let text = markdown
  if (text.includes(']')) text = text.replace(DEFINITION, '').replace(LINK_TARGET, ']')
  if (text.includes('<')) text = text.replace(TAG, ' ')
  if (text.includes('```') || text.includes('~~~')) text = text.replace(INFO_STRING, '')
  return text.includes('&') ? text.replace(CHARACTER_REFERENCE, ' ') : text
}

/** Returns how many characters of Chinese and Japanese, and how many words of other scripts, the text holds. */
export function countWords(text: string): Count {
  let characters = 0
  let words = 0
  const spaced = text.replace(CHARACTER, () => {
    characters++
    return ' '
  })
  const rest = spaced.replace(UNSPACED, (run) => {
    for (const _ of wordSegments(run)) words++
    return ' '
  })
  WORD.lastIndex = 0
  while (WORD.test(rest)) words++
  return { characters, words }
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

/** Returns the minutes that reading takes: whole, at least 1 unless there is nothing to read. */
export function readingMinutes({ characters, words }: Count): number {
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes))
}
