/** A column of the table that is no wider than this is never narrowed. */
const NARROW = 8
/** The least that any other column is given: as much as its longest word takes, between these two. */
const SHORTEST_FLOOR = 6
const LONGEST_FLOOR = 16

/** How much room a column wants, in columns of the terminal. */
export type ColumnNeed = {
  /** The width of its widest cell on one line. */
  readonly natural: number
  /** The width of its widest word. */
  readonly word: number
}

/**
 * Returns the widths of a table's columns that together take at most `available` columns: as wide as their cells
 * where that fits, else the wide ones narrowed, but to no less than a word; undefined if even that doesn't fit.
 */
export function fitColumns(needs: readonly ColumnNeed[], available: number): readonly number[] | undefined {
  const naturals = needs.map(({ natural }) => natural)
  if (sum(naturals) <= available) return naturals
  const floors = needs.map(({ natural, word }) =>
    natural <= NARROW ? natural : Math.min(natural, Math.max(SHORTEST_FLOOR, Math.min(word, LONGEST_FLOOR))),
  )
  let spare = available - sum(floors)
  if (spare < 0) return undefined
  const widths = [...floors]
  // The columns that want least are served first, the others share alike what is left.
  const byWant = needs
    .map(({ natural }, index) => ({ index, want: natural - (floors[index] ?? 0) }))
    .sort((a, b) => a.want - b.want)
  byWant.forEach(({ index, want }, served) => {
    const share = Math.min(want, Math.floor(spare / (byWant.length - served)))
    widths[index] = (widths[index] ?? 0) + share
    spare -= share
  })
  return widths
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
