import type { Article } from '../../article/article.ts'
import { readEnvironment } from '../../io/environment.ts'
import { outlineData } from '../../render/json.ts'
import { outlineFields, outlinePage } from '../../render/outline-page.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import type { LoadFlags } from '../options.ts'
import { chosenColor, type LookFlags, terminalWidth } from '../settings.ts'
import { loadArticle } from './load-article.ts'
import { printArticles } from './print-articles.ts'

/** What the options of `sections` say. */
export type SectionsFlags = LoadFlags & LookFlags & { readonly json?: boolean }

/** Prints the outlines of articles: pages on a terminal, else fields, or JSON where that is chosen. Throws a ReaderError. */
export async function sections(
  names: readonly string[],
  { json = false, ...flags }: SectionsFlags,
): Promise<void> {
  const environment = readEnvironment()
  const format = json ? 'json' : environment.terminal ? 'terminal' : 'text'
  const width = terminalWidth(environment, flags.measure)
  const color = format === 'terminal' && chosenColor(flags, environment)
  const outline = (article: Article) => {
    if (json) return JSON.stringify(outlineData(article), null, names.length > 1 ? undefined : 2)
    return format === 'text' ? outlineFields(article) : outlinePage(article, width, createTheme(color))
  }
  const load = async (name: string) => {
    const article = await loadArticle(name, flags)
    const printed = outline(article)
    return { article, text: printed === '' ? [] : [`${printed}\n`] }
  }
  await printArticles(names, load, { format, width, color })
}
