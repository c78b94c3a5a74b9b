import { pickSections } from '../../article/pick.ts'
import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { RENDERERS } from '../../render/renderers.ts'
import type { LoadFlags } from '../options.ts'
import { type PrintFlags, readSettings } from '../settings.ts'
import { loadArticle, reportLeftOut } from './load-article.ts'

/** What the options of `read` say. */
export type ReadFlags = PrintFlags & LoadFlags & { readonly section?: string }

/** Prints an article or some of its sections: `lectern read`. */
export async function read(name: string, flags: ReadFlags): Promise<void> {
  const article = await loadArticle(name, flags)
  const sections = flags.section === undefined ? article.sections : pickSections(article, flags.section)
  const settings = readSettings(flags, readEnvironment())
  const pages = RENDERERS[settings.format](article, sections, settings)
  await print(pages, settings)
  reportLeftOut(article)
}
