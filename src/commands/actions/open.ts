import { readEnvironment } from '../../io/environment.ts'
import { readShelf } from '../../io/shelf.ts'
import { readSource } from '../../io/source.ts'
import { openRoom } from '../../reader/open-room.ts'
import type { LoadFlags } from '../options.ts'
import { hasHyperlinks, wantsColor } from '../settings.ts'
import { toArticle } from './load-article.ts'

/** What the options of `open` say. */
export type OpenFlags = LoadFlags & { readonly fromStart?: boolean }

/** Opens the reading room on an article, or on the shelf: `lectern open`. Throws a ReaderError. */
export async function open(name: string | undefined, flags: OpenFlags): Promise<void> {
  const environment = readEnvironment()
  const load = async (name: string) => {
    const source = await readSource(name, flags)
    return { article: await toArticle(source, flags), key: source.key }
  }
  await openRoom({
    first: name === undefined ? undefined : await load(name),
    load,
    shelf: readShelf(),
    fromStart: flags.fromStart === true,
    color: wantsColor(undefined, environment),
    hyperlinks: hasHyperlinks(environment.env),
    env: environment.env,
  })
}
