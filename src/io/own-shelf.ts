import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { dataFolder, type Variables } from './base-folders.ts'
import { type Listing, listFolder } from './folder.ts'

/** Returns the folder of the user's own articles, which may not be there yet: `$LECTERN_SHELF`, or that of lectern's data. */
export function ownShelfFolder(env: Variables): string {
  return env.LECTERN_SHELF ? resolve(env.LECTERN_SHELF) : dataFolder(env, homedir())
}

/** Returns the user's own articles, without reading them; none where they have no shelf yet. */
export async function listOwnShelf(env: Variables): Promise<Listing> {
  const folder = ownShelfFolder(env)
  return existsSync(folder) ? listFolder(folder, ownName) : { files: [], problems: [] }
}

/** Returns the name of an own article, given its path in the shelf's folder: without `.md`. */
export function ownName(path: string): string {
  return path.replace(/\.md$/i, '')
}
