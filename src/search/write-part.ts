import { constants, copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleFile } from '../io/folder.ts'
import { articleWriter } from './article-rows.ts'
import { COMMON, createDatabase, type Database, MOST_SECTIONS, openCopy } from './database.ts'
import { lastIdOf, type Manifest, temporaryName } from './manifest.ts'
import type { Plan, Shelf } from './plan.ts'

/** Writes the base or the changes, and returns the file and the articles that were added, by their identifiers. */
export async function writePart(
  shelf: Shelf,
  folder: string,
  manifest: Manifest | undefined,
  { kept, added, isMerge }: Plan,
): Promise<{ readonly path: string; readonly added: ReadonlyMap<number, ArticleFile> }> {
  const source = isMerge ? manifest?.base : manifest?.changes
  const path = join(folder, temporaryName(isMerge ? 'base' : 'changes'))
  if (source) copyFileSync(join(shelf.cache, source.file), path, constants.COPYFILE_FICLONE)
  const database = source ? openCopy(path) : createDatabase(path)
  try {
    database.exec('BEGIN')
    removeOthers(database, kept)
    const lastId = lastIdOf(manifest?.entries ?? [])
    const articles = await addArticles(database, shelf, added, lastId)
    database.exec('COMMIT')
    if (isMerge) optimize(database)
    database.close()
    return { path, added: articles }
  } catch (error) {
    rmSync(path, { force: true })
    rmSync(`${path}.lock`, { recursive: true, force: true })
    throw error
  }
}

/** Removes the articles but these from a database. */
function removeOthers(database: Database, ids: Plan['kept']): void {
  for (const { id } of database.all('SELECT id FROM articles')) {
    if (typeof id !== 'number' || ids.has(id)) continue
    const range = [id * MOST_SECTIONS, (id + 1) * MOST_SECTIONS - 1]
    database.run('DELETE FROM terms WHERE rowid BETWEEN ? AND ?', range)
    database.run('DELETE FROM sections WHERE id BETWEEN ? AND ?', range)
    database.run('DELETE FROM articles WHERE id = ?', [id])
  }
}

async function addArticles(
  database: Database,
  { load, onProgress }: Shelf,
  files: readonly ArticleFile[],
  lastId: number,
): Promise<ReadonlyMap<number, ArticleFile>> {
  const write = articleWriter(database)
  const added = new Map<number, ArticleFile>()
  for (const [index, file] of files.entries()) {
    onProgress?.(index, files.length)
    const article = await load(file)
    if (!article) continue
    const id = lastId + 1 + index
    write(id, article)
    added.set(id, file)
  }
  onProgress?.(files.length, files.length)
  return added
}

/** Makes the index quick to search, and counts its common terms: a text without terms stands for all sections. */
function optimize(database: Database): void {
  database.exec(`
    INSERT INTO terms(terms) VALUES ('optimize');
    CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, terms, row);
    DROP TABLE IF EXISTS common;
    CREATE TABLE common(term TEXT PRIMARY KEY, sections INTEGER) WITHOUT ROWID;
    INSERT INTO common SELECT term, doc FROM temp.vocabulary WHERE doc >= ${COMMON};
    INSERT INTO common SELECT '', count(*) FROM sections;`)
}
