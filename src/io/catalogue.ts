import { dirname } from 'node:path'
import { ifPossible } from '../errors.ts'
import { cachePath, readCacheFile, writeCacheFile } from './cache-file.ts'
import { recordFinder } from './file-records.ts'
import { makeFolder } from './files.ts'
import type { ArticleFile } from './folder.ts'
import type { Meta } from './meta.ts'
import type { ShelfArticle, ShelfPlace } from './shelf.ts'

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

/**
 * Returns what is known of the articles of a shelf; those that can't be described are left out. `onProgress` is told how
 * many of how many have been dealt with, as files are read.
 */
export async function describeFiles(
  place: ShelfPlace,
  files: readonly ArticleFile[],
  describe: Describe,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Catalogued[]> {
  const path = cachePath('catalogues', place)
  const before = readRows(path)
  const rowOf = recordFinder(before)
  const rows: Row[] = []
  const catalogued: Catalogued[] = []
  let isChanged = false
  for (const file of files) {
    let row = rowOf(file)
    if (!row) {
      onProgress(rows.length, files.length)
      const description = await describe(file)
      if (!description) continue
      row = toRow(file, description)
      isChanged = true
    }
    rows.push(row)
    catalogued.push(fromRow(file, row))
  }
  onProgress(files.length, files.length)
  if (isChanged || rows.length < before.length) writeRows(path, rows)
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

/** What else the front matter says is seldom asked for, and takes its time to read for thousands of articles. */
function toRow({ path, size, mtime }: ArticleFile, description: Description): Row {
  const { meta, sections, words, minutes, digest } = description
  const { summary: _, sources: __, language: ___, site: ____, ...listed } = meta
  return [path, size, mtime, sections, words, minutes, digest, listed]
}

/** Written out, since spreading takes a while for thousands. */
function fromRow({ name, path, size, mtime }: ArticleFile, row: Row): Catalogued {
  const [, , , sections, words, minutes, digest, meta] = row
  return { name, path, size, mtime, key: path, sections, words, minutes, digest, meta }
}

/** Of the format of the file, and of what a description says. */
const VERSION = 2

/** Returns the rows of a catalogue, in the order of the folder when it was written; none if there is no catalogue. */
function readRows(path: string): readonly Row[] {
  return ifPossible(() => readCacheFile<readonly Row[]>(path, VERSION)) ?? []
}

/** Without a catalogue everything works, but slowly. */
function writeRows(path: string, rows: readonly Row[]): void {
  ifPossible(() => {
    makeFolder(dirname(path))
    writeCacheFile(path, VERSION, rows, { mode: 0o600 })
  })
}
