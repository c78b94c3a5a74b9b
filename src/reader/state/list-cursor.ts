/** Returns the index of a list's chosen item after the cursor has moved, held within the list. */
export function moveCursor(cursor: number, by: number, length: number): number {
  return Math.max(0, Math.min(cursor + by, length - 1))
}

/**
 * Returns the items of a list that are visible if `room` of them fit, with the index of the first: the chosen one
 * in the middle, as far as the list's ends allow.
 */
export function visibleItems<Item>(
  items: readonly Item[],
  chosen: number,
  room: number,
): { readonly first: number; readonly visible: readonly Item[] } {
  const first = Math.max(0, Math.min(chosen - Math.floor(room / 2), items.length - room))
  return { first, visible: items.slice(first, first + room) }
}
