import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode } from '../errors.ts'
import { cacheFolder, type Variables } from './base-folders.ts'
import { makeFolder, replaceFile } from './files.ts'
import type { ArticleFile, Listing } from './folder.ts'
import type { Shelved } from './shelf.ts'

// What is known of the articles in a folder is kept in a file, so that they are read only when they are new or have
// changed. The file may be deleted at any time.

/** What is known of an article from its file. */
export type Description = Omit<Shelved, 'name'> & {
  /** Of its title and text. */
  readonly digest: string
}

/** An article in a folder, and what is known of it. */
export type Catalogued = ArticleFile & Description

/** What reads the files that the catalogue doesn't know. */
export type Describe = (file: ArticleFile) => Promise<Description | undefined>

type Stored = readonly [size: number, mtime: number, description: Description]
type Catalogue = ReadonlyMap<string, Stored>

/** Of the format of the file, and of what a description says. */
const VERSION = 1

/** Returns what is known of the articles in a folder; those that can't be described are left out. */
export async function describeFiles(
  folder: string,
  { files }: Listing,
  describe: Describe,
  {
    env,
    onProgress,
  }: { readonly env: Variables; readonly onProgress: (done: number, total: number) => void },
): Promise<readonly Catalogued[]> {
  const path = cataloguePath(folder, env)
  const before = readCatalogue(path)
  const isCurrent = ({ path, size, mtime }: ArticleFile) => {
    const stored = before.get(path)
    return stored?.[0] === size && stored[1] === mtime
  }
  const unknown = files.filter((file) => !isCurrent(file))
  const described = new Map<string, Stored>()
  for (const [index, file] of unknown.entries()) {
    onProgress(index, unknown.length)
    const description = await describe(file)
    if (description) described.set(file.path, [file.size, file.mtime, description])
  }
  if (unknown.length > 0) onProgress(unknown.length, unknown.length)
  const catalogued = files.flatMap((file) => {
    const stored = described.get(file.path) ?? (isCurrent(file) ? before.get(file.path) : undefined)
    return stored ? [{ ...file, ...stored[2] }] : []
  })
  if (described.size > 0 || catalogued.length < before.size) writeCatalogue(path, catalogued)
  return catalogued
}

function cataloguePath(folder: string, env: Variables): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return join(cacheFolder('catalogues', env, homedir()), `${name}.json`)
}

/** Returns what a catalogue says; nothing where there is none that could have been written here. */
function readCatalogue(path: string): Catalogue {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isCatalogue(stored) ? new Map(Object.entries(stored.articles)) : new Map()
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== undefined) return new Map()
    throw error
  }
}

function writeCatalogue(path: string, catalogued: readonly Catalogued[]): void {
  const articles = Object.fromEntries(
    catalogued.map(({ name: _, path, size, mtime, ...description }) => [path, [size, mtime, description]]),
  )
  try {
    makeFolder(dirname(path))
    replaceFile(path, JSON.stringify({ version: VERSION, articles }), { mode: 0o600 })
  } catch (error) {
    // Without a catalogue everything works, but slowly.
    if (errorCode(error) === undefined) throw error
  }
}

function isCatalogue(stored: unknown): stored is { readonly articles: Readonly<Record<string, Stored>> } {
  return isRecord(stored) && stored.version === VERSION && isRecord(stored.articles)
    ? Object.values(stored.articles).every(isStored)
    : false
}

function isStored(stored: unknown): stored is Stored {
  if (!Array.isArray(stored)) return false
  const [size, mtime, description]: readonly unknown[] = stored
  if (typeof size !== 'number' || typeof mtime !== 'number' || !isRecord(description)) return false
  const { meta, sections, words, minutes, digest } = description
  const areCounts = [sections, words, minutes].every((count) => typeof count === 'number')
  return areCounts && typeof digest === 'string' && isRecord(meta) && Object.entries(meta).every(isField)
}

const LISTS: ReadonlySet<string> = new Set(['tags', 'sources'])

function isField([name, value]: readonly [string, unknown]): boolean {
  if (!LISTS.has(name)) return typeof value === 'string'
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
