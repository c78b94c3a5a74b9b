import type { Kind } from '../io/kind.ts'
import type { Meta } from '../io/meta.ts'
import { beginningOf, type SourceText, wholeText, withoutBeginning } from '../text/source-text.ts'
import { looksLikePage } from './detect-page.ts'
import type { Document } from './document.ts'
import { opensFence } from './fence-line.ts'
import { frontMatterOf, type MarkdownOptions, markdownToDocument, withTitleLine } from './markdown.ts'

/** What a text is to be read as: `auto` goes by its look. */
export type ReadAs = 'auto' | Kind

/** How a text is to be read. */
export type IntakeOptions = {
  readonly as: ReadAs
  /** Whether boilerplate is kept. */
  readonly verbatim: boolean
  /** What its front matter is known to say. */
  readonly meta?: Meta | undefined
  /** Where a web page comes from. */
  readonly address?: string | undefined
}

/**
 * Returns a text as a document. Of long markdown only the beginning is read for that. What reads plain text, YAML and
 * fences is loaded where it is needed.
 */
export async function readDocument(
  text: SourceText,
  { as, verbatim, meta, address }: IntakeOptions,
): Promise<Document<SourceText>> {
  const beginning = beginningOf(text)
  const kind = as === 'auto' ? await guessKind(beginning) : as
  if (kind === 'html') {
    const { pageToDocument } = await import('./page/page-to-document.ts')
    return pageToDocument(wholeText(text), { verbatim, address })
  }
  if (kind === 'text') {
    const { plainToDocument } = await import('./plain-text/plain-text.ts')
    return plainToDocument(wholeText(text), { verbatim })
  }
  const frontMatter = frontMatterOf(beginning)
  const readMeta = frontMatter === '' || meta ? () => meta : (await import('./front-matter.ts')).readMeta
  const read = (markdown: string, splitFence: MarkdownOptions['splitFence']) => {
    const document = markdownToDocument(markdown, { readMeta, splitFence, verbatim })
    return as === 'auto' ? withTitleLine(document) : document
  }
  // How a fence around the body ends is only known of the whole text.
  if (opensFence(beginning.slice(frontMatter.length))) {
    return read(wholeText(text), (await import('./fence.ts')).splitFence)
  }
  const document = read(beginning, () => undefined)
  return { ...document, markdown: withoutBeginning(text, beginning.length - document.markdown.length) }
}

async function guessKind(text: string): Promise<Kind> {
  if (looksLikePage(text)) return 'html'
  const { looksLikeMarkdown } = await import('./detect-kind.ts')
  return (await looksLikeMarkdown(text)) ? 'markdown' : 'text'
}
