import { pickSections } from '../../article/pick.ts'
import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { RENDERERS } from '../../render/renderers.ts'
import { articleSeparator } from '../../render/separator.ts'
import type { LoadFlags } from '../options.ts'
import { type PrintFlags, readSettings } from '../settings.ts'
import { eachArticle, loadArticle, reportLeftOut } from './load-article.ts'

/** What the options of `read` say. */
export type ReadFlags = PrintFlags & LoadFlags & { readonly section?: string }

/** Prints articles or some of their sections, one after the other: `lectern read`. Throws a ReaderError. */
export async function read(names: readonly string[], flags: ReadFlags): Promise<void> {
  const settings = { ...readSettings(flags, readEnvironment()), compact: names.length > 1 }
  const leftOut: string[] = []
  const load = async (name: string) => {
    const article = await loadArticle(name, flags)
    const sections = flags.section === undefined ? article.sections : pickSections(article, flags.section)
    return { article, sections }
  }
  async function* pages(): AsyncIterable<string> {
    let isFirst = true
    for await (const { article, sections } of eachArticle(names, load)) {
      if (!isFirst) yield articleSeparator(settings)
      isFirst = false
      yield* RENDERERS[settings.format](article, sections, settings)
      leftOut.push(...article.leftOut)
    }
  }
  await print(pages(), settings)
  reportLeftOut(leftOut)
}
