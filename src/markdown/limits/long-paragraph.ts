import type { MarkedExtension } from 'marked'
import { nextLine } from './lines.ts'

/** How much of a paragraph marked is given at once, in UTF-16 units. */
const LONGEST = 1_000_000

/**
 * The line break before a blank line (group 1), or before what looks like the delimiter row of a table: of 100,000 units,
 * or with 100 lines below. (With such lines below, that row is in the match.)
 */
const STOP =
  /\n(?:([ \t]*\n)|(?= {0,3}[|:-][ |:-]{100000})| {0,3}(?=[ |:]*-)[|:-][ |:-]*\n(?=(?:[^\n]+\n){100}))/

/**
 * Long paragraphs. marked's expression for a paragraph overflows the stack on a very long one, and at each line that
 * could begin a table it reads all lines below. So it is given a paragraph in parts, by the documented way to clip one,
 * and joins them itself.
 */
export const longParagraph: MarkedExtension = {
  extensions: [
    {
      name: 'longParagraph',
      level: 'block',
      start(src) {
        const stop = STOP.exec(src)
        if ((stop?.index ?? src.length) > LONGEST) return nextLine(src, LONGEST)
        const isBlank = stop?.[1] !== undefined
        return stop && !isBlank ? stop.index + stop[0].length : undefined
      },
      tokenizer: () => undefined,
    },
  ],
}
