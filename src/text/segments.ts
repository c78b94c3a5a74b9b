import { graphemeSegments } from 'unicode-segmenter/grapheme'

/** A part of a text, with its offset in it (UTF-16 units). */
export type Segment = { readonly index: number; readonly text: string }

/** Yields the grapheme clusters of a text (UAX #29), in order. */
export function* graphemeClusters(text: string): Iterable<Segment> {
  // Intl.Segmenter takes 10 ms to create and ten times as long for each cluster.
  for (const { index, segment } of graphemeSegments(text)) yield { index, text: segment }
}

/** Intl.Segmenter's time and memory grow with the square of a text's length, so it gets windows of this many UTF-16 units. */
const WINDOW = 1024
/** No word that should stay whole is longer, in UTF-16 units. */
const MARGIN = 128

// Created on first use: it loads Unicode's tables.
let segmenter: Intl.Segmenter | undefined

/** Yields the words of a text and what stands between them, in order (UAX #29, with dictionaries for Thai and its like). */
export function* wordSegments(text: string): Iterable<Segment> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let start = 0
  while (start < text.length) {
    const isLast = start + WINDOW >= text.length
    let next = text.length
    for (const { index, segment } of segmenter.segment(text.slice(start, start + WINDOW))) {
      // The window's end may cut this word, so the next window begins with it.
      if (!isLast && index >= WINDOW - MARGIN) {
        next = start + index
        break
      }
      next = start + index + segment.length
      yield { index: start + index, text: segment }
    }
    start = next
  }
}
