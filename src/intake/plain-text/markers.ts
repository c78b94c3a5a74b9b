// Markers at the start of a line, and what they say.

/** A list item's marker with the blanks behind it. */
export const ITEM_MARKER = /^([-*+•‣◦▪●·]|\d{1,3}[.)])[ \t\u00a0]+(?=\S)/
/** The signs of a quote, `>` or `> >`. */
export const QUOTE_MARKER = /^(?:>[ \t]?)+/

/** Whether a line is a list item or a quote, which ends where its author ended it. */
export function hasMarker(line: string): boolean {
  const start = line.slice(0, 20).trimStart()
  return ITEM_MARKER.test(start) || QUOTE_MARKER.test(start)
}

/** Whether a list item's marker is a number. */
export function isOrdered(marker: string): boolean {
  return /\d/.test(marker)
}

/** Returns the number in a list item's marker. */
export function markerNumber(marker: string): number {
  return Number.parseInt(marker, 10)
}
