import { constants, copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleFile } from '../io/folder.ts'
import { articleWriter } from './article-rows.ts'
import { COMMON, createDatabase, type Database, MOST_SECTIONS, openCopy } from './database.ts'
import { type Manifest, temporaryName } from './manifest.ts'
import type { IndexedShelf, Plan } from './plan-update.ts'

/** Writes the base or the changes; returns the file, and the articles but for those that can't be read. */
export async function writePart(
  shelf: IndexedShelf,
  folder: string,
  manifest: Manifest | undefined,
  { articles, added, isMerge }: Plan,
): Promise<{ readonly path: string; readonly articles: ReadonlyMap<number, ArticleFile> }> {
  const source = isMerge ? manifest?.base : manifest?.changes
  const path = join(folder, temporaryName(isMerge ? 'base' : 'changes'))
  if (source) copyFileSync(join(shelf.cache, source.file), path, constants.COPYFILE_FICLONE)
  const database = await (source ? openCopy(path) : createDatabase(path))
  try {
    database.exec('BEGIN')
    removeOthers(database, articles)
    const unreadable = await addArticles(database, shelf, added)
    database.exec('COMMIT')
    if (isMerge) optimize(database)
    database.close()
    return { path, articles: new Map([...articles].filter(([id]) => !unreadable.has(id))) }
  } catch (error) {
    rmSync(path, { force: true })
    rmSync(`${path}.lock`, { recursive: true, force: true })
    throw error
  }
}

/** Removes the articles but these from a database. */
function removeOthers(database: Database, ids: Plan['articles']): void {
  for (const { id } of database.all('SELECT id FROM articles')) {
    if (typeof id !== 'number' || ids.has(id)) continue
    const range = [id * MOST_SECTIONS, (id + 1) * MOST_SECTIONS - 1]
    database.run('DELETE FROM terms WHERE rowid BETWEEN ? AND ?', range)
    database.run('DELETE FROM sections WHERE id BETWEEN ? AND ?', range)
    database.run('DELETE FROM articles WHERE id = ?', [id])
  }
}

/** Adds articles to a database; returns the identifiers of those that can't be read. */
async function addArticles(
  database: Database,
  { load, onProgress }: IndexedShelf,
  added: Plan['added'],
): Promise<ReadonlySet<number>> {
  const write = articleWriter(database)
  const unreadable = new Set<number>()
  let done = 0
  for (const [id, file] of added) {
    onProgress?.(done++, added.size)
    const article = await load(file)
    if (article) write(id, article)
    else unreadable.add(id)
  }
  onProgress?.(added.size, added.size)
  return unreadable
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
