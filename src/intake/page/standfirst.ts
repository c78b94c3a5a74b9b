import type { Meta } from '../../io/meta.ts'
import { comparisonKey } from '../line-metrics.ts'
import type { Line } from './lines.ts'

/**
 * Returns the line between a page's title and its article that the page's metadata gives as the article's summary. It
 * stands with the title, outside of the element with the text.
 */
export function findStandfirst(
  pageLines: readonly Line[],
  articleLines: readonly Line[],
  { title, summary }: Meta,
): Line | undefined {
  const [titleKey, key] = [comparisonKey(title ?? ''), comparisonKey(summary ?? '')]
  const isSummary = ({ text }: Line) => comparisonKey(text) === key
  if (key === '' || key === titleKey || articleLines.some(isSummary)) return undefined
  const [first] = articleLines.flatMap(({ nodes }) => nodes)
  const start = pageLines.findIndex(({ nodes }) => first !== undefined && nodes.includes(first))
  const above = pageLines.slice(0, Math.max(start, 0))
  const titleIndex = above.findLastIndex(({ text }) => comparisonKey(text) === titleKey)
  return titleIndex < 0 ? undefined : above.slice(titleIndex).find(isSummary)
}
