import type { Meta } from '../../io/meta.ts'
import { ancestorsFrom, type HtmlElement } from '../../markdown/html/dom.ts'
import { isBylineOrDate } from '../byline/byline.ts'
import { comparisonKey, roughColumns } from '../line-metrics.ts'
import { standfirstClasses } from '../vocabulary/page-classes.ts'
import { isCaption, isFrame, nameWords, saysFurniture } from './element-names.ts'
import { isRunningText, type Line } from './lines.ts'

/**
 * Returns the lines between a page's title and its article that sum it up, as the page's metadata or their classes say, or
 * are its text, such as a question above its answers. They stand with the title, outside of the element with the text.
 */
export function findStandfirst(
  pageLines: readonly Line[],
  articleLines: readonly Line[],
  { title, summary }: Meta,
): readonly Line[] {
  const [titleKey, summaryKey] = [comparisonKey(title ?? ''), comparisonKey(summary ?? '')]
  const [first] = articleLines.flatMap(({ nodes }) => nodes)
  const start = pageLines.findIndex(({ nodes }) => first !== undefined && nodes.includes(first))
  const above = pageLines.slice(0, Math.max(start, 0))
  const titleIndex = above.findLastIndex(({ text }) => comparisonKey(text) === titleKey)
  const titleBlock = above[titleIndex]?.block
  if (!titleBlock) return []
  const aroundTitle = new Set(ancestorsFrom(titleBlock))
  const said = new Set(['', titleKey, ...articleLines.map(({ text }) => comparisonKey(text))])
  const lines = above
    .slice(titleIndex)
    .map((line) => [comparisonKey(line.text), line] as const)
    .filter(([key, line]) => !said.has(key) && (key === summaryKey || saysStandfirst(line, aroundTitle)))
  // A page may have one for narrow screens and one for wide ones.
  return [...new Map(lines).values()]
}

/** A shorter line may be anything that a page is tagged with (columns). */
const SHORTEST = 40
/** A line's own element and so many around it may name it. */
const LEVELS = 3

/** Whether a line is called a standfirst, by what is around it but not around the title, or is running text by itself. */
function saysStandfirst(line: Line, aroundTitle: ReadonlySet<HtmlElement>): boolean {
  const { block, text, linked } = line
  if (roughColumns(text) < SHORTEST || linked * 2 > text.length) return false
  if (isBylineOrDate(text)) return false
  const around = ancestorsFrom(block).filter((element) => !aroundTitle.has(element))
  const near = around.slice(0, LEVELS)
  const isNamed = near.flatMap(nameWords).some((name) => standfirstClasses.has(name))
  return (
    (isNamed || (isRunningText(line) && !around.some(saysFurniture))) &&
    !near.some((element) => isCaption(element) || isFrame(element))
  )
}
