import { graphemeSegments } from 'unicode-segmenter/grapheme'

/** A part of a text, with its offset in it (UTF-16 units). */
export type Segment = { readonly at: number; readonly text: string }

/** Yields the grapheme clusters of a text (UAX #29), in order. */
export function* graphemeClusters(text: string): Iterable<Segment> {
  // Not by Intl.Segmenter: making one takes 10 ms, and each cluster ten times as long.
  for (const { index, segment } of graphemeSegments(text)) yield { at: index, text: segment }
}

/** Intl.Segmenter's time and memory grow with the square of the text's length; of pieces they don't. */
const WINDOW = 1024
/** Longer than any word that should stay whole, in UTF-16 units. */
const MARGIN = 128

// Made when first needed: it loads Unicode's tables.
let segmenter: Intl.Segmenter | undefined

/** Yields the words of a text, and what is between them, by the dictionaries of its scripts. */
export function* wordSegments(text: string): Iterable<Segment> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let start = 0
  while (start < text.length) {
    const isLast = start + WINDOW >= text.length
    let next = text.length
    for (const { index, segment } of segmenter.segment(text.slice(start, start + WINDOW))) {
      // It may be cut by the window's end, so the next window begins there.
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
