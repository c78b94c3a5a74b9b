import type { Article } from '../../article/article.ts'
import { type Environment, readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { outlineData } from '../../render/json.ts'
import { outlineFields, outlinePage } from '../../render/outline-page.ts'
import { articleSeparator } from '../../render/separator.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import type { LoadFlags } from '../options.ts'
import { chosenColor, type LookFlags, terminalWidth } from '../settings.ts'
import { eachArticle, loadArticle, reportLeftOut } from './load-article.ts'

/** What the options of `sections` say. */
export type SectionsFlags = LoadFlags & LookFlags & { readonly json?: boolean }

/** Prints the outlines of articles: pages on a terminal, else fields, or JSON where that is chosen. Throws a ReaderError. */
export async function sections(
  names: readonly string[],
  { json = false, ...flags }: SectionsFlags,
): Promise<void> {
  const { outline, separator } = outlinePrinter(readEnvironment(), {
    json,
    compact: names.length > 1,
    look: flags,
  })
  const leftOut: string[] = []
  async function* outlines(): AsyncIterable<string> {
    let isFirst = true
    for await (const article of eachArticle(names, (name) => loadArticle(name, flags))) {
      const printed = outline(article)
      if (!isFirst) yield separator()
      isFirst = false
      yield printed === '' ? '' : `${printed}\n`
      leftOut.push(...article.leftOut)
    }
  }
  await print(outlines())
  reportLeftOut(leftOut)
}

/** Returns how an outline is printed, and what stands between two. */
function outlinePrinter(
  environment: Environment,
  { json, compact, look }: { readonly json: boolean; readonly compact: boolean; readonly look: LookFlags },
) {
  if (json) {
    const indent = compact ? undefined : 2
    const outline = (article: Article) => JSON.stringify(outlineData(article), null, indent)
    return { outline, separator: () => articleSeparator({ format: 'json' }) }
  }
  if (!environment.terminal)
    return { outline: outlineFields, separator: () => articleSeparator({ format: 'text' }) }
  const width = terminalWidth(environment, look.measure)
  const color = chosenColor(look, environment)
  const theme = createTheme(color)
  return {
    outline: (article: Article) => outlinePage(article, width, theme),
    separator: () => articleSeparator({ format: 'terminal', width, color }),
  }
}
