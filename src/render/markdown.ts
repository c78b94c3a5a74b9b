import { type Article, isWhole, type Section } from '../article.ts'
import { sectionInlines, usedFootnotes } from '../footnotes.ts'
import { walkInlines } from '../markdown/walk.ts'

/**
 * Yields sections as the cleaned markdown that they were made of. The whole article begins with its front matter or
 * title; the definitions and footnotes that the sections refer to come last where they aren't among them.
 */
export function* renderMarkdown(article: Article, sections: readonly Section[]): Iterable<string> {
  const head = isWhole(article, sections) ? headSource(article) : ''
  const footnotes = usedFootnotes(article, sections)
  const inlines = [
    ...sectionInlines(sections),
    ...footnotes.flatMap(({ tokens }) => [...walkInlines(tokens)]),
  ]
  const labels = new Set(inlines.flatMap((token) => ('href' in token ? referenceLabels(token.raw) : [])))
  const definitions = [...labels].flatMap((label) => article.definitions.get(label) ?? [])

  const blocks = sections.flatMap((section) => section.blocks)
  const present = new Set(blocks.map(({ raw }) => raw.trim()))
  const missing = [...footnotes.map(({ raw }) => raw.trim()), ...new Set(definitions)].filter(
    (source) => !present.has(source),
  )
  let separator = ''
  for (const part of [head, ...sections.map(({ markdown }) => markdown), missing.join('\n')]) {
    if (part === '') continue
    yield `${separator}${part}\n`
    separator = '\n'
  }
}

function headSource({ frontMatter, heading: title, meta: { author, date } }: Article): string {
  if (frontMatter !== '') return frontMatter
  if (author === undefined && date === undefined) return title === undefined ? '' : `# ${title}`
  // JSON strings are YAML's double-quoted scalars (YAML 1.2, 1.3).
  const fields = Object.entries({ title, author, date }).filter(([, value]) => value !== undefined)
  return ['---', ...fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n')
}

/** Returns the label that a reference link refers to, normalised as marked does it; none for an inline link. */
function referenceLabels(raw: string): string[] {
  const label = /\[((?:[^[\]\\]|\\.)*)\](?:\[\])?$/s.exec(raw)?.[1]
  return label === undefined
    ? []
    : [label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase()]
}
