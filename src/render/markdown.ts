import { type Article, isWhole, type Section } from '../article/article.ts'
import { footnotesOf } from '../article/footnotes.ts'
import type { References } from '../article/references.ts'
import { labelsIn, normaliseLabel } from '../markdown/labels.ts'
import type { Inline } from '../markdown/tokens.ts'
import { walkInlines } from '../markdown/walk.ts'

/**
 * Yields sections as the cleaned markdown that they were made of. The whole article begins with its front matter or
 * title; the definitions and footnotes that some of its sections refer to come last where they aren't among them.
 */
export function* renderMarkdown(article: Article, sections: Iterable<Section>): Iterable<string> {
  const whole = isWhole(article, sections)
  let separator = ''
  function* print(source: string): Iterable<string> {
    if (source === '') return
    yield `${separator}${source}\n`
    separator = '\n'
  }
  if (whole) yield* print(headSource(article))
  for (const { markdown } of sections) yield* print(markdown)
  if (!whole) yield* print(missing(article.references, sections).join('\n'))
}

/** Returns the sources of what sections refer to that isn't in them. */
function missing(references: References, sections: Iterable<Section>): readonly string[] {
  const inlines: Inline[] = []
  const present = new Set<string>()
  for (const { heading, blocks } of sections) {
    inlines.push(...walkInlines([{ type: 'paragraph', raw: '', tokens: [...heading] }]))
    for (const block of blocks) {
      inlines.push(...walkInlines([block]))
      present.add(block.raw.trim())
    }
  }
  const noted = inlines.flatMap((token) => (token.type === 'footnoteRef' ? [token.label] : []))
  const footnotes = footnotesOf(references, noted)
  inlines.push(...footnotes.flatMap(({ tokens }) => [...walkInlines(tokens)]))
  const labels = inlines.flatMap((token) => ('href' in token ? labelsIn(token.raw) : []))
  const definitions = new Set(labels.map((label) => references.linkSource(normaliseLabel(label)) ?? ''))
  return [...footnotes.map(({ raw }) => raw.trim()), ...definitions].filter(
    (source) => source !== '' && !present.has(source),
  )
}

function headSource({ frontMatter, heading: title, meta: { author, date } }: Article): string {
  if (frontMatter !== '') return frontMatter
  if (author === undefined && date === undefined) return title === undefined ? '' : `# ${title}`
  // JSON strings are YAML's double-quoted scalars (YAML 1.2, 1.3).
  const fields = Object.entries({ title, author, date }).filter(([, value]) => value !== undefined)
  return ['---', ...fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n')
}
