/** Intl.Segmenter's time and memory grow with the square of the text's length; of pieces they don't. */
const WINDOW = 1024

const graphemes = new Intl.Segmenter()
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A part of a text, with its offset in it (UTF-16 units). */
export type Segment = { readonly at: number; readonly text: string }

/** Yields the grapheme clusters of a text (UAX #29), in order. */
export function graphemeClusters(text: string): Iterable<Segment> {
  return segments(graphemes, text)
}

/** Yields the words of a text, and what is between them, by the dictionaries of its scripts. */
export function wordSegments(text: string): Iterable<Segment> {
  return segments(words, text)
}

/** What follows the last segment of a window might belong to it, so that segment begins the next window. */
function* segments(segmenter: Intl.Segmenter, text: string): Iterable<Segment> {
  let start = 0
  while (start < text.length) {
    const end = start + WINDOW
    let last: Segment | undefined
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      if (last) yield last
      last = { at: start + index, text: segment }
    }
    if (!last) return
    // A cluster without end, such as a letter under a thousand accents, is cut.
    if (end >= text.length || last.at === start) yield last
    start = end >= text.length || last.at === start ? last.at + last.text.length : last.at
  }
}
