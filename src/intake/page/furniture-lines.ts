import type { Meta } from '../../io/meta.ts'
import { isBoilerplate } from '../boilerplate/boilerplate.ts'
import { isSureNavigation } from '../boilerplate/leading.ts'
import { isBylineOrDate } from '../byline/byline.ts'
import { isReadingTime } from '../byline/reading-time.ts'
import { comparisonKey } from '../line-metrics.ts'
import type { Line } from './lines.ts'
import { isRunningText } from './running-text.ts'

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const CELLS = new Set(['td', 'th'])
/** Elements whose words are the article's, however much they are like a button's. */
const CONTENT = new Set([...CELLS, 'pre', 'dt', 'code', 'li'])

/** Elements in which a line of links is text: it names the source of a quote or a picture. */
const SOURCES = new Set(['blockquote', 'figcaption'])

/** Returns the lines of an article that are furniture of its page. */
export function furnitureLines(lines: readonly Line[], meta: Meta): ReadonlySet<Line> {
  const furniture = new Set(lines.filter(isFurniture))
  const kept = () => lines.filter((line) => !furniture.has(line))
  for (const line of leadingFurniture(kept(), meta)) furniture.add(line)
  for (const line of trailingFurniture(kept())) furniture.add(line)
  return furniture
}

function isFurniture(line: Line): boolean {
  const { block, text } = line
  if (HEADINGS.has(block.name) || CONTENT.has(block.name) || CELLS.has(block.parent?.name ?? '')) return false
  // A number by itself may be a chapter's.
  return (isBoilerplate(text) && /\p{L}/u.test(text)) || isNothingButLinks(line)
}

function isNothingButLinks({ block, text, linked }: Line): boolean {
  const isSource = SOURCES.has(block.name) || SOURCES.has(block.parent?.name ?? '')
  return !isSource && text.length < 150 && linked >= text.length * 0.9
}

/** Before the first running text: the title once more, bylines, dates, links. */
function leadingFurniture(lines: readonly Line[], meta: Meta): readonly Line[] {
  const start = lines.findIndex(isRunningText)
  const repeated = new Set([meta.title, meta.author, meta.site].map((each) => comparisonKey(each ?? '')))
  repeated.delete('')
  return lines.slice(0, Math.max(start, 0)).filter((line) => {
    const { text } = line
    return (
      repeated.has(comparisonKey(text)) ||
      isBylineOrDate(text) ||
      isReadingTime(text) ||
      isSureNavigation(text) ||
      isBoilerplate(text) ||
      isNothingButLinks(line)
    )
  })
}

/** At the end: headings with nothing below, but for text that is only set as one. */
function trailingFurniture(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => !HEADINGS.has(line.block.name) || isRunningText(line))
  return last < 0 ? [] : lines.slice(last + 1)
}
