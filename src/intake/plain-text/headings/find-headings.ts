import type { Block } from '../block.ts'
import { findArticleEnd } from './article-end.ts'
import {
  type ArticleTraits,
  countShortLines,
  LABEL,
  NO_SERIES,
  type NumberedSeries,
  styleOf,
  surveyArticle,
} from './article-traits.ts'
import { isTable, type RunContext } from './context.ts'
import { isHeading } from './features.ts'
import { canBeHeading, type Line, longestHeading, toLine } from './line.ts'
import { vouchForEachOther } from './vouched.ts'

// Is a line a heading? A line of text says little about that by itself; what stands around it says more. So each short
// line is weighed by a table of features: its shape, its neighbours, the article's other headings.

/** Returns for each block whether it is a heading: one that is marked so, or a short line that its features speak for. */
export function findHeadings(blocks: readonly Block[]): readonly boolean[] {
  const longest = longestHeading(blocks)
  const page = withLabelsAside(blocks.map((block) => toLine(block, longest)).map(withStepAside))
  const end = findArticleEnd(page)
  const lines = [...vouchForEachOther(page.slice(0, end)), ...page.slice(end)]
  const article = surveyArticle(lines, end, longest)
  const first = weighLines(lines, article)
  if (!first.includes(true)) return first
  // Weighed again, now that it is known what most headings of this article look like.
  const series = numbersSteps(article.series, first) ? NO_SERIES : article.series
  return weighLines(lines, { ...article, series, headingStyle: styleOf(lines, first) })
}

/** Whether most lines of a numbered series are no headings for all that: it numbers steps, between commands. */
function numbersSteps({ lines }: NumberedSeries, headings: readonly boolean[]): boolean {
  return [...lines].filter((index) => headings[index]).length < lines.size / 2
}

/** Returns the number of a step, a line by itself above the text, as what a heading can stand above. */
function withStepAside(line: Line, index: number, lines: readonly Line[]): Line {
  const isAboveText = line.role === 'short' && lines[index + 1]?.role === 'running'
  return isAboveText && /^\d{1,2}[.)]?$/.test(line.text) ? { ...line, role: 'aside' } : line
}

/** Returns lines that share their label with two others, such as `Buy it: Amazon`, as what a heading can stand above. */
function withLabelsAside(lines: readonly Line[]): readonly Line[] {
  const counts = countShortLines(lines)
  const isShared = ({ text }: Line) => (counts.get(LABEL.exec(text)?.[0] ?? '') ?? 0) > 2
  return lines.map((line) => (line.role === 'short' && isShared(line) ? { ...line, role: 'aside' } : line))
}

/** Weighs runs of short lines from the last to the first, since a heading may stand above another. */
function weighLines(lines: readonly Line[], article: ArticleTraits): readonly boolean[] {
  const headings = lines.map(({ kind }) => kind === 'heading')
  let end = lines.length
  for (let start = lines.length - 1; start >= 0; start--) {
    if (lines[start]?.role !== 'short') end = start
    else if (lines[start - 1]?.role !== 'short' || isApartFromGroup(lines, start)) {
      weighRun(surveyRun(lines, article, start, end), start, headings)
      end = start
    }
  }
  return headings
}

/** Whether a line stands apart next to lines that stand together: what is above it says nothing about it. */
function isApartFromGroup(lines: readonly Line[], index: number): boolean {
  const [above, line, below, next] = lines.slice(Math.max(index - 1, 0), index + 3)
  if (index === 0 || line?.hasGap !== true || below?.hasGap !== true) return false
  return next?.hasGap === false || above?.hasGap === false
}

/** Weighs one run of short lines, the first of which has the index `start`, and says in `headings` which are some. */
function weighRun(surroundings: RunContext, start: number, headings: boolean[]): void {
  const { run, isInTable, above, below, textBelow, article } = surroundings
  for (let position = run.length - 1; position >= 0; position--) {
    const line = run[position]
    if (line === undefined || !canBeHeading(line, article.usesCapitals)) continue
    const index = start + position
    const next = run[position + 1] ?? below
    const isAboveHeading = headings[index + 1] === true
    // V8 would take far longer to spread `surroundings` and add to it.
    const own = { index, position, next, isAboveHeading }
    const context = { run, isInTable, above, below, textBelow, article, ...own }
    headings[index] = isHeading(line, context)
  }
}

/** Returns the run between two indices with what stands around it. */
function surveyRun(lines: readonly Line[], article: ArticleTraits, start: number, end: number): RunContext {
  const run = lines.slice(start, end)
  const isContents = run.some((_, position) => article.contents.entries.has(start + position))
  return {
    run,
    isInTable: !isContents && isTable(run, article.counts),
    above: lines[start - 1],
    below: lines.slice(end, end + 3).find(({ role, ending }) => role !== 'aside' || ending === 'colon'),
    textBelow: columnsToNextRun(lines, end),
    article,
  }
}

/** Returns the columns of the text from a line to the next short one. */
function columnsToNextRun(lines: readonly Line[], start: number): number {
  let columns = 0
  for (let index = start; index < lines.length && lines[index]?.role !== 'short'; index++)
    columns += lines[index]?.columns ?? 0
  return columns
}
