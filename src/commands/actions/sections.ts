import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { outlineData } from '../../render/json.ts'
import { outlineFields, outlinePage } from '../../render/outline-page.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import type { LoadFlags } from '../options.ts'
import { terminalWidth, wantsColor } from '../settings.ts'
import { loadArticle, reportLeftOut } from './load-article.ts'

/** What the options of `sections` say. */
export type SectionsFlags = LoadFlags & { readonly json?: boolean }

/** Prints an article's outline: a page on a terminal, else fields, or JSON where that is chosen. Throws a ReaderError. */
export async function sections(name: string, { json = false, ...flags }: SectionsFlags): Promise<void> {
  const article = await loadArticle(name, flags)
  const environment = readEnvironment()
  const printers = {
    json: () => JSON.stringify(outlineData(article), null, 2),
    page: () =>
      outlinePage(article, terminalWidth(environment), createTheme(wantsColor(undefined, environment))),
    fields: () => outlineFields(article),
  }
  const form = json ? 'json' : environment.terminal ? 'page' : 'fields'
  const printed = printers[form]()
  await print([printed === '' ? '' : `${printed}\n`])
  reportLeftOut(article)
}
