import type { MarkedExtension } from 'marked'
import { formulaBlockAt } from '../../text/formulas.ts'
import { beginsFootnote } from '../footnote.ts'
import { nextLine } from './lines.ts'

/** How much of a paragraph marked is given at once, in UTF-16 units. */
const LONGEST = 1_000_000

/**
 * The line break before a blank line (group `blank`), before what looks like a display formula or a footnote (group
 * `block`), or before what looks like the delimiter row of a table with 100 lines below. (That row is in the match.)
 */
const STOP =
  /\n(?:(?<blank>[ \t]*\n)|(?<block> {0,3}(?:\$\$|\\\[|\[\^))| {0,3}(?=[ |:]*-)[|:-][ |:-]*\n(?=(?:[^\n]+\n){100}))/g

/**
 * Where paragraphs end that marked would read on. Display formulas and footnotes end them; and marked's expression for a
 * paragraph overflows the stack on a very long one, and at each line that could begin a table it reads all lines below.
 * So it is given a paragraph in parts, by the documented way to clip one, and joins them itself.
 */
export const paragraphEnd: MarkedExtension = {
  extensions: [
    {
      name: 'paragraphEnd',
      level: 'block',
      start: endOfParagraph,
      tokenizer: () => undefined,
    },
  ],
}

function endOfParagraph(src: string): number | undefined {
  const stops = new RegExp(STOP)
  for (let stop = stops.exec(src); (stop?.index ?? src.length) <= LONGEST; stop = stops.exec(src)) {
    if (!stop || stop.groups?.blank !== undefined) return undefined
    const line = stop.index + 1
    if (stop.groups?.block === undefined) return stop.index + stop[0].length
    if (formulaBlockAt(src, line) || beginsFootnote(src, line)) return line
    stops.lastIndex = line
  }
  return nextLine(src, LONGEST)
}
