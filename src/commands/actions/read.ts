import { pickSections } from '../../article/pick.ts'
import { readEnvironment } from '../../io/environment.ts'
import { pictureBase, readPicture } from '../../io/picture.ts'
import { readSource, type Source } from '../../io/source.ts'
import { RENDERERS } from '../../render/renderers.ts'
import type { PictureSettings } from '../../render/settings.ts'
import type { LoadFlags } from '../options.ts'
import type { ShownPictures } from '../picture-protocol.ts'
import { type PrintFlags, readSettings } from '../settings.ts'
import { toArticle } from './load-article.ts'
import { printArticles } from './print-articles.ts'

/** What the options of `read` say. */
export type ReadFlags = PrintFlags & LoadFlags & { readonly section?: string }

/** Prints articles or some of their sections, one after the other: `lectern read`. Throws a ReaderError. */
export async function read(names: readonly string[], flags: ReadFlags): Promise<void> {
  const settings = readSettings(flags, readEnvironment())
  const load = async (name: string) => {
    const source = await readSource(name, flags)
    const article = await toArticle(source, flags)
    const sections = flags.section === undefined ? article.sections : pickSections(article, flags.section)
    const pictures = picturesOf(source, settings.images, flags.timeout)
    const text = RENDERERS[settings.format](article, sections, {
      ...settings,
      pictures,
      compact: names.length > 1,
    })
    return { article, text }
  }
  await printArticles(names, load, settings)
}

function picturesOf(
  source: Source,
  images: ShownPictures | undefined,
  timeout: number | undefined,
): PictureSettings | undefined {
  if (images === undefined) return undefined
  const { protocol, rows, fetches } = images
  const base = pictureBase(source)
  return {
    rows,
    async prepare(address) {
      const bytes = await readPicture(address, { base, fetches, timeout })
      if (bytes === undefined) return undefined
      const { preparePicture } = await import('../../render/picture/prepare.ts')
      return preparePicture(bytes, protocol)
    },
  }
}
