import { countLeadingBoilerplate, isMenuRow } from '../boilerplate/leading.ts'
import { isBylineOrDate } from '../byline/byline.ts'
import { findDate } from '../byline/dates.ts'
import { endingOf } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import { contentsNames } from '../vocabulary/section-names.ts'
import type { Block } from './block.ts'
import { isQuotation, toLine } from './headings/line.ts'
import { type HeaderLine, isMenuLine, linesAboveText, readLine, textOf } from './lines-above-text.ts'
import {
  isAboveTitle,
  isPath,
  isSentence,
  isTitle,
  LINES_ABOVE_TITLE,
  LINES_WITH_DATES,
  LONGEST_BYLINE,
} from './title.ts'
import {
  isKnown,
  isWindowTitle,
  LINES_TO_BYLINE,
  siteNamer,
  type TitleContext,
  weighAsTitle,
  wordsOf,
} from './title-features.ts'

// Which line is the title of a plain text. A web page has more above it: the site's name, menus, the path to the page,
// notices. Menus say anything, so of the lines above the text the title is the one that most speaks for.

/** No title is looked for below so many lines. */
const MOST_LINES = 400

/** Returns the index of the block that is the title; undefined where none is. */
export function findTitle(blocks: readonly Block[]): number | undefined {
  const first = firstLine(blocks)
  const contexts = contextsOf(blocks, first)
  const weights = contexts.map(weighAsTitle)
  const heaviest = contexts[weights.indexOf(Math.max(...weights))]
  const index = heaviest?.above.length ?? first
  const title = blocks[index]
  return title !== undefined && isTitle(title) ? index : undefined
}

/** Returns the lines above the text that may be the title, with what they are weighed by; `first` is one of them. */
function contextsOf(blocks: readonly Block[], first: number): readonly TitleContext[] {
  const head = blocks.slice(0, MOST_LINES)
  const lines = linesAboveText(head)
  const siteNames = new Set(lines.map(({ key }) => key).filter(siteNamer(blocks)))
  const isOfSite = siteNames.size > 0 || hasSiteLinks(lines)
  const rest = head.slice(lines.length)
  const text = textOf(rest)
  const around = [...lines, ...rest.slice(0, LINES_TO_BYLINE).map(readLine)]
  const dates = head.slice(0, lines.length + LINES_WITH_DATES).map(dateOf)
  const contexts = lines.map((line, index): TitleContext | undefined => {
    const above = lines.slice(0, index)
    const mayBe = isCandidate(line) && (isOfSite || !isDivided(dates, index))
    if (index !== first && !mayBe) return undefined
    const words = wordsOf(line.text)
    return {
      line,
      above,
      below: around.slice(index + 1),
      words: words.length,
      sharedWords: words.filter((word) => text.includes(word)).length,
      others: above.filter((other, nth) => nth === first || !isKnown(other)).length,
      isLast: index === lines.length - 1,
      isOfSite: isOfSite || hasMenu(above),
      isSiteName: siteNames.has(line.key),
    }
  })
  return contexts.filter((context) => context !== undefined)
}

/** Returns the index of the first line that is neither boilerplate nor says where or when the text was printed. */
function firstLine(blocks: readonly Block[]): number {
  const start = countLeadingBoilerplate(blocks.map(({ text }) => text))
  const first = blocks.slice(start, start + LINES_ABOVE_TITLE).findIndex(({ text }) => !isAboveTitle(text))
  const title = blocks[start + first]
  const dates = blocks.slice(start, start + first + LINES_WITH_DATES).map(dateOf)
  const isIt = first >= 0 && title !== undefined && isTitle(title) && endingOf(title.text) !== 'sentence'
  return isIt && !isDivided(dates, first) ? start + first : start
}

/** Whether a date below a line differs from that above it, as in a diary. */
function isDivided(dates: readonly (string | undefined)[], index: number): boolean {
  const above = dates.slice(0, index).filter(Boolean)
  const below = dates.slice(index + 1, index + 1 + LINES_WITH_DATES).filter(Boolean)
  return above.length > 0 && below.some((date) => !above.includes(date))
}

function dateOf({ text }: Block): string | undefined {
  return isBylineOrDate(text) ? findDate(text) : undefined
}

/** Whether a line may be the title. */
function isCandidate({ block, text, key, isOther }: HeaderLine): boolean {
  if (isOther || isAboveTitle(text) || contentsNames.has(key)) return false
  if (!isTitle(block) || text.length > LONGEST_BYLINE) return false
  const ending = endingOf(text)
  if (ending === 'comma' || ending === 'colon' || isSentence(text)) return false
  // A title may be what somebody says, who speaks nowhere else above the text.
  return isQuotation(text) || toLine(block, LONGEST_BYLINE).role !== 'aside'
}

/** So many lines together are a menu, if one of them stands in any, and so many by themselves. */
const SHORTEST_MENU = 3
const LONG_MENU = 6

/** Whether lines are surely those of a site: links of its pages, the path to the page, the window's title. */
function hasSiteLinks(lines: readonly HeaderLine[]): boolean {
  if (lines.some((line) => isPath(line.text) || isMenuRow(line.text) || isWindowTitle(line, lines)))
    return true
  if (!lines.some((line) => line.isNavigation || (kickers.has(line.key) && isMenuLine(line)))) return false
  return lines.filter(({ isLink }) => isLink).length > 1 || lines.filter(isMenuLine).length >= SHORTEST_MENU
}

/** Whether so many lines are short that they are a menu, whatever they say. */
function hasMenu(lines: readonly HeaderLine[]): boolean {
  return lines.filter((line) => line.isEntry || line.isNavigation).length >= LONG_MENU
}
