import { isText } from '../boilerplate/line-kind.ts'

/** A number on a line of its own. */
const NUMBER = /^\d{1,2}$/

/**
 * Returns the lines with the numbers of steps, which pages set beside the text, in front of it: at least two that count on
 * from 1, each right above a line that ends as text does.
 */
export function joinStepNumbers(lines: readonly string[]): readonly string[] {
  const steps = findSteps(lines)
  if (steps.size === 0) return lines
  return lines.flatMap((line, index) => {
    if (steps.has(index)) return []
    return steps.has(index - 1) ? [`${lines[index - 1]?.trim()}. ${line.trimStart()}`] : [line]
  })
}

/** Returns the indices of the lines that number a step. */
function findSteps(lines: readonly string[]): ReadonlySet<number> {
  const steps = new Set<number>()
  let series: number[] = []
  const endSeries = () => {
    if (series.length > 1) for (const index of series) steps.add(index)
    series = []
  }
  for (const [index, line] of lines.entries()) {
    if (!NUMBER.test(line.trim())) continue
    const number = Number(line)
    if (number !== series.length + 1) endSeries()
    const below = lines[index + 1] ?? ''
    if (number === series.length + 1 && below !== '' && isText(below)) series.push(index)
  }
  endSeries()
  return steps
}
