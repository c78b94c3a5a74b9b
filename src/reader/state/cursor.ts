/** Returns the index of a list's chosen item after the cursor has moved by so many items, held within the list. */
export function moveCursor(cursor: number, by: number, length: number): number {
  return Math.max(0, Math.min(cursor + by, length - 1))
}
