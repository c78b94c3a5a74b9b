import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { readShelf } from '../../io/shelf.ts'
import { listedArticle, listFields, listPage } from '../../render/list-page.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import { terminalWidth, wantsColor } from '../settings.ts'

/** What the options of `list` say. */
export type ListFlags = { readonly json?: boolean }

/** Prints the articles on the shelf: a page on a terminal, else fields, or JSON where that is chosen. */
export async function list({ json = false }: ListFlags): Promise<void> {
  const articles = readShelf().map(listedArticle)
  const environment = readEnvironment()
  const printers = {
    json: () => JSON.stringify(articles, null, 2),
    page: () =>
      listPage(articles, terminalWidth(environment), createTheme(wantsColor(undefined, environment))),
    fields: () => listFields(articles),
  }
  const form = json ? 'json' : environment.terminal ? 'page' : 'fields'
  await print([`${printers[form]()}\n`])
}
