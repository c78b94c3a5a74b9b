import { parseMarkdown } from '../markdown/blocks.ts'
import { labelsIn, normaliseLabel } from '../markdown/labels.ts'
import type { Footnote, Inline } from '../markdown/tokens.ts'
import { walkInlines } from '../markdown/walk.ts'
import type { References } from './references.ts'
import type { Section } from './sections.ts'

/** Returns the footnotes of these labels, and those that they refer to in turn, by number. */
export function footnotesOf(references: References, labels: Iterable<string>): readonly Footnote[] {
  const reached = new Set(labels)
  const footnotes: Footnote[] = []
  // A set is also iterated over what is added on the way.
  for (const label of reached) {
    const footnote = readFootnote(references, label)
    if (!footnote) continue
    footnotes.push(footnote)
    for (const token of walkInlines(footnote.tokens)) {
      if (token.type === 'footnoteRef') reached.add(token.label)
    }
  }
  return footnotes.sort((a, b) => a.number - b.number)
}

function readFootnote(references: References, label: string): Footnote | undefined {
  const source = references.footnoteSource(label)
  if (source === undefined) return undefined
  return parseMarkdown(source, references.definitionsFor(source)).find((block) => block.type === 'footnote')
}

/** Returns the sources of the footnotes and link definitions that sections refer to and don't hold themselves. */
export function missingDefinitions(references: References, sections: Iterable<Section>): readonly string[] {
  const present = new Set<string>()
  const footnoteLabels = new Set<string>()
  const linkLabels = new Set<string>()
  function collect(inlines: Iterable<Inline>): void {
    for (const token of inlines) {
      if (token.type === 'footnoteRef') footnoteLabels.add(token.label)
      if ('href' in token) for (const label of labelsIn(token.raw)) linkLabels.add(normaliseLabel(label))
    }
  }
  for (const { heading, blocks } of sections) {
    collect(walkInlines([{ type: 'paragraph', raw: '', tokens: [...heading] }]))
    for (const block of blocks) {
      collect(walkInlines([block]))
      present.add(block.raw.trim())
    }
  }
  const footnotes = footnotesOf(references, footnoteLabels)
  for (const { tokens } of footnotes) collect(walkInlines(tokens))
  const definitions = [...linkLabels].map((label) => references.linkSource(label) ?? '')
  const sources = new Set([...footnotes.map(({ raw }) => raw.trim()), ...definitions])
  return [...sources].filter((source) => source !== '' && !present.has(source))
}
