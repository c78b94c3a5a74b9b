import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, type Variables } from './base-folders.ts'
import type { ArticleFile, Listing } from './folder.ts'
import { listOwnShelf, ownShelfFolder } from './own-shelf.ts'
import { packageFile } from './package-files.ts'
import { bundledBeside } from './shelf.ts'

/** Returns the articles that can be searched: the user's own, then the bundled ones, unless an own one has their name. */
export async function listShelf(env: Variables): Promise<Listing> {
  const { files, problems } = await listOwnShelf(env)
  const bundled = bundledBeside(files).map(({ name }) => bundledFile(name))
  return { files: [...files, ...bundled], problems }
}

function bundledFile(name: string): ArticleFile {
  const path = packageFile(`articles/${name}.md`)
  const { size, mtimeMs } = statSync(path)
  return { name, path, size, mtime: mtimeMs }
}

/** Returns the folder of the index of the user's shelf. Each shelf has its own, so that two can take turns. */
export function searchCache(env: Variables): string {
  const shelf = createHash('sha1').update(ownShelfFolder(env)).digest('hex').slice(0, 16)
  return join(cacheFolder('search', env, homedir()), shelf)
}
