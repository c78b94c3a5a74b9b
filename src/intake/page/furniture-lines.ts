import type { Meta } from '../../io/meta.ts'
import { codeLanguage } from '../../markdown/html/code-language.ts'
import { ancestorsFrom, type HtmlNode, isHeading } from '../../markdown/html/dom.ts'
import { isBoilerplate } from '../boilerplate/boilerplate.ts'
import { isSureNavigation } from '../boilerplate/leading.ts'
import { isBylineOrDate } from '../byline/byline.ts'
import { isReadingTime } from '../byline/reading-time.ts'
import { comparisonKey } from '../line-metrics.ts'
import { collapse, isRunningText, type Line } from './lines.ts'

const CELLS = new Set(['td', 'th'])

/** Elements whose words are the article's, however much they are like a button's. */
const CONTENT = new Set([...CELLS, 'pre', 'dt', 'code', 'li'])

/** Elements in which a line of links is text: the source of a quote or a picture, or a card that stands for a page. */
const SOURCES = new Set(['blockquote', 'figure'])

/** A line is at most so many elements inside of one. */
const LEVELS = 6

/** Returns the lines of an article that are furniture of its page, all of whose lines are given, too. */
export function furnitureLines(
  lines: readonly Line[],
  pageLines: readonly Line[],
  meta: Meta,
): ReadonlySet<Line> {
  const furniture = new Set(
    lines.filter((line, index) => isFurniture(line) || isLanguageOf(line, lines[index + 1])),
  )
  const kept = () => lines.filter((line) => !furniture.has(line))
  for (const line of leadingFurniture(kept(), pageLines, meta)) furniture.add(line)
  for (const line of trailingFurniture(kept())) furniture.add(line)
  for (const line of headingsOfFurniture(kept(), pageLines)) furniture.add(line)
  return furniture
}

function isFurniture(line: Line): boolean {
  const { block, text } = line
  if (isHeading(block) || CONTENT.has(block.name) || CELLS.has(block.parent?.name ?? '')) return false
  // A number by itself may be a chapter's.
  return (isBoilerplate(text) && /\p{L}/u.test(text)) || isNothingButLinks(line) || isLabelOfLinks(line)
}

/** Whether a line is but the language of the code below it: what a highlighter has as the title of its bar. */
function isLanguageOf({ text }: Line, next: Line | undefined): boolean {
  const code = next && ancestorsFrom(next.block, LEVELS).find(({ name }) => name === 'pre')
  return code !== undefined && codeLanguage(code) === text.toLowerCase()
}

/** So much of a line says what the links in it are (UTF-16 units). */
const LABEL = 100

/** Whether a line is a label, such as `Tags:`, and any number of links. */
function isLabelOfLinks({ text, linked }: Line): boolean {
  const label = text.slice(0, LABEL).replace(/^\P{L}+/u, '')
  return linked * 2 >= text.length && isBoilerplate(label)
}

function isNothingButLinks({ block, text, linked }: Line): boolean {
  const isLinks = text.length < 150 && linked >= text.length * 0.9
  // An address as it stands is what its author points to.
  return (
    isLinks &&
    !/^https?:\/\/\S+$/.test(text) &&
    !ancestorsFrom(block, LEVELS).some(({ name }) => SOURCES.has(name))
  )
}

/** Returns what a line says beside its links, without the signs that part them. */
function unlinkedText({ nodes }: Line): string {
  const isLinked = (node: HtmlNode) => ancestorsFrom(node.parent, LEVELS).some(({ name }) => name === 'a')
  const texts = nodes.filter((node) => !isLinked(node)).map(({ data = '' }) => data)
  return collapse(texts.join('').replace(/[|·•/]/g, ' '))
}

/** Before the first running text: the title once more and what stands above it, bylines, dates, links. */
function leadingFurniture(lines: readonly Line[], pageLines: readonly Line[], meta: Meta): readonly Line[] {
  const start = lines.findIndex(isRunningText)
  const above = nodesAboveTitle(pageLines, meta)
  const repeated = new Set([meta.title, meta.author, meta.site].map((each) => comparisonKey(each ?? '')))
  repeated.delete('')
  const tests = [isBylineOrDate, isReadingTime, isSureNavigation, isBoilerplate]
  return lines.slice(0, Math.max(start, 0)).filter((line) => {
    const { text, nodes } = line
    return (
      nodes.some((node) => above.has(node)) ||
      repeated.has(comparisonKey(text)) ||
      tests.some((test) => test(text)) ||
      isBylineOrDate(unlinkedText(line)) ||
      isNothingButLinks(line)
    )
  })
}

/** A shorter title may be what any heading begins with (UTF-16 units). */
const SHORT = 5

/** Returns what stands above the heading that is a page's title, or begins with it: what the article is filed under. */
function nodesAboveTitle(pageLines: readonly Line[], { title }: Meta): ReadonlySet<HtmlNode> {
  const key = comparisonKey(title ?? '')
  const index = pageLines.findIndex(
    ({ block, text }) => key.length > SHORT && isHeading(block) && comparisonKey(text).startsWith(key),
  )
  return new Set(pageLines.slice(0, Math.max(index, 0)).flatMap(({ nodes }) => nodes))
}

/** At the end: headings with nothing below, but for text that is only set as one; a date with a button. */
function trailingFurniture(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => !isHeading(line.block) || isRunningText(line))
  if (last < 0) return []
  const isButton = ({ text, block }: Line) => isBoilerplate(text) && !CELLS.has(block.name)
  const isTime = ({ text }: Line) => isBylineOrDate(text) || isReadingTime(text)
  const above = lines.findLastIndex((line, index) => index <= last && !isButton(line) && !isTime(line))
  const bar = lines.slice(above + 1, last + 1)
  return lines.slice(bar.some(isButton) && bar.some(isTime) ? above + 1 : last + 1)
}

/** Returns the headings in an article of what was on the page, below it to the next heading, and isn't the article's. */
function headingsOfFurniture(lines: readonly Line[], pageLines: readonly Line[]): readonly Line[] {
  const kept = new Set(lines.flatMap(({ nodes }) => nodes))
  const followers = new Map(pageLines.map(({ nodes: [first] }, index) => [first, pageLines[index + 1]]))
  return lines.filter((line, index) => {
    const { block, nodes } = line
    const next = lines[index + 1]?.block
    if (!next || !isHeading(block) || !isHeading(next) || next.name > block.name) return false
    const follower = followers.get(nodes[0])
    return !isRunningText(line) && follower !== undefined && !follower.nodes.some((node) => kept.has(node))
  })
}
