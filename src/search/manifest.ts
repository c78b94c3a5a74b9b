import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../errors.ts'
import { readCacheFile, writeCacheFile } from '../io/cache-file.ts'

/** A database file as it was when it was written; if it differs now, something else has changed it. */
export type Part = { readonly file: string; readonly size: number; readonly mtime: number }

/** An article in the index: its file as it was indexed, and the identifier that it has there. */
export type Entry = readonly [path: string, size: number, mtime: number, id: number]

/** The files that an index consists of, and those that it was made from. */
export type Manifest = {
  /** Most articles. */
  readonly base: Part
  /** Those that came or changed since: a small database, quick to write anew. */
  readonly changes?: Part
  /** The greatest identifier in the base. */
  readonly lastInBase: number
  /** In the order of the shelf. */
  readonly entries: readonly Entry[]
}

/** To be raised whenever the contents of an index change their meaning. */
const VERSION = 2

/** Returns the manifest of the index in a folder; undefined if there is none, or none to be trusted. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const manifest = readCacheFile<Manifest>(join(folder, MANIFEST), VERSION)
    return manifest && isIntact(folder, manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

/** Writes a manifest in place of the one there, so that the index is always either the old one or the new one. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeCacheFile(join(folder, MANIFEST), VERSION, manifest, { flush: true })
}

export const MANIFEST = 'manifest'

let written = 0

/** Returns a name for a file that this process writes; it holds the process's id. */
export function temporaryName(what: string): string {
  return `${what}-${process.pid}-${Date.now()}-${written++}`
}

/** Whether another process, which still runs, has given a file this name. */
export function isInUse(name: string): boolean {
  const pid = Number(/^[a-z]+-(\d+)-/.exec(name)?.[1])
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Returns the greatest identifier of some entries, or 0. */
export function lastIdOf(entries: readonly Entry[]): number {
  return entries.reduce((last, [, , , id]) => Math.max(last, id), 0)
}

/** Flushes a file to the disk, so that it survives a power failure. */
export function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Returns a file in a folder as a part of an index. */
export function partOf(folder: string, file: string): Part {
  const { size, mtimeMs } = statSync(join(folder, file))
  return { file, size, mtime: mtimeMs }
}

function isIntact(folder: string, { base, changes }: Manifest): boolean {
  return [base, ...(changes ? [changes] : [])].every((part) => {
    const { size, mtime } = partOf(folder, part.file)
    return size === part.size && mtime === part.mtime
  })
}
