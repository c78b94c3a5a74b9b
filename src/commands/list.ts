import { buildArticle } from '../article.ts'
import { cleanLine } from '../clean.ts'
import { decodeText } from '../decode.ts'
import { markdownToDocument } from '../intake/markdown.ts'
import { print } from '../output.ts'
import { articleHead } from '../render/json.ts'
import { displayWidth } from '../render/layout/width.ts'
import { wrap } from '../render/layout/wrap.ts'
import { createTheme } from '../render/terminal/theme.ts'
import { currentWorld, terminalWidth, wantsColor } from '../settings.ts'
import { readFromShelf, shelfNames } from '../shelf.ts'

/** An article on the shelf, as `list --json` prints it. */
type Listed = {
  readonly name: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  readonly sections: number
  readonly words: number
  readonly minutes: number
}

/** Prints the articles on the shelf: `lectern list`. */
export async function list(flags: { readonly json?: boolean }): Promise<void> {
  const articles = await Promise.all((await shelfNames()).map(listed))
  const world = currentWorld()
  const lines = flags.json
    ? JSON.stringify(articles, null, 2)
    : world.terminal
      ? listPage(articles, terminalWidth(world), wantsColor(undefined, world))
      : articles.map(fields).join('\n')
  await print([`${lines}\n`], process.stdout)
}

async function listed(name: string): Promise<Listed> {
  const article = buildArticle(markdownToDocument(decodeText(await readFromShelf(name))))
  const { title, author, date, words, minutes } = articleHead(article)
  const sections = article.sections.filter(({ depth }) => depth === 1).length
  return { name, title, author, date, sections, words, minutes }
}

/** One article a line, tab-separated: name, title, author, date, sections, words, minutes. */
function fields({ name, title, author, date, sections, words, minutes }: Listed): string {
  return [name, title, author, date, sections, words, minutes]
    .map((field) => cleanLine(String(field ?? '')))
    .join('\t')
}

/** The shelf for a person: an article's name with its date and length at the right, its title below. */
function listPage(articles: readonly Listed[], width: number, color: boolean): string {
  const theme = createTheme(color)
  return articles
    .map(({ name, title, date, minutes }) => {
      const about = [date, `${minutes} min`.padStart(6)].filter(Boolean).join(' ')
      const gap = width - displayWidth(name) - displayWidth(about)
      const head =
        gap >= 2
          ? [theme.strong(name) + theme.quiet(' '.repeat(gap) + about)]
          : [...wrap(theme.strong(name), width), `  ${theme.quiet(about)}`]
      const below = wrap(title ?? '', width - 2).map((line) => `  ${line}`)
      return [...head, ...below].join('\n')
    })
    .join('\n\n')
}
