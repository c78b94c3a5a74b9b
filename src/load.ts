import { type Article, buildArticle } from './article.ts'
import { type ReadAs, readDocument } from './intake/index.ts'
import type { World } from './settings.ts'
import { readSource } from './source.ts'

/** How the text of an article is to be read. */
export type LoadFlags = { readonly as?: ReadAs; readonly verbatim?: boolean }

/** Returns the article that `asked` names: source → text → document → article. Throws a ReaderError. */
export async function loadArticle(
  asked: string,
  { as = 'auto', verbatim = false }: LoadFlags,
): Promise<Article> {
  const source = await readSource(asked)
  return buildArticle(
    await readDocument(source.bytes, {
      as: as === 'auto' ? (source.kind ?? 'auto') : as,
      verbatim,
      meta: source.meta,
    }),
    source.length,
  )
}

/** Tells on standard error, where a person reads it, how much was left out. */
export function reportLeftOut({ leftOut }: Article, { watched }: World): void {
  if (leftOut.length === 0 || !watched) return
  const lines = leftOut.length === 1 ? '1 line' : `${leftOut.length} lines`
  process.stderr.write(`lectern: left out ${lines} of page furniture; --verbatim keeps them\n`)
}
