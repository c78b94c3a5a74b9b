import { linkSync, mkdtempSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type sqlite from 'node-sqlite3-wasm'

// An index is an SQLite database with a full-text table (FTS5). A file of one is written under a name of its own and
// never again, so nothing has to be locked.

export type Database = InstanceType<typeof sqlite.Database>

/** The columns of the full-text table, in order, and how much a hit in each weighs. */
export const COLUMNS = { title: 6, body: 1, article: 1.5, author: 1, tags: 1, strong: 0 } as const

/** How many sections of an article have an identifier: that of an article times this, and the section's index. */
export const MOST_SECTIONS = 2 ** 20

/** Stands around each tag in the index, so that a whole one can be looked for. The engine keeps it, for it isn't ASCII. */
export const TAG_EDGE = '·'

/** A term is common if at least so many sections have it. */
export const COMMON = 200

const SCHEMA = `
  CREATE VIRTUAL TABLE terms USING fts5(
    ${Object.keys(COLUMNS).join(', ')}, content='', contentless_delete=1, tokenize='ascii'
  );
  CREATE TABLE sections(id INTEGER PRIMARY KEY, number TEXT, title TEXT, length INTEGER, text BLOB);
  CREATE TABLE articles(id INTEGER PRIMARY KEY, title TEXT);`

/** A database that is being written needs no journal: it is thrown away if the writing doesn't finish. */
const WRITING = `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16000;`

/** Returns SQLite, as WebAssembly. */
async function loadEngine() {
  return (await import('node-sqlite3-wasm')).default
}

/**
 * Prepares V8 for an engine that has little to do; to be called before the engine is loaded. V8 would optimize what runs
 * often on other threads, and the process would wait for them at its end, longer than a search takes.
 */
export function expectLittleWork(): void {
  // Only the function of this index may be optimized, and that one is imported, so that none is.
  setFlagsFromString('--wasm-tier-up-filter=0')
  // A function is checked when it first runs, and most never do.
  setFlagsFromString('--wasm-lazy-validation')
}

/** Creates a database in a new file. */
export async function createDatabase(path: string): Promise<Database> {
  const { Database } = await loadEngine()
  const database = new Database(path)
  database.exec(WRITING + SCHEMA)
  return database
}

/** Opens the copy of a database, to be changed. */
export async function openCopy(path: string): Promise<Database> {
  const { Database } = await loadEngine()
  const database = new Database(path, { fileMustExist: true })
  database.exec(WRITING)
  return database
}

/**
 * Opens a database to read. The engine makes a folder beside the file as a lock, which would stay behind if this process
 * were killed, and can't be made in a folder that is read-only; so the file is opened by a link elsewhere.
 */
export async function openDatabase(path: string): Promise<Database> {
  const { Database } = await loadEngine()
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  const link = join(folder, 'index')
  try {
    linkTo(path, link)
    const database = new Database(link, { readOnly: true, fileMustExist: true })
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN; SELECT count(*) FROM articles WHERE id = 0;')
    return database
  } finally {
    // One by one: `rmSync` with `recursive` takes milliseconds to load.
    for (const remove of [() => rmdirSync(`${link}.lock`), () => unlinkSync(link), () => rmdirSync(folder)]) {
      try {
        remove()
      } catch {
        // It was never made.
      }
    }
  }
}

function linkTo(path: string, link: string): void {
  try {
    symlinkSync(path, link)
  } catch {
    // Windows leaves symbolic links to administrators.
    linkSync(path, link)
  }
}

/** Returns the identifier of the article that a section is of. */
export function articleOf(section: number): number {
  return Math.floor(section / MOST_SECTIONS)
}
