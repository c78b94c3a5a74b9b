import { FORMULA_START, formulaBlockAt } from '../../text/formulas.ts'
import type { LineGroup } from './block.ts'

/** How a line begins that may open a display formula. */
const OPENING = new RegExp(`^[ \\t]*${FORMULA_START}`)

/** Whether lines are a display formula and nothing else. */
export function isFormula(lines: readonly string[]): boolean {
  return countFormulaLines(lines, 0) === lines.length
}

/** Returns how many lines the display formula has that begins at one of them; 0 where none does. */
function countFormulaLines(lines: readonly string[], index: number): number {
  if (!OPENING.test(lines[index] ?? '')) return 0
  const some = lines.slice(index, index + MOST_LINES).map((line) => line.trim())
  return formulaBlockAt(`${some.join('\n')}\n`, 0)?.raw.match(/\n/g)?.length ?? 0
}

/** Of a formula. */
const MOST_LINES = 100

/** Returns a group of lines as several where display formulas are among them. */
export function splitFormulas(group: LineGroup): readonly LineGroup[] {
  const { lines, emptyAbove } = group
  if (group.language !== undefined) return [group]
  const groups: { readonly lines: string[]; readonly emptyAbove: number }[] = []
  let isAfterFormula = true
  for (let index = 0; index < lines.length; ) {
    const count = countFormulaLines(lines, index)
    const taken = lines.slice(index, index + Math.max(1, count))
    const last = groups.at(-1)
    if (last && count === 0 && !isAfterFormula) last.lines.push(...taken)
    else groups.push({ lines: taken, emptyAbove: groups.length === 0 ? emptyAbove : 0 })
    isAfterFormula = count > 0
    index += taken.length
  }
  return groups
}
