import type { Meta } from '../io/meta.ts'
import { cleanLine } from '../text/clean.ts'

/** An article on the shelf, as the index of the shelf has it. */
type ShelfEntry = {
  readonly name: string
  readonly meta: Meta
  readonly sections: number
  readonly words: number
  readonly minutes: number
}

/** An article on the shelf as `list --json` prints it: null where something isn't known. */
export type ListedArticle = {
  readonly name: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  readonly sections: number
  readonly words: number
  readonly minutes: number
}

/** Returns what `list` shows of an article. */
export function listedArticle({ name, meta, sections, words, minutes }: ShelfEntry): ListedArticle {
  const { title = null, author = null, date = null } = meta
  return { name, title, author, date, sections, words, minutes }
}

/** Returns articles as lines of tab-separated fields: name, title, author, date, sections, words, minutes. */
export function listFields(articles: readonly ListedArticle[]): string {
  return articles
    .map(({ name, title, author, date, sections, words, minutes }) =>
      [name, title, author, date, sections, words, minutes]
        .map((field) => cleanLine(String(field ?? '')))
        .join('\t'),
    )
    .join('\n')
}
