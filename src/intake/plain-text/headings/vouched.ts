import { isBylineOrDate } from '../../byline/byline.ts'
import { sectionNames } from '../../vocabulary/section-names.ts'
import { readNumber } from '../numbering.ts'
import { isQuotation, type Line } from './line.ts'

// Few articles have headings that are dates, quotations, questions of two sentences, in lower case or with a colon at
// the end. A line by itself of such a shape is none; two of them vouch for each other.

const SHAPES = ['date', 'quotation', 'question', 'label', 'numbered label', 'lower case'] as const
type Shape = (typeof SHAPES)[number] | 'usual'

/** Text below a heading has at least so many times its columns. */
const TEXT_PER_HEADING = 1.5
/** The columns of the longest question that is a heading. */
const LONGEST_QUESTION = 120
/** A question that nobody puts within quotation marks. */
const QUESTION = /^[^\p{Ll}"“„«»「『‘'[].*[?？؟]$/u
/** A label, which neither starts as the middle of a sentence does, nor has a number or a comma. */
const LABEL = /^(?!\p{Ll})\P{N}[^,，、]*[:：]$/u
/** Nothing but words, the first one in lower case. */
const WORDS_IN_LOWER_CASE = /^\p{Ll}[\p{L}\p{M}’']*(?:,? [\p{L}\p{M}’'-]+)*$/u

/** So many lines of a shape are more than chance; texts ask now and then. */
const FEWEST = 2
const FEWEST_QUESTIONS = 3
/** An article whose headings are of such a shape has at most so many paragraphs for each. */
const PARAGRAPHS_PER_HEADING = 8
/** Shapes that no heading has where more are of a usual one. */
const EXCLUSIVE: ReadonlySet<Shape> = new Set(['label', 'lower case'])

/** Returns an article's lines, those of a doubtful shape made short that stand alone above text as others of it do. */
export function vouchForEachOther(lines: readonly Line[]): readonly Line[] {
  const shapes = lines.map((line, index) => (standsAlone(lines, index) ? shapeOf(line) : undefined))
  const paragraphs = lines.filter(({ role }) => role === 'running').length
  const countOf = (shape: Shape) => shapes.filter((other) => other === shape).length
  const isVouchedFor = (shape: Shape) => {
    const fewest = shape === 'question' ? FEWEST_QUESTIONS : FEWEST
    const count = countOf(shape)
    if (count < Math.max(fewest, paragraphs / PARAGRAPHS_PER_HEADING)) return false
    return !EXCLUSIVE.has(shape) || count > countOf('usual')
  }
  const vouchedFor: ReadonlySet<Shape | undefined> = new Set(SHAPES.filter(isVouchedFor))
  const names = new Set(lines.filter(isNamedLabel).map(({ key }) => key))
  return lines.map((line, index) => {
    const isVouchedFor = vouchedFor.has(shapes[index]) || (names.size >= FEWEST && isNamedLabel(line))
    return isVouchedFor ? { ...line, role: 'short', isVouchedFor } : line
  })
}

/** Whether a line is the usual name of a section with a colon: `Ingredients:`. */
function isNamedLabel({ kind, ending, key }: Line): boolean {
  return kind === 'paragraph' && ending === 'colon' && sectionNames.has(key)
}

/** Whether a line stands above a paragraph, and below no short line, with empty lines around it where the article has some. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (line === undefined || below?.role !== 'running' || below.kind !== 'paragraph') return false
  const isBelowText = above?.role !== 'short' && above?.ending !== 'comma'
  if (!isBelowText || !line.hasGap) return false
  return (
    below.columns >= line.columns * TEXT_PER_HEADING ||
    (line.ending === 'question' && below.ending === 'sentence')
  )
}

function shapeOf({ kind, role, ending, text, columns }: Line): Shape | undefined {
  if (kind !== 'paragraph' || columns > LONGEST_QUESTION) return undefined
  if (isQuotation(text)) return ending === 'open' ? 'quotation' : undefined
  if (ending === 'question') return QUESTION.test(text) ? 'question' : undefined
  if (ending === 'colon' && readNumber(text)?.kind === 'decimal') return 'numbered label'
  if (role === 'running') return undefined
  if (isBylineOrDate(text)) return /\d/.test(text) ? 'date' : undefined
  if (ending === 'colon') return LABEL.test(text) ? 'label' : undefined
  if (WORDS_IN_LOWER_CASE.test(text)) return 'lower case'
  return role === 'short' ? 'usual' : undefined
}
