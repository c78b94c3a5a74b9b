import type { Article, Section } from './article.ts'
import type { Footnote, Inline } from './markdown/tokens.ts'
import { walkInlines } from './markdown/walk.ts'

/** Yields all inline tokens of sections, their headings included. */
export function* sectionInlines(sections: readonly Section[]): Iterable<Inline> {
  for (const { heading, blocks } of sections) {
    yield* walkInlines([{ type: 'paragraph', raw: '', tokens: [...heading] }])
    yield* walkInlines(blocks)
  }
}

/** Returns the footnotes that the sections refer to, or that those footnotes do, by number. */
export function usedFootnotes({ footnotes }: Article, sections: readonly Section[]): readonly Footnote[] {
  if (footnotes.length === 0) return []
  const byNumber = new Map(footnotes.map((footnote) => [footnote.number, footnote]))
  const used = new Set<Footnote>()
  const follow = (tokens: Iterable<Inline>) => {
    for (const token of tokens) {
      const footnote = token.type === 'footnoteRef' ? byNumber.get(token.number) : undefined
      if (!footnote || used.has(footnote)) continue
      used.add(footnote)
      follow(walkInlines(footnote.tokens))
    }
  }
  follow(sectionInlines(sections))
  return [...used].sort((a, b) => a.number - b.number)
}
