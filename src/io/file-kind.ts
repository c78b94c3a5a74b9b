import { extname } from 'node:path'

/** The kinds of text that an article can come as. */
export const KINDS = ['markdown', 'text', 'html'] as const
export type Kind = (typeof KINDS)[number]

/** What extensions of file names say of the kind of text; undefined for text of any kind. */
const KIND_OF_EXTENSION: ReadonlyMap<string, Kind | undefined> = new Map([
  ...['.md', '.markdown', '.mdown', '.mkd', '.mkdn'].map((extension) => [extension, 'markdown'] as const),
  ...['.html', '.htm', '.xhtml', '.mhtml', '.mht'].map((extension) => [extension, 'html'] as const),
  ...['.txt', '.text', '.eml'].map((extension) => [extension, undefined] as const),
])

/** Returns what the name of a file says of the kind of its text; undefined if it says nothing. */
export function kindOfPath(path: string): Kind | undefined {
  return KIND_OF_EXTENSION.get(extname(path).toLowerCase())
}

/** Whether a file is an article by its name: markdown, a web page, plain text or a mail. */
export function isArticlePath(path: string): boolean {
  return path.endsWith('.md') || KIND_OF_EXTENSION.has(extname(path).toLowerCase())
}
