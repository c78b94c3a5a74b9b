import { type Article, buildArticle } from '../article/article.ts'
import { type ReadAs, readDocument } from '../intake/read-document.ts'
import { readSource, type Source } from '../io/source.ts'
import { isTerminal } from './settings.ts'

/** How the text of an article is to be read. */
export type LoadFlags = { readonly as?: ReadAs; readonly verbatim?: boolean }

/** Returns the article that `asked` names. Throws a ReaderError. */
export async function loadArticle(asked: string, flags: LoadFlags): Promise<Article> {
  return toArticle(await readSource(asked), flags)
}

/** Returns what was read as an article: source → text → document → article. */
export async function toArticle(
  { text, kind, meta, length }: Source,
  { as = 'auto', verbatim = false }: LoadFlags,
): Promise<Article> {
  const document = await readDocument(text, { as: as === 'auto' ? (kind ?? 'auto') : as, verbatim, meta })
  return buildArticle(document, length)
}

/** Tells on standard error, where a person reads it, how much was left out. */
export function reportLeftOut({ leftOut }: Article): void {
  if (leftOut.length === 0 || !isTerminal('stderr')) return
  const lines = leftOut.length === 1 ? '1 line' : `${leftOut.length} lines`
  process.stderr.write(`lectern: left out ${lines} of page furniture; --verbatim keeps them\n`)
}
