import { accessSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../io/files.ts'
import type { ArticleFile } from '../io/folder.ts'
import { expectLittleWork } from './database.ts'
import {
  type Entry,
  flush,
  isInUse,
  lastIdOf,
  MANIFEST,
  type Manifest,
  partOf,
  readManifest,
  writeManifest,
} from './manifest.ts'
import { type IndexedShelf, type Plan, planUpdate } from './plan-update.ts'

/** An index that is up to date. */
export type Index = {
  /** Its database files; the first is that with the counts of common terms. */
  readonly paths: readonly string[]
  /** The articles by their identifiers; what else is in the files is out of date. */
  readonly articles: ReadonlyMap<number, ArticleFile>
  /** Removes an index that can't be kept. */
  readonly dispose: () => void
}

/** In articles: what more are written than that, V8 may optimize the engine for. */
const FEW = 50

/**
 * Brings the index of a shelf up to date, making it if need be; anew if `isLost`, where it has turned out to be damaged.
 * The files of an index are never changed: what is new is written beside them, and then named in the manifest.
 */
export async function updateIndex(shelf: IndexedShelf, isLost = false): Promise<Index> {
  if (isLost) rmSync(shelf.cache, { recursive: true, force: true })
  const manifest = readManifest(shelf.cache)
  const plan = planUpdate(shelf.files, manifest)
  if ((plan.isMerge ? plan.articles : plan.added).size <= FEW) expectLittleWork()
  if (manifest && plan.added.size === 0 && !plan.isMerge) {
    return { paths: pathsOf(shelf.cache, manifest), articles: plan.articles, dispose: () => {} }
  }
  const { folder, dispose } = writableFolder(shelf.cache)
  try {
    // What sets articles is loaded only where some came.
    const { writePart } = await import('./write-part.ts')
    const { path, articles } = await writePart(shelf, folder, manifest, plan)
    const base = plan.isMerge ? undefined : manifest && join(shelf.cache, manifest.base.file)
    if (folder === shelf.cache) keep(path, articles, manifest, plan)
    return { paths: base ? [base, path] : [path], articles, dispose }
  } catch (error) {
    dispose()
    throw error
  }
}

function pathsOf(folder: string, { base, changes }: Manifest): readonly string[] {
  return (changes ? [base, changes] : [base]).map(({ file }) => join(folder, file))
}

/** Returns the folder to write to: that of the index, or a temporary one where that can't be written. */
function writableFolder(cache: string): { readonly folder: string; readonly dispose: () => void } {
  try {
    makeFolder(cache)
    accessSync(cache, constants.W_OK)
    return { folder: cache, dispose: () => {} }
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-'))
    return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) }
  }
}

/** Makes a file part of the index: from now on the manifest names it, and those that it replaces go. */
function keep(
  path: string,
  articles: Index['articles'],
  manifest: Manifest | undefined,
  { isMerge }: Plan,
): void {
  const [folder, file] = [dirname(path), basename(path)]
  flush(path)
  const part = partOf(folder, file)
  const entries = [...articles].map(([id, { path, size, mtime }]): Entry => [path, size, mtime, id])
  const lastInBase = isMerge ? lastIdOf(entries) : (manifest?.lastInBase ?? 0)
  const base = isMerge ? part : (manifest?.base ?? part)
  const parts = isMerge ? { base } : { base, changes: part }
  writeManifest(folder, { ...parts, lastInBase, entries })
  sweep(folder, new Set([MANIFEST, file, base.file]))
}

/** Removes the files in the folder of an index that are none of these, unless another process is writing them. */
function sweep(folder: string, kept: ReadonlySet<string>): void {
  for (const file of readdirSync(folder)) {
    if (!kept.has(file) && !isInUse(file)) rmSync(join(folder, file), { recursive: true, force: true })
  }
}
