import { readShelf } from '../io/shelf.ts'
import { readSource } from '../io/source.ts'
import { openRoom } from '../reader/open-room.ts'
import { type LoadFlags, toArticle } from './load-article.ts'
import { currentWorld, hasHyperlinks, wantsColor } from './settings.ts'

/** Opens the reading room on an article, or on the shelf: `lectern open`. Throws a ReaderError. */
export async function open(
  asked: string | undefined,
  flags: LoadFlags & { readonly fromStart?: boolean },
): Promise<void> {
  const world = currentWorld()
  const load = async (name: string) => {
    const source = await readSource(name)
    return { article: await toArticle(source, flags), key: source.key }
  }
  await openRoom({
    first: asked === undefined ? undefined : await load(asked),
    load,
    shelf: readShelf(),
    standardInputIsArticle: asked === '-',
    fromStart: flags.fromStart === true,
    color: wantsColor(undefined, world),
    hyperlinks: hasHyperlinks(world.env),
    env: world.env,
  })
}
