import { isMenuRow } from '../boilerplate/leading.ts'
import { endingOf } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import { contentsNames } from '../vocabulary/section-names.ts'
import type { Block } from './block.ts'
import { isQuotation, toLine } from './headings/line.ts'
import { type HeaderLine, isMenuLine, linesAboveText, readLine, textOf } from './lines-above-text.ts'
import { isAboveTitle, isPath, isSentence, isTitle, LONGEST_BYLINE } from './title.ts'
import { hasByline, isWindowTitle, LINES_TO_BYLINE, weighAsTitle } from './title-features.ts'

// What a web page has above the title of its article: the site's name, menus, the path to the page, notices. Menus say
// anything, so it isn't the header that is looked for, but the title: of the lines above the text, the one that most
// speaks for.

/** No title is looked for below so many lines. */
const MOST_LINES = 400
/** So much more has to speak for a line than for the first one that may be the title, where no site shows. */
const MARGIN = 3
/** What speaks for a line that is surely the title. */
const SURE = 4

/** Returns how many blocks at the start are a site's header; 0 where none is, or no line below it is surely the title. */
export function countSiteHeader(blocks: readonly Block[]): number {
  const head = blocks.slice(0, MOST_LINES)
  const lines = linesAboveText(head)
  const candidates = lines.flatMap((line, index) => (isCandidate(line) ? [index] : []))
  const [first] = candidates
  if (first === undefined) return 0
  const text = textOf(head.slice(lines.length))
  const around = [...lines, ...head.slice(lines.length, lines.length + LINES_TO_BYLINE).map(readLine)]
  const weights = candidates.map((index) => weighAsTitle(around, index, { text, isFirst: index === first }))
  const most = Math.max(...weights)
  const heaviest = candidates[weights.indexOf(most)] ?? first
  const firstWeight = weights[0] ?? 0
  const isOfSite = hasSiteLinks(lines)
  if (heaviest === first || most < firstWeight + (isOfSite ? 0 : MARGIN))
    return isHeader(lines.slice(0, first), firstWeight) ? first : 0
  const isSure = isOfSite || (firstWeight < 0 && most > SURE) || hasMenu(lines.slice(0, heaviest))
  return isSure || hasByline(around.slice(heaviest + 1)) ? heaviest : 0
}

/** Whether lines that can't be the title are a header above one of this weight, rather than dates and the like. */
function isHeader(lines: readonly HeaderLine[], weight: number): boolean {
  const links = lines.filter(({ isOther, block }) => isOther || block.kind === 'item')
  return links.length > 1 || (weight > SURE && !lines.every(({ text }) => isAboveTitle(text)))
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
