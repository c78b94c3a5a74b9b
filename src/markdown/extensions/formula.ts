import { type Formula, formulaAt, formulaBlockAt, formulaRanges } from '../../text/formulas.ts'
import { characterBefore, type Reader } from './reader.ts'

// Formulas are text of their own: nothing in them is markdown. (marked-katex-extension takes prices for formulas, and
// has no signs but `$`.)

/** A formula as marked's token: in a line of text, or on lines of its own. */
export type FormulaToken = Formula & { readonly type: 'formula'; readonly raw: string }

/** Reads a display formula on lines of its own. */
export const readFormulaBlock: Reader = (src): FormulaToken | undefined => {
  const formula = formulaBlockAt(src, 0)
  return formula && { type: 'formula', ...formula }
}

/** Reads a formula in a line of text. */
export const readFormula: Reader = (src, _, previous): FormulaToken | undefined => {
  const formula = formulaAt(src, 0, characterBefore(previous))
  return formula && { type: 'formula', raw: formula.source, ...formula }
}

/**
 * Returns an inline text in which no mark in a formula begins or ends emphasis. `masked` is the same text with code
 * and the like masked already, which is of the same length.
 */
export function maskFormulas(text: string, masked: string): string {
  let result = ''
  let index = 0
  for (const { start, end } of formulaRanges(text)) {
    // The signs stay, since emphasis depends on what is beside it.
    result += `${masked.slice(index, start + 1)}${'a'.repeat(end - start - 2)}`
    index = end - 1
  }
  return result + masked.slice(index)
}
