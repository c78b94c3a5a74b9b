import type { Meta } from '../io/meta.ts'
import { cleanLine } from '../text/clean.ts'
import { displayWidth } from '../text/width.ts'
import { wrap } from './layout/wrap.ts'
import type { Theme } from './terminal/theme.ts'

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

/** Returns articles as a page, `width` columns wide: name, date and length of each, its title below. */
export function listPage(articles: readonly ListedArticle[], width: number, theme: Theme): string {
  return articles.map((article) => articleLines(article, width, theme).join('\n')).join('\n\n')
}

function articleLines(
  { name, title, date, minutes }: ListedArticle,
  width: number,
  theme: Theme,
): readonly string[] {
  const about = [date, `${minutes} min`.padStart(6)].filter(Boolean).join(' ')
  const gap = width - displayWidth(name) - displayWidth(about)
  const head =
    gap >= 2
      ? [theme.strong(name) + theme.quiet(' '.repeat(gap) + about)]
      : [...wrap(name, width).map((line) => theme.strong(line)), `  ${theme.quiet(about)}`]
  return [...head, ...wrap(title ?? '', width - 2).map((line) => `  ${line}`)]
}
