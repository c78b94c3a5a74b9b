import { bare, isTitleCase, letterShare } from './characters.ts'
import type { Block } from './blocks.ts'
import { canBeHeading, continuesSentence, isVersion, type Line, measure } from './measure.ts'
import { isPartNumber } from './numbering.ts'
import { sectionNames } from '../boilerplate/phrases.ts'
import type { Setting, Survey } from './surroundings.ts'
import * as around from './surroundings.ts'

// Is a line a heading? A line of text says little about that by itself; what stands around it says more. So each
// short line is weighed by a table of features (its shape, its neighbours, the article's other headings), and the
// weights are few and round on purpose: they have to hold for articles that nobody has looked at.

type Feature = readonly [name: string, weight: number, holds: (line: Line, setting: Setting) => boolean]

const THRESHOLD = 3
const SECTION_NAMES = new Set(sectionNames.map(bare))

const FEATURES: readonly Feature[] = [
  // what follows
  ['right above running text', 2, (_, { next }) => next !== undefined && next.role !== 'short'],
  ['right above a heading', 2, (_, { aboveHeading }) => aboveHeading],
  [
    'much longer than that heading',
    -1,
    (line, s) => s.aboveHeading && line.words > 3 && line.words > wordsBelow(s) * 1.5,
  ],
  ['text below is long', 0.5, (_, { next }) => next !== undefined && next.size >= 150],
  [
    'text below is slight',
    -0.5,
    (_, { next }) => next?.role === 'running' && next.size < 45 && next.end !== 'colon',
  ],
  [
    'text below goes on with a sentence',
    -1,
    (_, { next, article }) => article.capitals && next !== undefined && continuesSentence(next),
  ],
  ['a verse that goes on right below', -2, isVerseBelow],
  ['opens a list of short lines', 2, around.opensList],
  // what precedes
  ['no short line above', 0.5, (_, { place }) => place === 0],
  ['no short line around', 0.5, (_, { run }) => run.length === 1],
  ['second of two short lines', 0.5, (_, { run, place }) => run.length === 2 && place === 1],
  ['announced', -2.5, (_, { place, above }) => place === 0 && above?.announces === true],
  [
    'alone above long text all the same',
    1.5,
    (_, s) => s.above?.announces === true && around.isAloneAboveText(s),
  ],
  ['after a list that was announced', -1, (_, { place, above }) => place > 0 && above?.announces === true],
  ['sentence above is unfinished', -1, (_, { place, above }) => place === 0 && above?.end === 'comma'],
  ['inside a run of short lines', -1.5, (_, s) => s.run.length > 2 && s.place > 0 && !around.isLast(s)],
  ['shorter than those around it', 1, around.isShorter],
  ['shaped like those above it', -1, around.isAlike],
  ['among the cells of a table', -1.5, around.isCell],
  ['right below the figures of a table', 1, around.isBelowTable],
  ['says the line above again', -2, around.repeatsAbove],
  ['labelled as its neighbour is', -2, around.isLabelledAlike],
  ['starts with a picture, its neighbours don’t', 4, around.hasOwnPicture],
  ['glued to its neighbour where others are apart', -2, (line, { article }) => article.gapped && !line.gap],
  // its own shape
  ['few words', 0.5, (line) => line.words <= 8],
  ['many words', -1, (line) => line.words > 10],
  ['several commas', -1, (line) => (line.text.match(/[,，、]/g)?.length ?? 0) > 1],
  ['a question among short lines', -0.5, (line, { run }) => run.length > 2 && line.end === 'question'],
  ['ends as talk does', -1, (line) => /[!！~～]$/.test(line.text)],
  ['numbered as a part', 1, (line) => isPartNumber(line.text)],
  ['mostly not letters', -2, (line) => letterShare(line.text) < 0.55],
  ['usual name of a section, or a version', 5, isNamed],
  // the rest of the article
  ['one of a numbered series', 5, (_, { at, article }) => article.series.has(at)],
  ['between numbers of a series', -1, (_, s) => around.isBetweenNumbers(s)],
  ['entry of the contents', -3, (_, { at, article }) => article.contents.has(at)],
  ['listed in the contents', 3.5, (_, { at, article }) => article.listed.has(at)],
  ['said more than twice, or its label is', -2, around.isRepeated],
  [
    'others are in title case',
    -1,
    (line, { article }) =>
      article.style.titleCase && line.words > 2 && line.end !== 'question' && !isTitleCase(line.text),
  ],
  ['others are much shorter', -1, (line, { article }) => line.words > Math.max(9, article.style.words * 2.5)],
]

/** For each block, whether it is a heading: an underlined line, or a short line that its surroundings speak for. */
export function findHeadings(blocks: readonly Block[]): readonly boolean[] {
  const lines = blocks.map(measure)
  const article = around.surveyArticle(lines)
  const first = weighAll(lines, article)
  if (!first.includes(true)) return first
  // Weighed again, now that it is known what most headings of this article look like.
  return weighAll(lines, { ...article, style: around.styleOf(lines.filter((_, at) => first[at])) })
}

/** Weighs the runs of short lines from the last to the first, since a heading may stand above another. */
function weighAll(lines: readonly Line[], article: Survey): readonly boolean[] {
  const found = lines.map((line) => line.kind === 'underlined')
  let end = lines.length
  for (let start = lines.length - 1; start >= 0; start--) {
    if (lines[start]?.role !== 'short') end = start
    else if (lines[start - 1]?.role !== 'short') weighRun(lines, article, { start, end }, found)
  }
  return found
}

function weighRun(
  lines: readonly Line[],
  article: Survey,
  { start, end }: { readonly start: number; readonly end: number },
  found: boolean[],
): void {
  const run = lines.slice(start, end)
  const above = lines[start - 1]
  const below = lines.slice(end, end + 3).find((line) => line.role !== 'aside' || line.end === 'colon')
  const inTable =
    around.isTable(run, article.counts) && !run.some((_, at) => article.contents.has(start + at))
  for (let place = run.length - 1; place >= 0; place--) {
    const line = run[place]
    if (line === undefined || !canBeHeading(line, article)) continue
    const at = start + place
    const next = run[place + 1] ?? below
    const setting = {
      at,
      run,
      place,
      inTable,
      above,
      below,
      next,
      aboveHeading: found[at + 1] === true,
      article,
    }
    found[at] = weigh(line, setting) >= THRESHOLD
  }
}

function weigh(line: Line, setting: Setting): number {
  return FEATURES.reduce((sum, [, weight, holds]) => sum + (holds(line, setting) ? weight : 0), 0)
}

/** Whether the line below, of nothing but words in lower case, goes on with the one that this line starts. */
function isVerseBelow({ text }: Line, { next }: Setting): boolean {
  return /^\p{Lu}/u.test(text) && next?.gap === false && /^\p{Ll}[\p{L}\s,'’;:-]+$/u.test(next.text)
}

function isNamed(line: Line, { next, aboveHeading }: Setting): boolean {
  const isVersionAboveText =
    isVersion(line.text) && (aboveHeading || (next !== undefined && next.role !== 'short'))
  return isVersionAboveText || SECTION_NAMES.has(bare(line.text))
}

function wordsBelow({ next }: Setting): number {
  return next?.words ?? 0
}
