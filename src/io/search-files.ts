import { statSync } from 'node:fs'
import type { Variables } from './base-folders.ts'
import type { ArticleFile, Listing } from './folder.ts'
import { listOwnShelf } from './own-shelf.ts'
import { packageFile } from './package-files.ts'
import { bundledBeside } from './shelf.ts'

/**
 * Returns the articles to search: the user's own, then the bundled ones, unless an own one has their name. With a folder,
 * those in that one alone, named by their paths. Throws a ReaderError where a folder can't be read.
 */
export async function listShelf(folder: string | undefined, env: Variables): Promise<Listing> {
  if (folder !== undefined) {
    const { listFolder } = await import('./folder.ts')
    return listFolder(folder)
  }
  const { files, problems } = await listOwnShelf(env)
  const bundled = bundledBeside(files).map(({ name }) => bundledFile(name))
  return { files: [...files, ...bundled], problems }
}

function bundledFile(name: string): ArticleFile {
  const path = packageFile(`articles/${name}.md`)
  const { size, mtimeMs } = statSync(path)
  return { name, path, size, mtime: mtimeMs }
}
