import { pickSections } from '../article/pick.ts'
import { print } from '../io/output.ts'
import { RENDERERS } from '../render/renderers.ts'
import { type LoadFlags, loadArticle, reportLeftOut } from './load-article.ts'
import { currentWorld, type Flags, readSettings } from './settings.ts'

/** Prints an article or some of its sections: `lectern read`. */
export async function read(
  asked: string,
  flags: Flags & LoadFlags & { readonly section?: string },
): Promise<void> {
  const article = await loadArticle(asked, flags)
  const sections = flags.section === undefined ? article.sections : pickSections(article, flags.section)
  const settings = readSettings(flags, currentWorld())
  const pages = RENDERERS[settings.format](article, sections, settings)
  await print(pages, settings)
  reportLeftOut(article)
}
