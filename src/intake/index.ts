import type { Document, Meta } from './document.ts'
import { hasFrontMatter, markdownToDocument } from './markdown.ts'

/** What a text is to be read as: `auto` goes by its look. */
export type ReadAs = 'auto' | 'markdown' | 'text'

/** How a text is to be read. */
export type IntakeOptions = {
  readonly as: ReadAs
  /** Whether page furniture is kept. */
  readonly verbatim: boolean
  /** What its front matter is known to say. */
  readonly meta?: Meta | undefined
}

/** Returns a text as a document. What reads plain text, and what reads YAML, is loaded only where it is needed. */
export async function readDocument(text: string, { as, verbatim, meta }: IntakeOptions): Promise<Document> {
  if (as === 'text' || (as === 'auto' && !(await import('./sniff.ts')).looksLikeMarkdown(text))) {
    return (await import('./plain.ts')).plainToDocument(text, { verbatim })
  }
  if (meta || !hasFrontMatter(text)) return markdownToDocument(text, { readMeta: () => meta, verbatim })
  const { readMeta } = await import('./front-matter.ts')
  return markdownToDocument(text, { readMeta, verbatim })
}
