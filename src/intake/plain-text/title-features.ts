import { comparisonKey, endingOf } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import { type HeaderLine, isMenuLine } from './lines-above-text.ts'
import { isAboveTitle, isPath } from './title.ts'

// What speaks for and against a line above the text being its title. The weights were fitted to some hundred pages of as
// many sites, and rounded: they have to hold for pages that nobody has looked at.

/** What a line is weighed by. */
type Context = {
  readonly line: HeaderLine
  readonly above: readonly HeaderLine[]
  readonly below: readonly HeaderLine[]
  /** How many of its longer words the text has, too, and what share of them. */
  readonly sharedWords: number
  readonly share: number
  /** Whether no line above it may be the title. */
  readonly isFirst: boolean
}

type Feature = readonly [name: string, weight: number, measure: (context: Context) => boolean | number]

/** Columns of what may stand in any menu, and of what hardly stands anywhere else. */
const NARROW = 24
const NARROWEST = 12
/** Columns from which on a line is rather a subtitle. */
const WIDE = 70
/** The byline stands so many lines below the title, often fewer. */
export const LINES_TO_BYLINE = 6
const FEW_LINES_TO_BYLINE = 3
/** The path to the page stands so many lines above the title. */
const LINES_FROM_PATH = 3
/** More words that the text has, too, don't count, and neither do more lines of menus. */
const MOST_SHARED = 4
const MOST_MENU_LINES = 6

/** `1. Lamps`. */
const NUMBERED = /^\d{1,2}[.)]\s/
/** `Lamps | Tides | Gulls`. */
const SEVERAL_PARTS = /\s[|·•]\s[^|·•]+\s[|·•]\s/

const FEATURES: readonly Feature[] = [
  ['no other line above that may be it', 1, ({ isFirst }) => isFirst],
  ['narrow', -1, ({ line }) => line.columns <= NARROW],
  ['as narrow as a word', -2.5, ({ line }) => line.columns <= NARROWEST],
  ['words of the text', 0.5, ({ sharedWords }) => Math.min(sharedWords, MOST_SHARED)],
  ['share of words of the text', 2.5, ({ share }) => share],
  ['a sentence', -4.5, ({ line }) => endingOf(line.text) === 'sentence'],
  ['with a date', -2, ({ line }) => line.isByline],
  ['numbered', -2, ({ line }) => NUMBERED.test(line.text)],
  ['several parts in a row', -1.5, ({ line }) => SEVERAL_PARTS.test(line.text)],
  ['a question', 1, ({ line }) => endingOf(line.text) === 'question'],
  ['some lines above the byline', 1.5, ({ below }) => hasByline(below)],
  ['a few lines above the byline', 0.5, ({ below }) => hasByline(below.slice(0, FEW_LINES_TO_BYLINE))],
  ['above the path to the page', -2, ({ below }) => below.slice(0, 1).some(isPathLine)],
  ['below the path to the page', 1.5, ({ above }) => above.slice(-LINES_FROM_PATH).some(isPathLine)],
  ['the last step of a path', 2, ({ line, above }) => above.some((other) => isPathTo(other, line))],
  [
    'in the window’s title',
    2,
    ({ line, above, below }) => [...above, ...below].some((other) => isWindowTitle(other, [line])),
  ],
  ['the window’s title', -2, ({ line, above, below }) => isWindowTitle(line, [...above, ...below])],
  ['right below the kind of the text', 1.5, ({ above }) => kickers.has(above.at(-1)?.key ?? '')],
  ['apart from what is below, or above the byline', 1.5, isApartFromBelow],
  ['above a wider line', 1, isAboveWider],
  ['wide, right below a narrower line', -1.5, isWideBelowNarrower],
  ['in a menu', -1.5, ({ line }) => isMenuLine(line)],
  ['right below a menu', 1, ({ above }) => above.slice(-1).some(isMenuLine)],
  ['right above a menu', -1.5, ({ below }) => below.slice(0, 1).some(isMenuLine)],
  ['lines of menus above', -0.15, ({ above }) => Math.min(above.filter(isMenuLine).length, MOST_MENU_LINES)],
  [
    'doublings of the lines between it and the text',
    -0.15,
    ({ below }) => Math.log2(1 + below.filter(isUnknown).length),
  ],
]

/** Returns how much speaks for a line being the title: one of the lines above a text, whose comparison key is given. */
export function weighAsTitle(
  lines: readonly HeaderLine[],
  index: number,
  { text, isFirst }: { readonly text: string; readonly isFirst: boolean },
): number {
  const line = lines[index]
  if (line === undefined) return 0
  const words = wordsOf(line.text)
  const sharedWords = words.filter((word) => text.includes(word)).length
  const context: Context = {
    line,
    above: lines.slice(0, index),
    below: lines.slice(index + 1),
    sharedWords,
    share: sharedWords / Math.max(words.length, 1),
    isFirst,
  }
  return FEATURES.reduce((sum, [, weight, measure]) => sum + weight * Number(measure(context)), 0)
}

/** Longer words, or two Chinese or Japanese characters: so much of one is compared, since endings differ. */
const WORDS = /[\u3041-\u318f\u3400-\u9fff]{2}|(?:(?![\u3041-\u318f\u3400-\u9fff])[\p{L}\p{M}\p{N}]){4,6}/gu

/** Returns the comparison keys of the longer words of a line. */
function wordsOf(line: string): readonly string[] {
  return [...new Set(line.match(WORDS)?.map(comparisonKey))]
}

/** Whether one of the next lines says who wrote the article, or when. */
export function hasByline(below: readonly HeaderLine[]): boolean {
  return below.slice(0, LINES_TO_BYLINE).some(({ isByline }) => isByline)
}

function isPathLine({ text }: HeaderLine): boolean {
  return isPath(text)
}

/** A shorter comparison key may occur by chance. */
const SHORTEST_KEY = 6

/** Whether a line is a path that ends in another one. */
function isPathTo(other: HeaderLine, { key }: HeaderLine): boolean {
  return key.length >= SHORTEST_KEY && other.key === key && isPath(other.text)
}

/** What parts a title from the name of its site. */
const SITE_SEPARATOR = /^\s?[|·–—»]|^\s-\s/

/** Whether a line is the title, which another line is, and the name of the site. */
export function isWindowTitle({ text }: HeaderLine, lines: readonly HeaderLine[]): boolean {
  const isTitleIn = ({ key, text: title }: HeaderLine) =>
    key.length >= SHORTEST_KEY && text.startsWith(title) && SITE_SEPARATOR.test(text.slice(title.length))
  return lines.some(isTitleIn)
}

function isApartFromBelow({ below: [next] }: Context): boolean {
  return next === undefined || next.block.hasGap || next.isByline
}

function isAboveWider({ line, below: [next] }: Context): boolean {
  return next !== undefined && !next.isOther && !next.isByline && next.columns > line.columns
}

function isWideBelowNarrower({ line, above }: Context): boolean {
  const title = above.at(-1)
  if (title === undefined || line.columns < WIDE || title.columns >= line.columns) return false
  return !title.isOther && !isAboveTitle(title.text) && !isMenuLine(title)
}

/** Whether nothing tells why a line would stand between the title and the text. */
function isUnknown({ isOther, isByline, text }: HeaderLine): boolean {
  return !isOther && !isByline && endingOf(text) !== 'sentence'
}
