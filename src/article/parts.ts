import { countBefore } from '../text/binary-search.ts'
import type { SourceText } from '../text/source-text.ts'
import { type Part, scanParts } from './scan.ts'

/** Yields the parts of an article from one of them on, which starts at that offset; by default all of them. */
export type Parts = (from?: number) => Iterable<Part>

/** Returns the parts of a text. It is scanned once, as far as one walks through them. */
export function createParts(text: SourceText): Parts {
  const unscanned = scanParts(text)[Symbol.iterator]()
  const parts: Part[] = []
  return function* (from = 0) {
    const first = countBefore(parts.length, (index) => (parts[index]?.start ?? from) < from)
    for (let index = first; ; index++) {
      if (index === parts.length) {
        const { value, done } = unscanned.next()
        if (done) return
        parts.push(value)
      }
      const part = parts[index]
      if (part) yield part
    }
  }
}
