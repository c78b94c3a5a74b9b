/** Intl.Segmenter's time and memory grow with the square of the text's length; of pieces they don't. */
const WINDOW = 1024
/** Longer than any cluster or word that should stay whole, in UTF-16 units. */
const MARGIN = 128

// Made when first needed: the first one loads Unicode's tables.
let graphemes: Intl.Segmenter | undefined
let words: Intl.Segmenter | undefined

/** A part of a text, with its offset in it (UTF-16 units). */
export type Segment = { readonly at: number; readonly text: string }

/** Yields the grapheme clusters of a text (UAX #29), in order. */
export function graphemeClusters(text: string): Iterable<Segment> {
  graphemes ??= new Intl.Segmenter()
  return segments(graphemes, text)
}

/** Yields the words of a text, and what is between them, by the dictionaries of its scripts. */
export function wordSegments(text: string): Iterable<Segment> {
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return segments(words, text)
}

/** A segment that begins in the last part of a window may be cut by its end, so the next window begins there. */
function* segments(segmenter: Intl.Segmenter, text: string): Iterable<Segment> {
  let start = 0
  while (start < text.length) {
    const isLast = start + WINDOW >= text.length
    let next = text.length
    for (const { index, segment } of segmenter.segment(text.slice(start, start + WINDOW))) {
      if (!isLast && index >= WINDOW - MARGIN) {
        next = start + index
        break
      }
      next = start + index + segment.length
      yield { at: start + index, text: segment }
    }
    start = next
  }
}
