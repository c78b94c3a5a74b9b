import type { BundledArticle } from '../io/shelf.ts'
import { cleanLine } from '../text/clean.ts'

/** An article on the shelf as `list --json` prints it: null if something isn't known. */
export type ListedArticle = {
  readonly name: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  readonly sections: number
  readonly words: number
  readonly minutes: number
  /** When it was kept (ISO 8601). */
  readonly saved: string | null
  readonly tags: readonly string[]
  readonly url: string | null
  /** How much has been read, in percent. */
  readonly read: number | null
}

/** Returns what `list` shows of an article; `read` is how much of it has been read, in percent. */
export function listedArticle(
  { name, meta, sections, words, minutes }: BundledArticle,
  read: number | null = null,
): ListedArticle {
  const { title = null, author = null, date = null, saved = null, tags = [], url = null } = meta
  return { name, title, author, date, sections, words, minutes, saved, tags, url, read }
}

/** Returns articles as lines of tab-separated fields: name, title, author, date, sections, words, minutes. */
export function listFields(articles: readonly BundledArticle[]): string {
  return articles.map(fieldsOf).join('')
}

function fieldsOf({ name, meta, sections, words, minutes }: BundledArticle): string {
  const { title = '', author = '', date = '' } = meta
  const texts = `${cleanLine(name)}\t${cleanLine(title)}\t${cleanLine(author)}\t${cleanLine(date)}`
  return `${texts}\t${sections}\t${words}\t${minutes}\n`
}
