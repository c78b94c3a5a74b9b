import { parseMarkdown } from '../markdown/blocks.ts'
import type { Footnote } from '../markdown/tokens.ts'
import { walkInlines } from '../markdown/walk.ts'
import type { References } from './references.ts'

/** Returns the footnotes of these labels, and those that they refer to in turn, by number. */
export function footnotesOf(references: References, labels: Iterable<string>): readonly Footnote[] {
  const wanted = new Set(labels)
  const found: Footnote[] = []
  for (const label of wanted) {
    const footnote = footnoteOf(references, label)
    if (!footnote) continue
    found.push(footnote)
    for (const token of walkInlines(footnote.tokens))
      if (token.type === 'footnoteRef') wanted.add(token.label)
  }
  return found.sort((a, b) => a.number - b.number)
}

function footnoteOf(references: References, label: string): Footnote | undefined {
  const source = references.footnoteSource(label)
  if (source === undefined) return undefined
  return parseMarkdown(source, references.known(source)).find((block) => block.type === 'footnote')
}
