import { ReaderError } from '../../errors.ts'
import { listOwnShelf, ownArticlePath } from '../../io/own-shelf.ts'
import { readShelf } from '../../io/shelf.ts'
import { nearest } from '../../text/nearest.ts'

/** Returns the path of the own article of exactly this name: what changes it isn't to guess. Throws a ReaderError. */
export async function existingArticle(name: string): Promise<string> {
  const path = ownArticlePath(name)
  if (path !== undefined) return path
  if (readShelf().some((article) => article.name === name)) {
    throw new ReaderError(`"${name}" came with lectern and can't be changed`)
  }
  const { files } = await listOwnShelf()
  const near = nearest(
    name,
    files.map((file) => file.name),
  )
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`lectern list` shows the articles'
  throw new ReaderError(`there is no article "${name}" on your shelf; ${hint}`)
}
