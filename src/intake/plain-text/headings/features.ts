import { findDate } from '../../byline/dates.ts'
import { isTitleCase, isUpperCase, letterShare } from '../../line-metrics.ts'
import { trailingHeadings } from '../../vocabulary/boilerplate.ts'
import { sectionNames } from '../../vocabulary/section-names.ts'
import { readNumber } from '../numbering.ts'
import { type ArticleTraits, LABEL } from './article-traits.ts'
import {
  type Context,
  hasEmojiOfItsOwn,
  isAboveLongText,
  isAlone,
  isAloneAboveLongText,
  isAmongAmounts,
  isBelowFigures,
  isBetweenNumbers,
  isCapitalizedAboveOthers,
  isCapitalizedBelowOthers,
  isInsideRun,
  isLabelledLikeNeighbour,
  isRepeated,
  isShorterThanRun,
  isTableCell,
  opensList,
  resemblesLinesAbove,
} from './context.ts'
import { isVersion, type Line } from './line.ts'

// What speaks for and against a short line being a heading. The weights are few and round on purpose: they have to hold
// for articles that nobody has looked at.

type Feature = readonly [
  name: string,
  weight: number,
  holds: (line: Line, context: Context) => boolean | undefined,
]

/** The sum of weights from which a line is a heading. */
const THRESHOLD = 3

/** Columns of a line that is short among any paragraphs. */
const SHORT = 36

const BELOW: readonly Feature[] = [
  ['right above running text', 2, (_, { next }) => isText(next)],
  ['right above a heading', 2, (_, { isAboveHeading }) => isAboveHeading],
  ['much longer than that, which is numbered', -1, isLongerThanNumberedBelow],
  ['text below is long', 0.5, (_, context) => isAboveLongText(context)],
  ['text below is slight', -0.5, (_, { next }) => isSlight(next)],
  ['text below is hardly longer', -1, isHardlyShorterThanText],
  ['text below is a headline', -1, isAboveHeadline],
  ['opens a list of short lines', 2, opensList],
  ['opens a list of other articles', -5, opensOtherArticles],
]

const ABOVE: readonly Feature[] = [
  ['no short line above', 0.5, (_, { position }) => position === 0],
  ['no short line around but a heading', 0.5, isAlone],
  ['second of two short lines', 0.5, (_, { run, position }) => run.length === 2 && position === 1],
  ['announced', -2.5, (_, { position, above }) => position === 0 && above?.isAnnouncement],
  [
    'alone above long text all the same',
    1.5,
    (_, context) => context.above?.isAnnouncement && isAloneAboveLongText(context),
  ],
]

const AMONG_SHORT_LINES: readonly Feature[] = [
  ['inside a run of short lines', -1.5, (_, context) => isInsideRun(context)],
  ['shorter than those around it', 1, isShorterThanRun],
  ['capitalized above lines that aren’t', 2, isCapitalizedAboveOthers],
  ['capitalized below lines that aren’t', 1, isCapitalizedBelowOthers],
  ['shaped like those above it', -1, resemblesLinesAbove],
  ['among the cells of a table', -1.5, isTableCell],
  ['right below the figures of a table', 1, isBelowFigures],
  ['labelled as its neighbour is', -2, isLabelledLikeNeighbour],
  ['starts with an emoji, its neighbours don’t', 4, hasEmojiOfItsOwn],
  ['starts with figures as its neighbour does', -2, isAmongAmounts],
  ['right below a label of other articles', -3, isBelowLabel],
  ['glued to its neighbour where others are apart', -2, isGlued],
]

const OWN_SHAPE: readonly Feature[] = [
  ['in bold type', 3, ({ kind }) => kind === 'bold'],
  ['short', 0.5, ({ columns }, { article }) => columns <= Math.max(SHORT, article.longestHeading / 2)],
  ['several commas', -1.5, ({ text }) => (text.match(/[,，、]/g)?.length ?? 0) > 1],
  ['a question among short lines', -0.5, ({ ending }, { run }) => run.length > 2 && ending === 'question'],
  ['has a date', -1.5, ({ text, isVouchedFor }) => !isVouchedFor && findDate(text) !== undefined],
  ['ends as talk does', -1.5, ({ text }) => /[!！~～]$/.test(text)],
  ['in brackets', -2, ({ text }) => /^(?:\[[^\]]*\]|[(（][^)）]*[)）])$/.test(text)],
  ['mostly not letters', -2, ({ text }) => letterShare(text) < 0.55],
  ['usual name of a section', 5, ({ key }) => sectionNames.has(key)],
  ['a version above its changes', 5, isVersionAboveChanges],
]

const WHOLE_ARTICLE: readonly Feature[] = [
  [
    'name of the author above what is said of them',
    -3,
    (_, { index, article }) => index === article.authorBox,
  ],
  ['below the article', -3, (_, { index, article }) => index >= article.end],
  ['others of its doubtful shape stand as it does', 1.5, ({ isVouchedFor }) => isVouchedFor],
  ['one of a numbered series', 5, (_, { index, article }) => article.series.lines.has(index)],
  ['between numbers of a series', -1, (_, context) => isBetweenNumbers(context)],
  ['entry of the contents', -6, (_, { index, article }) => article.contents.entries.has(index)],
  ['above the entries of the contents', -8, (_, { index, article }) => isAboveContents(index, article)],
  ['listed in the contents', 3.5, (_, { index, article }) => article.contents.headings.has(index)],
  [
    'others are marked as headings',
    -1.5,
    ({ kind }, { article }) => article.hasMarks && kind === 'paragraph',
  ],
  ['others are listed in the contents', -1, isUnlisted],
  ['occurs more than twice, or its label does', -2, isRepeated],
  ['in capitals, as all others are', 4.5, isUpperCaseAsOthers],
  ['others are in title case', -1, isNoTitleAmongTitles],
  ['others are much shorter', -1, isLongAmongHeadings],
  ['parted from its text otherwise than others', -1.5, isPartedOtherwise],
]

const FEATURES: readonly Feature[] = [
  ...BELOW,
  ...ABOVE,
  ...AMONG_SHORT_LINES,
  ...OWN_SHAPE,
  ...WHOLE_ARTICLE,
]

/** Whether the features of a line, weighed together, make it a heading. */
export function isHeading(line: Line, context: Context): boolean {
  const weight = FEATURES.reduce((sum, [, weight, holds]) => sum + (holds(line, context) ? weight : 0), 0)
  return weight >= THRESHOLD
}

function isText(line: Line | undefined): boolean {
  return line !== undefined && line.role !== 'short'
}

function opensOtherArticles(line: Line, context: Context): boolean {
  return trailingHeadings.has(line.key) && (!isText(context.next) || isAboveHeadline(line, context))
}

function isSlight(line: Line | undefined): boolean {
  return line?.role === 'running' && line.columns < 45 && line.ending !== 'colon'
}

/** Not so below text, where the paragraph below stands apart: some pages have no empty line above their headings. */
function isGlued({ hasGap }: Line, context: Context): boolean {
  const { above, next, position, article } = context
  if (!article.hasGaps || hasGap) return false
  const isBelowText = isAboveLongText(context) || (position === 0 && isText(next))
  return above === undefined || next?.hasGap !== true || !isBelowText
}

/** `Read also`, and right below the title of another article. */
function isBelowLabel({ hasGap }: Line, { run, position, above }: Context): boolean {
  return !hasGap && (run[position - 1] ?? above)?.boilerplate === 'heading'
}

/** A caption above `1. Speed`, not the title of all that is numbered below it. */
function isLongerThanNumberedBelow({ columns, ending }: Line, { isAboveHeading, next }: Context): boolean {
  if (!isAboveHeading || next === undefined || ending === 'question') return false
  if (columns < 20 || columns < next.columns * 1.5) return false
  return readNumber(next.text)?.kind === 'decimal'
}

/** A question and its answer, a joke. */
function isHardlyShorterThanText({ columns }: Line, { next, textBelow }: Context): boolean {
  return next?.role === 'running' && !next.isAnnouncement && textBelow < columns * 2
}

/** `OPINION`, and the headline of another article below it, which no full stop ends. */
function isAboveHeadline(_: Line, { next, article }: Context): boolean {
  if (next?.role !== 'running' || next.kind !== 'paragraph' || !article.endsSentences) return false
  if (LABEL.test(next.text)) return false
  return next.ending === 'open' && next.columns > SHORT && next.columns <= article.longestHeading * 2
}

function isVersionAboveChanges({ text }: Line, { next, isAboveHeading }: Context): boolean {
  return isVersion(text) && (isAboveHeading || isText(next))
}

function isAboveContents(index: number, { contents }: ArticleTraits): boolean {
  return contents.entries.has(index + 1) && !contents.entries.has(index) && !contents.headings.has(index)
}

/** A caption, rather; captions hardly ask. */
function isUnlisted({ ending }: Line, { index, article: { contents } }: Context): boolean {
  return contents.headings.size > 2 && !contents.headings.has(index) && ending !== 'question'
}

function isUpperCaseAsOthers({ text }: Line, { article }: Context): boolean {
  return article.headingStyle.isUpperCase && !article.hasMarks && isUpperCase(text)
}

function isNoTitleAmongTitles({ text, columns, ending }: Line, { article }: Context): boolean {
  return article.headingStyle.isTitleCase && columns > 16 && ending !== 'question' && !isTitleCase(text)
}

function isLongAmongHeadings({ columns }: Line, { article }: Context): boolean {
  return columns > Math.max(article.longestHeading * 0.7, article.headingStyle.columns * 2.5)
}

function isPartedOtherwise({ ending }: Line, { next, article }: Context): boolean {
  const { isApart } = article.headingStyle
  return next !== undefined && ending !== 'question' && isApart !== undefined && isApart !== next.hasGap
}
