import { type Article, buildArticle } from '../../article/article.ts'
import { readDocument } from '../../intake/read-document.ts'
import { isTerminal } from '../../io/environment.ts'
import { readSource, type Source } from '../../io/source.ts'
import type { LoadFlags } from '../options.ts'

/** Returns the article of this name: see `readSource`. Throws a ReaderError. */
export async function loadArticle(name: string, flags: LoadFlags): Promise<Article> {
  return toArticle(await readSource(name), flags)
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
