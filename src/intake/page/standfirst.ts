import type { Meta } from '../../io/meta.ts'
import { ancestorsFrom, type HtmlElement } from '../../markdown/html/dom.ts'
import { isBylineOrDate } from '../byline/byline.ts'
import { comparisonKey, roughColumns } from '../line-metrics.ts'
import { standfirstClasses } from '../vocabulary/page-classes.ts'
import { isCaption, isFrame, nameWords } from './element-names.ts'
import type { Line } from './lines.ts'

/**
 * Returns the lines between a page's title and its article that sum it up: the page's metadata or their classes say so.
 * They stand with the title, outside of the element with the text.
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

/** Whether a line is called a standfirst, by what is around it but not around the title. */
function saysStandfirst({ block, text, linked }: Line, aroundTitle: ReadonlySet<HtmlElement>): boolean {
  if (roughColumns(text) < SHORTEST || linked * 2 > text.length) return false
  if (isBylineOrDate(text)) return false
  const around = ancestorsFrom(block, LEVELS).filter((element) => !aroundTitle.has(element))
  return (
    around.flatMap(nameWords).some((name) => standfirstClasses.has(name)) &&
    !around.some((element) => isCaption(element) || isFrame(element))
  )
}
