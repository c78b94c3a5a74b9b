import type { MarkedExtension } from 'marked'
import { nextLine } from './lines.ts'

/** How much of a paragraph is lexed at once, in UTF-16 units. */
const LONGEST = 1_000_000
/** The line break before a blank line, before a line of 100,000 units, or around what may be a table's delimiter row. */
const STOP = /\n(?:([ \t]*\n)|(?=[^\n]{100000})| {0,3}[|:-][ |:-]*\n(?=(?:[^\n]+\n){100}))/

/**
 * Long paragraphs: marked's expression overflows the stack, and at each line that may begin a table it looks through all
 * lines below. So it is given a part at a time; marked itself joins them.
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
