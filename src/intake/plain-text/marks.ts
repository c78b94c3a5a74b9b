// Marks at the start of a line.

/** A list item's marker. */
export const MARKER = /^([-*+•‣◦▪●·]|\d{1,3}[.)])[ \t\u00a0]+(?=\S)/
/** The signs of a quote. */
export const QUOTE = /^(?:>[ \t]?)+/

/** Whether a line ends where it likes: a list item, a quote. */
export function isMarked(line: string): boolean {
  const start = line.slice(0, 20).trimStart()
  return MARKER.test(start) || QUOTE.test(start)
}
