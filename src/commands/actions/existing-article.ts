import { ReaderError } from '../../errors.ts'
import { nameHint } from '../../io/complete-name.ts'
import { listOwnShelf, ownArticlePath } from '../../io/own-shelf.ts'
import { listBundled } from '../../io/shelf.ts'

/** Returns the path of the own article of exactly this name: what changes it isn't to guess. Throws a ReaderError. */
export async function existingArticle(name: string): Promise<string> {
  const path = ownArticlePath(name)
  if (path !== undefined) return path
  if (listBundled().some((article) => article.name === name)) {
    throw new ReaderError(`"${name}" came with lectern and can't be changed`)
  }
  const { files } = await listOwnShelf()
  throw new ReaderError(`there is no article "${name}" on your shelf; ${nameHint(name, files)}`)
}
