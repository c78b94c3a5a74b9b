import { statSync } from 'node:fs'
import type { ArticleFile, Listing } from './folder.ts'
import { listOwnShelf } from './own-shelf.ts'
import { packageFile } from './package-files.ts'
import { bundledBeside, type ShelfPlace } from './shelf.ts'

/**
 * Returns the articles to search: the user's own, then the bundled ones, unless an own one has their name. With a folder
 * or files, those alone, named by their paths. Throws a ReaderError where a folder can't be read.
 */
export async function listShelf(place: ShelfPlace | undefined): Promise<Listing> {
  if (place !== undefined) {
    const { listPlace } = await import('./folder.ts')
    return listPlace(place)
  }
  const { files, problems } = await listOwnShelf()
  const bundled = bundledBeside(files).map(({ name }) => bundledFile(name))
  return { files: [...files, ...bundled], problems }
}

function bundledFile(name: string): ArticleFile {
  const path = packageFile(`articles/${name}.md`)
  const { size, mtimeMs } = statSync(path)
  return { name, path, size, mtime: mtimeMs }
}
