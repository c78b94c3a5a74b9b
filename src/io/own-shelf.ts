import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { reasonOf } from '../errors.ts'
import { dataFolder, type Variables } from './base-folders.ts'
import { isArticlePath } from './file-kind.ts'
import type { Listing } from './folder.ts'

/** Returns the folder of the user's own articles, which may not be there yet: `$LECTERN_SHELF`, or that of lectern's data. */
export function ownShelfFolder(env: Variables = process.env): string {
  return env.LECTERN_SHELF ? resolve(env.LECTERN_SHELF) : dataFolder(env)
}

/**
 * Returns the user's own articles, without reading them; none if they have no shelf yet. Where that can't be told, it
 * is a problem of the listing. Throws a ReaderError if the shelf is there and can't be read.
 */
export async function listOwnShelf(): Promise<Listing> {
  const folder = ownShelfFolder()
  try {
    if (!statSync(folder, { throwIfNoEntry: false })) return { files: [], problems: [] }
  } catch (error) {
    return { files: [], problems: [`the shelf "${folder}" can't be read: ${reasonOf(error)}`] }
  }
  const { listFolder } = await import('./folder.ts')
  return listFolder(folder, ownName)
}

/** Returns the name of an own article, given its path in the shelf's folder: without `.md`. */
function ownName(path: string): string {
  return path.endsWith('.md') ? path.slice(0, -'.md'.length) : path
}

/** A part of a name that leads out of the folder, or to what is hidden in it. */
const UNSAFE_PART = /^(?:\.|$)/

/** Returns the path of the own article of exactly this name; undefined if there is none. */
export function ownArticlePath(name: string): string | undefined {
  if (isAbsolute(name) || name.split(/[/\\]/).some((part) => UNSAFE_PART.test(part))) return undefined
  const path = join(ownShelfFolder(), name)
  return [`${path}.md`, ...(isArticlePath(name) ? [path] : [])].find(existsSync)
}
