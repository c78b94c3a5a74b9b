import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { readShelf, type Shelved } from '../../io/shelf.ts'
import { wrap } from '../../render/layout/wrap.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import { cleanLine } from '../../text/clean.ts'
import { displayWidth } from '../../text/width.ts'
import { terminalWidth, wantsColor } from '../settings.ts'

/** What the options of `list` say. */
export type ListFlags = { readonly json?: boolean }

/** Prints the articles on the shelf: `lectern list`. */
export async function list(flags: ListFlags): Promise<void> {
  const articles = readShelf().map(listed)
  const environment = readEnvironment()
  const lines = flags.json
    ? JSON.stringify(articles, null, 2)
    : environment.terminal
      ? listPage(articles, terminalWidth(environment), wantsColor(undefined, environment))
      : articles.map(fields).join('\n')
  await print([`${lines}\n`])
}

/** As `list --json` prints it: null where something isn't known. */
function listed({ name, meta: { title, author, date }, sections, words, minutes }: Shelved) {
  return { name, title: title ?? null, author: author ?? null, date: date ?? null, sections, words, minutes }
}

/** One article a line, tab-separated: name, title, author, date, sections, words, minutes. */
function fields({ name, title, author, date, sections, words, minutes }: ReturnType<typeof listed>): string {
  return [name, title, author, date, sections, words, minutes]
    .map((field) => cleanLine(String(field ?? '')))
    .join('\t')
}

/** The shelf for a person: an article's name with its date and length at the right, its title below. */
function listPage(articles: readonly ReturnType<typeof listed>[], width: number, color: boolean): string {
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
