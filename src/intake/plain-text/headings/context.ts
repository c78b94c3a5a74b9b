import { letterShare, startsInLowerCase, startsWithCapital } from '../../line-metrics.ts'
import { sectionNames } from '../../vocabulary/section-names.ts'
import { readNumber } from '../numbering.ts'
import { type ArticleTraits, LABEL } from './article-traits.ts'
import type { Line } from './line.ts'

// What stands around a short line. A run is the short lines that stand together, between lines of another role.

/** A run, and what stands around it. */
export type RunContext = {
  readonly run: readonly Line[]
  /** Whether the run looks like the cells of a table. */
  readonly isInTable: boolean
  /** The line above the run, and the line below it, captions aside. */
  readonly above: Line | undefined
  readonly below: Line | undefined
  /** The columns of the text from the run to the next one. */
  readonly textBelow: number
  readonly article: ArticleTraits
}

/** A line among the lines around it. */
export type Context = RunContext & {
  /** The line's index in the article, and in its run. */
  readonly index: number
  readonly position: number
  /** The line below this one, captions aside. */
  readonly next: Line | undefined
  /** Whether the line below this one was found to be a heading. */
  readonly isAboveHeading: boolean
}

/** The columns of a usual cell of a table. */
const CELL_COLUMNS = 16

/** Whether a run is rather the cells of a table: many short ones, figures, and cells that occur again. */
export function isTable(run: readonly Line[], counts: ArticleTraits['counts']): boolean {
  if (run.length <= 5 || run.filter((line) => line.columns <= CELL_COLUMNS).length <= run.length * 0.6)
    return false
  return run.filter((line) => isFigure(line) || (counts.get(line.text) ?? 0) > 1).length > 1
}

/** Whether a line is a cell of a table, not the heading right above it or right below its figures. */
export function isTableCell(line: Line, context: Context): boolean {
  const isTableTitle = context.position === 0 && line.columns > CELL_COLUMNS
  const isName = sectionNames.has(line.key) || context.article.contents.headings.has(context.index)
  return (
    context.isInTable && !context.isAboveHeading && !isName && !isTableTitle && !isBelowFigures(line, context)
  )
}

/** Whether a line comes right after the last cell of a table, which is a figure. */
export function isBelowFigures(line: Line, context: Context): boolean {
  const cell = context.run[context.position - 1]
  return context.isInTable && isLast(context) && cell !== undefined && isFigure(cell) && !isFigure(line)
}

function isFigure(line: Line): boolean {
  return letterShare(line.text) < 0.3
}

/** Whether a line is the last of its run. */
function isLast({ position, run }: Context): boolean {
  return position === run.length - 1
}

/** Whether a line has short lines above and below it, that below it being no heading. */
export function isInsideRun({ position, run, isAboveHeading }: Context): boolean {
  return position > 0 && position < run.length - 1 && !isAboveHeading
}

/** Whether no short lines but a heading below it stand around a line. */
export function isAlone(_: Line, { position, run, isAboveHeading }: Context): boolean {
  return position === 0 && (run.length === 1 || isAboveHeading)
}

/** A single shorter word (columns) is rather a cell or an item than the heading of a list. */
const SHORTEST_TITLE = 9

/** Whether a line is the first of several that nothing announced, or stands above amounts: the heading of a list. */
export function opensList(line: Line, context: Context): boolean {
  const { position, run, above, below } = context
  if (isAboveAmounts(line, context)) return true
  if (position > 0 || above?.isAnnouncement === true || below === undefined) return false
  if (isAboveGroup(line, context)) return line.columns > SHORTEST_TITLE
  if (run.length < 3) return false
  if (startsGroup(line, context)) return isShorterThanRun(line, context)
  const withDigits = run.filter(({ text }) => /\d/.test(text))
  return (
    line.columns > SHORTEST_TITLE || (isShorterThanRun(line, context) && withDigits.length * 2 < run.length)
  )
}

/** Whether lines right below one go on with it and nothing right above it does: a stanza, an address, a signature. */
function startsGroup({ hasGap }: Line, { next }: Context): boolean {
  return hasGap && next?.hasGap === false
}

/** Whether a line stands apart above lines that stand together, the first of which is no heading. */
function isAboveGroup({ hasGap }: Line, { run, position, below, isAboveHeading }: Context): boolean {
  const [first, second] = [...run.slice(position + 1, position + 3), below]
  return hasGap && !isAboveHeading && first?.hasGap === true && second?.hasGap === false
}

/** Whether a line without a number stands above two that start with one, as a recipe's ingredients do. */
function isAboveAmounts({ text }: Line, { run, position }: Context): boolean {
  const others = run.slice(position + 1, position + 3)
  return others.length === 2 && !/\d/.test(text) && others.every((other) => /^\d.*\p{L}{2}/u.test(other.text))
}

/** Whether a line starts with a capital, and the two below it in lower case or with figures. */
export function isCapitalizedAboveOthers(line: Line, { run, position, article }: Context): boolean {
  return article.usesCapitals && isCapitalizedBeside(line, run.slice(position + 1, position + 3))
}

/** Whether the two above it do, and an empty line stands between. */
export function isCapitalizedBelowOthers(line: Line, { run, position, article }: Context): boolean {
  const others = run.slice(Math.max(position - 2, 0), position)
  return article.usesCapitals && line.hasGap && isCapitalizedBeside(line, others)
}

function isCapitalizedBeside({ text }: Line, others: readonly Line[]): boolean {
  if (others.length < 2 || !startsWithCapital(text)) return false
  return others.every((other) => /^\d/.test(other.text) || startsInLowerCase(other.text))
}

/** A paragraph of so many columns is no item of a list. */
const LONG_TEXT = 150

/** Whether the line below is a long paragraph, or a longer thing that isn't short. */
export function isAboveLongText({ next }: Context): boolean {
  return next !== undefined && next.columns >= LONG_TEXT
}

/** Whether a line stands by itself above a long paragraph. */
export function isAloneAboveLongText(context: Context): boolean {
  return context.run.length === 1 && context.next?.role === 'running' && isAboveLongText(context)
}

/** Whether a line and the one above or below it each have a label before a colon: entries, not headings. */
export function isLabelledLikeNeighbour({ text }: Line, { run, position, next }: Context): boolean {
  const neighbours = [run[position - 1], next]
  return LABEL.test(text) && neighbours.some((neighbour) => LABEL.test(neighbour?.text ?? ''))
}

/** Whether a line at an end of its run has at most half the columns of those next to it, as a list's heading has. */
export function isShorterThanRun(line: Line, context: Context): boolean {
  const { run, position } = context
  if (run.length < 3 || (position > 0 && position < run.length - 1)) return false
  const neighbours = position === 0 ? run.slice(1, 4) : run.slice(-4, -1)
  return line.columns * 2 <= neighbours.reduce((sum, { columns }) => sum + columns, 0) / neighbours.length
}

/** Whether the two lines above end alike and are about as long, as the items of a list do. */
export function resemblesLinesAbove(line: Line, context: Context): boolean {
  const { run, position } = context
  if (run.length < 3 || position < 2 || isShorterThanRun(line, context)) return false
  if (line.hasGap !== run[position - 1]?.hasGap) return false
  const margin = Math.max(5, line.columns / 3)
  return run
    .slice(position - 2, position)
    .every(({ ending, columns }) => ending === line.ending && Math.abs(columns - line.columns) <= margin)
}

/** Whether a line starts with an emoji, and the lines next to it don't. */
export function hasEmojiOfItsOwn({ text }: Line, { run, position, next }: Context): boolean {
  const startsWithEmoji = (line = '') => /^\p{Extended_Pictographic}/u.test(line)
  return startsWithEmoji(text) && !startsWithEmoji(run[position - 1]?.text) && !startsWithEmoji(next?.text)
}

/** Whether a line and the one above or below it start with figures that number nothing: ingredients, results. */
export function isAmongAmounts({ text }: Line, { run, position, above, next }: Context): boolean {
  const isAmount = (line = '') => /^\d/.test(line) && readNumber(line) === undefined
  return isAmount(text) && [run[position - 1] ?? above, next].some((line) => isAmount(line?.text))
}

/** Whether a line occurs more than twice, or the label that it starts with does. */
export function isRepeated({ text }: Line, { article: { counts } }: Context): boolean {
  return (counts.get(text) ?? 0) > 2 || (counts.get(LABEL.exec(text)?.[0] ?? '') ?? 0) > 2
}

/** Whether a line without a number stands among the numbered headings of an article. */
export function isBetweenNumbers({ index, article: { series } }: Context): boolean {
  return series.lines.size > 2 && index > series.first && index < series.last && !series.lines.has(index)
}
