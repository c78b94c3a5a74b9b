import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode } from '../errors.ts'
import { cacheFolder, type Variables } from './base-folders.ts'
import { makeFolder, replaceFile } from './files.ts'
import type { ArticleFile, Listing } from './folder.ts'
import type { Meta } from './meta.ts'
import type { ShelfArticle } from './shelf.ts'

// What is known of the articles in a folder is kept in a file, so that they are read only when they are new or have
// changed. The file may be deleted at any time.

/** What is known of an article from its file. */
export type Description = Pick<ShelfArticle, 'meta' | 'sections' | 'words' | 'minutes'> & {
  /** Of its title and text. */
  readonly digest: string
}

/** An article in a folder, and what is known of it. */
export type Catalogued = ShelfArticle & ArticleFile & Description

/** What reads the files that the catalogue doesn't know. */
export type Describe = (file: ArticleFile) => Promise<Description | undefined>

export type CatalogueOptions = {
  readonly env: Variables
  /** Called as files are read: how many of how many are dealt with. */
  readonly onProgress: (done: number, total: number) => void
}

/** Returns what is known of the articles in a folder; those that can't be described are left out. */
export async function describeFiles(
  folder: string,
  { files }: Listing,
  describe: Describe,
  { env, onProgress }: CatalogueOptions,
): Promise<readonly Catalogued[]> {
  const path = cataloguePath(folder, env)
  const rows = readRows(path)
  const catalogued: Catalogued[] = []
  let isChanged = false
  for (const [index, file] of files.entries()) {
    const row = rows.get(file.path)
    if (row && row[1] === file.size && row[2] === file.mtime) {
      catalogued.push(fromRow(file, row))
      continue
    }
    onProgress(index, files.length)
    const description = await describe(file)
    if (!description) continue
    catalogued.push({ ...file, key: file.path, ...description })
    isChanged = true
  }
  onProgress(files.length, files.length)
  if (isChanged || catalogued.length < rows.size) writeRows(path, catalogued.map(toRow))
  return catalogued
}

/** An article as the file has it. */
type Row = readonly [
  path: string,
  size: number,
  mtime: number,
  sections: number,
  words: number,
  minutes: number,
  digest: string,
  meta: Meta,
]

const COLUMNS = 8

/** What else the front matter says is seldom asked for, and takes its time to read for thousands of articles. */
function toRow({ path, size, mtime, meta, sections, words, minutes, digest }: Catalogued): Row {
  const { summary: _, sources: __, language: ___, site: ____, ...listed } = meta
  return [path, size, mtime, sections, words, minutes, digest, listed]
}

/** Written out, since spreading takes a while for thousands. */
function fromRow({ name, path, size, mtime }: ArticleFile, row: Row): Catalogued {
  const [, , , sections, words, minutes, digest, meta] = row
  return { name, path, size, mtime, key: path, sections, words, minutes, digest, meta }
}

/** Of the format of the file, and of what a description says. */
const VERSION = 1

function cataloguePath(folder: string, env: Variables): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return join(cacheFolder('catalogues', env, homedir()), `${name}.json`)
}

/** Returns the rows of a catalogue by their paths; none where there is no file that could have been written here. */
function readRows(path: string): ReadonlyMap<string, Row> {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const rows: unknown = isRecord(stored) && stored.version === VERSION ? stored.articles : undefined
    return new Map(Array.isArray(rows) && rows.every(isRow) ? rows.map((row) => [row[0], row]) : [])
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== undefined) return new Map()
    throw error
  }
}

function writeRows(path: string, articles: readonly Row[]): void {
  try {
    makeFolder(dirname(path))
    replaceFile(path, JSON.stringify({ version: VERSION, articles }), { mode: 0o600 })
  } catch (error) {
    // Without a catalogue everything works, but slowly.
    if (errorCode(error) === undefined) throw error
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRow(value: unknown): value is Row {
  if (!Array.isArray(value) || value.length !== COLUMNS) return false
  const [path, size, mtime, sections, words, minutes, digest, meta]: readonly unknown[] = value
  return (
    typeof path === 'string' &&
    typeof size === 'number' &&
    typeof mtime === 'number' &&
    typeof sections === 'number' &&
    typeof words === 'number' &&
    typeof minutes === 'number' &&
    typeof digest === 'string' &&
    isRecord(meta) &&
    isMeta(meta)
  )
}

function isMeta(meta: Readonly<Record<string, unknown>>): boolean {
  for (const field in meta) {
    const value = meta[field]
    const isRight =
      field === 'tags'
        ? Array.isArray(value) && value.every((tag) => typeof tag === 'string')
        : typeof value === 'string'
    if (!isRight) return false
  }
  return true
}
