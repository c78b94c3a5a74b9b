import { type Environment, readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { readShelf } from '../../io/shelf.ts'
import { type ListedArticle, listedArticle, listFields } from '../../render/list-fields.ts'
import { terminalWidth, wantsColor } from '../settings.ts'

/** What the options of `list` say. */
export type ListFlags = { readonly json?: boolean }

/** Prints the articles on the shelf: a page on a terminal, else fields, or JSON where that is chosen. */
export async function list({ json = false }: ListFlags): Promise<void> {
  const articles = readShelf().map(listedArticle)
  const environment = readEnvironment()
  if (json) return print([`${JSON.stringify(articles, null, 2)}\n`])
  await print([`${environment.terminal ? await page(articles, environment) : listFields(articles)}\n`])
}

/** What sets a page takes longer to load than a list for a pipe takes to print. */
async function page(articles: readonly ListedArticle[], environment: Environment): Promise<string> {
  const { listPage } = await import('../../render/list-page.ts')
  const { createTheme } = await import('../../render/terminal/theme.ts')
  return listPage(articles, terminalWidth(environment), createTheme(wantsColor(undefined, environment)))
}
