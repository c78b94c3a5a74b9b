import { ReaderError } from '../errors.ts'
import { candidates } from './candidates.ts'
import { articleOf, type Database, openDatabase } from './database.ts'
import type { IndexedShelf } from './plan-update.ts'
import type { Query } from './query.ts'
import { type Answer, answers, clauseWeights } from './ranking.ts'
import { type Snippet, snippetOf } from './snippet.ts'
import { type Index, updateIndex } from './update-index.ts'

/** A section that answers a query. */
export type Hit = {
  /** The article's name on the shelf. */
  readonly name: string
  readonly article: string
  /** The section's number as `--section` takes it; '' for an article without sections. */
  readonly section: string
  readonly title: string
  readonly snippet: Snippet
  /** The section's text, and where the first of the words in the snippet stands in it (UTF-16 units). */
  readonly text: string
  readonly offset: number
}

/** How many hits are returned at most. */
const MOST = 50

/** How often an index may turn out to be damaged, or replaced by another process, before that is the reader's to know. */
const ATTEMPTS = 3

/**
 * Returns the sections on a shelf that answer a query, best first, at most 50. The index is brought up to date before.
 * Throws a ReaderError if there can't be one.
 */
export async function searchShelf(shelf: IndexedShelf, query: Query): Promise<readonly Hit[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      // What fails twice isn't another process: the index is made anew.
      const index = await updateIndex(shelf, attempt === ATTEMPTS)
      try {
        return await hitsOf(index, query)
      } finally {
        index.dispose()
      }
    } catch (error) {
      if (error instanceof ReaderError) throw error
      if (attempt < ATTEMPTS) continue
      const reason = error instanceof Error ? error.message : String(error)
      throw new ReaderError(`the shelf can't be indexed in "${shelf.cache}": ${reason}`)
    }
  }
}

async function hitsOf({ paths, articles }: Index, query: Query): Promise<readonly Hit[]> {
  const databases: Database[] = []
  try {
    for (const path of paths) databases.push(await openDatabase(path))
    const [base] = databases
    if (!base) return []
    const weights = clauseWeights(base, query)
    const found = databases.flatMap((database) =>
      answers(database, candidates(database, query, articles), query, weights),
    )
    // Equal ones stay in the order of the shelf and of the article.
    const ids = new Set(found.map(({ id }) => articleOf(id)))
    const order = [...articles.keys()].filter((id) => ids.has(id))
    const place = ({ id }: Answer) => order.indexOf(articleOf(id))
    found.sort((one, other) => other.score - one.score || place(one) - place(other) || one.id - other.id)
    return found.slice(0, MOST).flatMap((answer) => {
      const file = articles.get(articleOf(answer.id))
      return file ? [hit(file.name, answer)] : []
    })
  } finally {
    for (const database of databases) database.close()
  }
}

function hit(name: string, { number, title, articleTitle, text, occurrences }: Answer): Hit {
  const { offset, ...snippet } = snippetOf(text, occurrences)
  return { name, article: articleTitle, section: number, title, snippet, text, offset }
}
