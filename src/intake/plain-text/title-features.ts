import { COPYRIGHT } from '../boilerplate/line-kind.ts'
import { isPersonName } from '../byline/names.ts'
import { comparisonKey, endingOf, isUpperCase, roughColumns } from '../line-metrics.ts'
import type { Block } from './block.ts'
import { type HeaderLine, isMenuLine } from './lines-above-text.ts'
import { isAboveTitle, isPath, LONGEST_BYLINE } from './title.ts'

// What speaks for and against a line above the text being its title. The weights were fitted to pages of many sites and to
// short texts in a dozen languages, and rounded: they have to hold for what nobody has looked at.

/** What a line is weighed by. */
export type TitleContext = {
  readonly line: HeaderLine
  readonly above: readonly HeaderLine[]
  readonly below: readonly HeaderLine[]
  /** How many longer words it has, and how many of them the text has, too. */
  readonly words: number
  readonly sharedWords: number
  /** How many lines above it are not known to be no title. */
  readonly others: number
  /** Whether the text follows. */
  readonly isLast: boolean
  /** Whether lines around it are surely those of a site, or so many short ones stand above it that they are a menu. */
  readonly isOfSite: boolean
  /** Whether what stands below names the site so. */
  readonly isSiteName: boolean
}

type Feature = readonly [name: string, weight: number, measure: (context: TitleContext) => boolean | number]

/** Columns of what may stand in any menu, and of what hardly stands anywhere else. */
const NARROW = 24
const NARROWEST = 12
/** More columns may be those of a subtitle, and so many of one below a title. */
const WIDE = 36
const WIDEST = 70
/** The byline stands so many lines below the title, often fewer. */
export const LINES_TO_BYLINE = 6
const FEW_LINES_TO_BYLINE = 3
/** The path to the page stands so many lines above the title. */
const LINES_FROM_PATH = 3
/** More words that the text has, too, don't count. */
const MOST_SHARED = 4
/** Of fewer words the share says less. */
const FEWEST_WORDS = 2

/** `1. Lamps`. */
const NUMBERED = /^\d{1,2}[.)]\s/
/** `Lamps | Tides | Gulls`. */
const SEVERAL_PARTS = /\s[|·•]\s[^|·•]+\s[|·•]\s/

const FEATURES: readonly Feature[] = [
  ['the first that may be it, no site', 2.75, ({ others, isOfSite }) => others === 0 && !isOfSite],
  ['doublings of what is above', -0.5, ({ others }) => Math.log2(1 + others)],
  ['known to be no title', -2, ({ line }) => isKnown(line)],
  ['a label', -5, ({ line }) => endingOf(line.text) === 'colon'],
  ['the name of the site', -3, ({ isSiteName }) => isSiteName],
  ['as narrow as a word', -1, ({ line }) => line.columns <= NARROWEST],
  ['narrow', -1.5, ({ line }) => line.columns <= NARROW],
  ['wide', -0.75, ({ line }) => line.columns > WIDE],
  ['in capitals', -0.5, ({ line }) => isUpperCase(line.text)],
  ['a name', -1, ({ line }) => isPersonName(line.text)],
  ['words of the text', 0.5, ({ sharedWords }) => Math.min(sharedWords, MOST_SHARED)],
  ['share of them', 2.5, ({ words, sharedWords }) => sharedWords / Math.max(words, FEWEST_WORDS)],
  ['a sentence', -3.5, ({ line }) => endingOf(line.text) === 'sentence'],
  ['a question', 1, ({ line }) => endingOf(line.text) === 'question'],
  ['numbered', -2, ({ line }) => NUMBERED.test(line.text)],
  ['several parts in a row', -1.5, ({ line }) => SEVERAL_PARTS.test(line.text)],
  ['some lines above the byline', 1.5, ({ below }) => hasByline(below)],
  ['a few lines above the byline', 1.75, ({ below }) => hasByline(below.slice(0, FEW_LINES_TO_BYLINE))],
  ['above the path to the page', -2, ({ below }) => below.slice(0, 1).some(isPathLine)],
  ['below the path to the page', 1.5, ({ above }) => above.slice(-LINES_FROM_PATH).some(isPathLine)],
  ['the last step of a path', 2, ({ line, above }) => above.some((other) => isPathTo(other, line))],
  [
    'in the window’s title',
    2.5,
    ({ line, above, below }) => [...above, ...below].some((other) => isWindowTitle(other, [line])),
  ],
  ['the window’s title', -2.5, ({ line, above, below }) => isWindowTitle(line, [...above, ...below])],
  ['apart from what is below, or above the byline', 1.5, isApartFromBelow],
  ['right above the text', -1, ({ isLast }) => isLast],
  ['above a wider line', 0.75, isAboveWider],
  ['wide, right below a narrower line', -1.5, isWideBelowNarrower],
  ['in a menu', -1.25, ({ line }) => isMenuLine(line)],
  ['right above a menu', -0.75, ({ below }) => below.slice(0, 1).some(isMenuLine)],
  ['doublings of what is below', -0.3, ({ below }) => Math.log2(1 + below.filter(isUnknown).length)],
]

/** Returns how much speaks for a line being the title. */
export function weighAsTitle(context: TitleContext): number {
  return FEATURES.reduce((sum, [, weight, measure]) => sum + weight * Number(measure(context)), 0)
}

/** Longer words, or two Chinese or Japanese characters: so much of one is compared, since endings differ. */
const WORDS = /[\u3041-\u318f\u3400-\u9fff]{2}|(?:(?![\u3041-\u318f\u3400-\u9fff])[\p{L}\p{M}\p{N}]){4,6}/gu

/** Returns the comparison keys of the longer words of a line. */
export function wordsOf(line: string): readonly string[] {
  return [...new Set(line.match(WORDS)?.map(comparisonKey))]
}

/** Whether one of the next lines says who wrote the article, or when. */
function hasByline(below: readonly HeaderLine[]): boolean {
  return below.slice(0, LINES_TO_BYLINE).some(({ isByline }) => isByline)
}

function isPathLine({ text }: HeaderLine): boolean {
  return isPath(text)
}

/** A narrower comparison key may occur by chance (columns). */
const NARROWEST_KEY = 6

/** Whether a line is a path that ends in another one. */
function isPathTo(other: HeaderLine, { key }: HeaderLine): boolean {
  return roughColumns(key) >= NARROWEST_KEY && other.key === key && isPath(other.text)
}

/** What parts a title from the name of its site. */
const SITE_SEPARATOR = /\s?[|·–—»]\s?|\s-\s/

/** Whether a line is the title, which another line is, and the name of the site. */
export function isWindowTitle({ text }: HeaderLine, lines: readonly HeaderLine[]): boolean {
  const isTitleIn = ({ key, text: title }: HeaderLine) =>
    roughColumns(key) >= NARROWEST_KEY &&
    text.startsWith(title) &&
    text.slice(title.length).search(SITE_SEPARATOR) === 0
  return lines.some(isTitleIn)
}

/** Returns a function that tells whether a comparison key is the site's name: other titles end in it, or a notice has it. */
export function siteNamer(blocks: readonly Block[]): (key: string) => boolean {
  const texts = blocks.map(({ text }) => text).filter((text) => text.length <= LONGEST_BYLINE)
  const notices = texts.filter((text) => COPYRIGHT.test(text)).map(comparisonKey)
  const names = new Set(texts.map(siteOf))
  return (key) =>
    roughColumns(key) >= NARROWEST_KEY &&
    (names.has(key) || notices.some((notice) => notice !== key && notice.includes(key)))
}

/** Returns the comparison key of what a title ends in behind a separator. */
function siteOf(title: string): string {
  return SITE_SEPARATOR.test(title) && !isPath(title)
    ? comparisonKey(title.split(SITE_SEPARATOR).at(-1) ?? '')
    : ''
}

function isApartFromBelow({ below: [next] }: TitleContext): boolean {
  return next === undefined || next.block.hasGap || next.isByline
}

function isAboveWider({ line, below: [next] }: TitleContext): boolean {
  return next !== undefined && !next.isOther && !next.isByline && next.columns > line.columns
}

function isWideBelowNarrower({ line, above }: TitleContext): boolean {
  const title = above.at(-1)
  if (title === undefined || line.columns < WIDEST || title.columns >= line.columns) return false
  return !title.isOther && !isAboveTitle(title.text) && !isMenuLine(title)
}

/** Whether a line is known to be no title. */
export function isKnown({ isOther, text }: HeaderLine): boolean {
  return isOther || isAboveTitle(text)
}

/** Whether nothing tells why a line would stand between the title and the text. */
function isUnknown({ isOther, isByline, text }: HeaderLine): boolean {
  return !isOther && !isByline && endingOf(text) !== 'sentence'
}
