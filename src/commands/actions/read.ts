import { pickSections } from '../../article/pick.ts'
import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { pictureBase, readPicture } from '../../io/picture.ts'
import { readSource, type Source } from '../../io/source.ts'
import { RENDERERS } from '../../render/renderers.ts'
import { articleSeparator } from '../../render/separator.ts'
import type { PictureSettings } from '../../render/settings.ts'
import type { LoadFlags } from '../options.ts'
import type { ShownPictures } from '../picture-protocol.ts'
import { type PrintFlags, readSettings } from '../settings.ts'
import { eachArticle, reportLeftOut, toArticle } from './load-article.ts'

/** What the options of `read` say. */
export type ReadFlags = PrintFlags & LoadFlags & { readonly section?: string }

/** Prints articles or some of their sections, one after the other: `lectern read`. Throws a ReaderError. */
export async function read(names: readonly string[], flags: ReadFlags): Promise<void> {
  const settings = { ...readSettings(flags, readEnvironment()), compact: names.length > 1 }
  const leftOut: string[] = []
  const load = async (name: string) => {
    const source = await readSource(name, flags)
    const article = await toArticle(source, flags)
    const sections = flags.section === undefined ? article.sections : pickSections(article, flags.section)
    return { article, sections, pictures: picturesOf(source, settings.images, flags.timeout) }
  }
  async function* pages(): AsyncIterable<string> {
    let isFirst = true
    for await (const { article, sections, pictures } of eachArticle(names, load)) {
      if (!isFirst) yield articleSeparator(settings)
      isFirst = false
      yield* RENDERERS[settings.format](article, sections, { ...settings, pictures })
      leftOut.push(...article.leftOut)
    }
  }
  await print(withMargin(pages(), settings.margin), {
    pager: settings.pager,
    color: settings.color !== false,
  })
  reportLeftOut(leftOut)
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

/** Yields pages with blanks before each line that has something in it. */
async function* withMargin(pages: AsyncIterable<string>, margin: number): AsyncIterable<string> {
  const blanks = ' '.repeat(margin)
  for await (const page of pages) yield margin === 0 ? page : page.replace(/^(?=.)/gm, blanks)
}
