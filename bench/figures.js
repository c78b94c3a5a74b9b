// Figures and the bars that they are held to.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} bar
 * @property {boolean} isMet
 * @property {string | undefined} [note]
 */

/** @param {string} name @param {number} value @param {number} bar @param {string} [note] @returns {Figure} */
export function atMost(name, value, bar, note) {
  return { name, value, bar: Number.isFinite(bar) ? `≤ ${bar}` : '', isMet: value <= bar, note }
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
  for (const { name, value, bar, isMet, note = '' } of figures) {
    const number = value.toFixed(value < 100 ? 2 : 0)
    const cells = [name.padEnd(64), number.padStart(8), bar.padEnd(6), isMet ? note : `**missed** ${note}`]
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log('')
  return { rows: figures.length, missed: figures.flatMap(({ name, isMet }) => (isMet ? [] : [name])) }
}
