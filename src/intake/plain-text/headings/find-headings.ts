import type { Block } from '../block.ts'
import { type ArticleTraits, styleOf, surveyArticle } from './article-traits.ts'
import { isTable } from './context.ts'
import { isHeading } from './features.ts'
import { canBeHeading, type Line, toLine } from './line.ts'

// Is a line a heading? A line of text says little about that by itself; what stands around it says more. So each short
// line is weighed by a table of features: its shape, its neighbours, the article's other headings.

/** Returns for each block whether it is a heading: an underlined line, or a short line that its features speak for. */
export function findHeadings(blocks: readonly Block[]): readonly boolean[] {
  const lines = blocks.map(toLine)
  const article = surveyArticle(lines)
  const first = weighLines(lines, article)
  if (!first.includes(true)) return first
  // Weighed again, now that it is known what most headings of this article look like.
  return weighLines(lines, { ...article, headingStyle: styleOf(lines.filter((_, index) => first[index])) })
}

/** Weighs runs of short lines from the last to the first, since a heading may stand above another. */
function weighLines(lines: readonly Line[], article: ArticleTraits): readonly boolean[] {
  const headings = lines.map(({ kind }) => kind === 'underlined')
  let end = lines.length
  for (let start = lines.length - 1; start >= 0; start--) {
    if (lines[start]?.role !== 'short') end = start
    else if (lines[start - 1]?.role !== 'short') weighRun(lines, article, { start, end }, headings)
  }
  return headings
}

/** Weighs one run of short lines, and says in `headings` which of them are some. */
function weighRun(
  lines: readonly Line[],
  article: ArticleTraits,
  { start, end }: { readonly start: number; readonly end: number },
  headings: boolean[],
): void {
  const run = lines.slice(start, end)
  const above = lines[start - 1]
  const below = lines.slice(end, end + 3).find(({ role, ending }) => role !== 'aside' || ending === 'colon')
  const isContents = run.some((_, position) => article.contents.entries.has(start + position))
  const isInTable = !isContents && isTable(run, article.counts)
  for (let position = run.length - 1; position >= 0; position--) {
    const line = run[position]
    if (line === undefined || !canBeHeading(line, article.usesCapitals)) continue
    const index = start + position
    const next = run[position + 1] ?? below
    const isAboveHeading = headings[index + 1] === true
    const context = { index, run, position, isInTable, above, below, next, isAboveHeading, article }
    headings[index] = isHeading(line, context)
  }
}
