import { setFlagsFromString } from 'node:v8'
import { type Article, buildArticle } from '../../article/article.ts'
import { readDocument } from '../../intake/read-document.ts'
import { readFileSource, readSource, type Source } from '../../io/source.ts'
import type { LoadFlags } from '../options.ts'

/** Returns the article of this name: see `readSource`. Throws a ReaderError. */
export async function loadArticle(name: string, flags: LoadFlags): Promise<Article> {
  return toArticle(await readSource(name, flags), flags)
}

/** Returns the article in a file. Throws a ReaderError if that can't be read. */
export async function loadFile(path: string): Promise<Article> {
  return toArticle(await readFileSource(path), {})
}

/** Returns what was read as an article: source → text → document → article. */
export async function toArticle(
  { text, kind, meta, length, url }: Source,
  { as = 'auto', verbatim = false }: LoadFlags,
): Promise<Article> {
  tuneEngine(text.length, kind)
  const document = await readDocument(text, { as, kind, verbatim, meta, address: url })
  return buildArticle(document, length)
}

/** In UTF-16 units. */
const LONG_TEXT = 200_000
const SHORT_PAGE = 500_000

const IS_NODE_20 = process.versions.node.startsWith('20.')

/** Sets V8's flags for a text of a length in UTF-16 units. */
function tuneEngine(length: number, kind: Source['kind']): void {
  // While a longer text is parsed, or laid out anew, the heap would grow to a multiple of what is in use, and the part of
  // it for what is new to 64 MB in Node 24.
  if (length > LONG_TEXT) {
    setFlagsFromString('--heap-growing-percent=60')
    setFlagsFromString('--semi-space-growth-factor=1')
  }
  // A third of the time would go into machine code that so short a run doesn't live to use. Later V8s have no such flag.
  if (IS_NODE_20 && kind === 'html' && length < SHORT_PAGE) setFlagsFromString('--interrupt-budget=270000')
}
