import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheFolder } from './base-folders.ts'
import { replaceFile, type WriteOptions } from './files.ts'
import type { ShelfPlace } from './shelf.ts'

/** Returns the path of one of the caches of a shelf: each shelf has its own, so that two can take turns. */
export function cachePath(cache: string, place: ShelfPlace): string {
  const paths = [place].flat().map((path) => resolve(path))
  const name = createHash('sha1').update(paths.join('\n')).digest('hex').slice(0, 16)
  return join(cacheFolder(cache), name)
}

// A cache file is JSON behind a line with its digest, so that what has been damaged isn't taken for what was written.

/**
 * Returns what `writeCacheFile` wrote to a file, with the same version; undefined if that isn't what is there. Throws
 * what the system says.
 */
export function readCacheFile<Data>(path: string, version: number): Data | undefined {
  const bytes = readFileSync(path)
  const end = bytes.indexOf('\n')
  const json = bytes.subarray(end + 1)
  return bytes.toString('latin1', 0, end) === digestOf(json, version)
    ? JSON.parse(json.toString())
    : undefined
}

/** Writes data to a file, whole or not at all. The version is that of its format. Throws what the system says. */
export function writeCacheFile(path: string, version: number, data: unknown, options: WriteOptions): void {
  const json = JSON.stringify(data)
  replaceFile(path, `${digestOf(json, version)}\n${json}`, options)
}

function digestOf(json: string | Buffer, version: number): string {
  return createHash('sha1').update(`${version}\n`).update(json).digest('hex')
}
