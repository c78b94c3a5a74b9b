import type { Document } from './document.ts'
import { markdownToDocument } from './markdown.ts'
import { plainToDocument } from './plain.ts'
import { looksLikeMarkdown } from './sniff.ts'

/** What a text is to be read as: `auto` goes by its look. */
export type ReadAs = 'auto' | 'markdown' | 'text'

/** Returns a text as a document; `verbatim` keeps page furniture in it. */
export function readDocument(
  text: string,
  options: { readonly as: ReadAs; readonly verbatim: boolean },
): Document {
  const markdown = options.as === 'markdown' || (options.as === 'auto' && looksLikeMarkdown(text))
  return markdown ? markdownToDocument(text) : plainToDocument(text, options)
}
