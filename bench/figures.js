// Figures and the bars that they are held to.

/** @typedef {{ readonly name: string, readonly value: number, readonly bar: string, readonly isMet: boolean }} Figure */

/** @param {string} name @param {number} value @param {number} bar @returns {Figure} */
export function atMost(name, value, bar) {
  return { name, value, bar: `≤ ${bar}`, isMet: value <= bar }
}

/** @param {string} name @param {number} value @param {number} bar @returns {Figure} */
export function atLeast(name, value, bar) {
  return { name, value, bar: `≥ ${bar}`, isMet: value >= bar }
}

/**
 * Prints a row for each figure.
 * @param {readonly Figure[]} figures
 * @returns {{ rows: number, missed: readonly string[] }} how many there are, and which miss their bars
 */
export function printFigures(figures) {
  for (const { name, value, bar, isMet } of figures) {
    const cells = [name.padEnd(56), value.toFixed(2).padStart(8), bar.padEnd(6), isMet ? '' : '**missed**']
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log('')
  return { rows: figures.length, missed: figures.flatMap(({ name, isMet }) => (isMet ? [] : [name])) }
}
