import { codeSpanEnd } from './code-spans.ts'
import { matchAt } from './lines.ts'

// Formulas in TeX within markdown or plain text, by pandoc's rule for `$`, narrowed where it would take prices or
// variables for one. All expressions look no further than the next sign that could close.

/** A formula as it stands: `source` with its signs, `tex` without; `isDisplay` where it is set on lines of its own. */
export type Formula = { readonly source: string; readonly tex: string; readonly isDisplay: boolean }

/** The longest formula, in UTF-16 units. */
const LONGEST = 5000

/**
 * Returns what matches a formula of lines that aren't blank, in which some characters stand only with a backslash, and
 * others not even so.
 */
function body(excluded: string, escaped: string): string {
  const line = `[^\\\\\\n${excluded}]|\\\\[^\\n${escaped}]|\\\\(?=\\n)`
  return `(?:${line}|\\n(?![ \\t]*\\n)){1,${LONGEST}}?`
}

const DOUBLE = `\\$\\$(?!\\$)(?<double>${body('$', '')})\\$\\$(?!\\$)`
const BRACKETS = `\\\\\\[(?<brackets>${body('', '[\\]')})\\\\\\]`
const PARENTHESES = `\\\\\\((?<parentheses>${body('', '()')})\\\\\\)`
const ENVIRONMENTS = 'align|alignat|displaymath|eqnarray|equation|flalign|gather|math|multline'
/** An environment of LaTeX's for formulas, which needs no signs around it; none of its name is in it. */
const ENVIRONMENT =
  `(?<environment>\\\\begin\\{(?<name>(?:${ENVIRONMENTS})\\*?)\\}` +
  `(?:[^\\\\\\n]|\\\\(?!(?:begin|end)\\{\\k<name>\\})[^\\n]|\\\\(?=\\n)|\\n(?![ \\t]*\\n)){1,${LONGEST}}?` +
  `\\\\end\\{\\k<name>\\})`
/** GitHub's signs for formulas in which markdown's marks stand. */
const TICKS = '\\$`(?<ticks>[^`\\n]+)`\\$'
/** No space inside of the signs, no digit after; a letter only after what may end a formula, unlike `$HOME/$USER`. */
const SINGLE =
  `\\$(?![\\s$])(?<single>${body('$`', '`')})(?<!\\s)` +
  "\\$(?!\\d)(?:(?<=[\\p{L}\\p{N})}\\]']\\$)|(?!\\p{L}))"

const INLINE = new RegExp([DOUBLE, TICKS, SINGLE, BRACKETS, PARENTHESES].join('|'), 'uy')

/** What tells TeX from brackets that were escaped: a command, a script, an operator between blanks, a lone letter. */
const TEX = /\\\p{L}|\^|(?<![\p{L}\p{N}])\p{L}_|(?:^|\s)(?:[-+*/<>]|[<>:]?=)(?=\s|$)|^\s*\p{L}\p{P}?\s*$/u

/** Returns the formula at an index of a text; undefined if none begins there. `before` is the character before it. */
export function formulaAt(text: string, index: number, before = text[index - 1]): Formula | undefined {
  if (!mayOpen(text, index, before)) return undefined
  const match = matchAt(INLINE, text, index)
  const { double, ticks, single, brackets, parentheses } = match?.groups ?? {}
  const escaped = brackets ?? parentheses
  const tex = double ?? ticks ?? single ?? escaped ?? ''
  if (!match || tex.trim() === '' || (escaped !== undefined && !TEX.test(escaped))) return undefined
  return { source: match[0], tex, isDisplay: (double ?? brackets) !== undefined }
}

/** Whether the sign at an index may open a formula: behind a word or a number only a script or a command, `H$_2$O`. */
function mayOpen(text: string, index: number, before = ''): boolean {
  if (text[index] === '\\') return text[index + 1] === '(' || text[index + 1] === '['
  if (text[index] !== '$') return false
  return before !== '$' && (!/[A-Za-z\d]/.test(before) || /[_^\\]/.test(text[index + 1] ?? ''))
}

/** Whether a text has a sign that may open a formula. */
export function mayHoldFormulas(text: string): boolean {
  return /\$|\\[([]/.test(text)
}

/** What may begin a formula, a code span, or what is escaped. */
const OPENING = /[`$]|\\[\s\S]/g

/** A formula, and where it stands (UTF-16 units, the end excluded). */
type FormulaRange = { readonly start: number; readonly end: number; readonly formula: Formula }

/** Yields the formulas in an inline text, none of them in a code span. */
export function* formulaRanges(text: string): Iterable<FormulaRange> {
  const openings = new RegExp(OPENING)
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const { index } = match
    if (match[0] === '`') {
      openings.lastIndex =
        codeSpanEnd(text, index) ?? index + (/^`+/.exec(text.slice(index))?.[0].length ?? 1)
      continue
    }
    const formula = formulaAt(text, index)
    if (!formula) continue
    const end = index + formula.source.length
    yield { start: index, end, formula }
    openings.lastIndex = end
  }
}

/** A display formula on lines of its own: punctuation or an identifier in braces may follow. */
const BLOCK = new RegExp(
  ` {0,3}(?<source>${DOUBLE}|${BRACKETS}|${ENVIRONMENT})(?<mark>[.,;:]?)[ \\t]*(?:\\{[^{}\\n]{0,200}\\})?[ \\t]*(?:\\n|$)`,
  'uy',
)

/** How a display formula on lines of its own may begin. */
export const FORMULA_START = '(?:\\$\\$|\\\\(?:\\[|begin\\{))'

/** Returns the display formula that stands on the lines at an index, with the lines it takes; undefined without one. */
export function formulaBlockAt(
  text: string,
  index: number,
): (Formula & { readonly raw: string }) | undefined {
  const { 0: raw = '', groups } = matchAt(BLOCK, text, index) ?? {}
  const { source, double, brackets, environment, mark } = groups ?? {}
  const tex = double ?? brackets ?? environment ?? ''
  if (source === undefined || tex.trim() === '') return undefined
  if (brackets !== undefined && !/^\s.*\s$/s.test(brackets) && !TEX.test(brackets)) return undefined
  return { raw, source: source + mark, tex: tex + mark, isDisplay: true }
}
