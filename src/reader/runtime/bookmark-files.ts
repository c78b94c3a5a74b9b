import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { errorCode, ifPossible, ReaderError, reasonOf } from '../../errors.ts'
import { isAddress } from '../../io/address.ts'
import { makeFolder, replaceFile } from '../../io/files.ts'
import { cleanLine } from '../../text/clean.ts'
import { type Anchor, LONGEST_TITLE, QUOTE_LENGTH } from '../state/anchor.ts'
import type { Mark } from '../state/state.ts'
import { isMarkLetter, MOST_MARKS } from '../state/update-marks.ts'

// Bookmarks are kept as JSON, one file an article.

/** How far an article has been read. */
export type Bookmark = {
  /** The article's title. */
  readonly title: string
  readonly anchor: Anchor
  /** 0 to 100. */
  readonly percent: number
  /** The oldest first. */
  readonly marks?: readonly Mark[]
}

/** What is stored for an article: a bookmark, a problem with it as a line to show, or nothing. */
export type StoredBookmark = { readonly bookmark?: Bookmark; readonly problem?: string }

/** Of the files' format. */
const VERSION = 1
/** In bytes; the files that are written are much smaller. */
const LARGEST_FILE = 1 << 16

/** Returns what is stored for an article. A damaged file is renamed, so that it is a problem only once. */
export function readBookmark(folder: string, key: string): StoredBookmark {
  const path = pathOf(folder, key)
  try {
    const text = readFile(path)
    if (text === undefined) return {}
    const bookmark = toBookmark(parseJson(text), key)
    return bookmark ? { bookmark } : { problem: setAside(path) }
  } catch (error) {
    return { problem: cleanLine(`your place can't be read from "${path}": ${reasonOf(error)}`) }
  }
}

/**
 * Returns how much has been read of the articles that have a bookmark, in percent, by their keys. The bookmarks are gone
 * through, since they are few where the articles of a shelf are many.
 */
export function readPercents(folder: string, keys: readonly string[]): ReadonlyMap<string, number> {
  const percents = new Map<string, number>()
  const wanted = new Set(keys)
  for (const path of pathsIn(folder)) {
    const stored = readStored(path)
    const key = keyOf(stored)
    const bookmark = wanted.has(key) && pathOf(folder, key) === path ? toBookmark(stored, key) : undefined
    if (bookmark) percents.set(key, bookmark.percent)
  }
  return percents
}

/** Writes an article's bookmark, whole or not at all, in place of an older one. Throws a ReaderError if it can't. */
export function writeBookmark(folder: string, key: string, bookmark: Bookmark): void {
  const { title, anchor, percent, marks } = bookmark
  const path = pathOf(folder, key)
  const stored = {
    version: VERSION,
    article: key,
    title: title.slice(0, LONGEST_TITLE),
    place: anchor,
    percent,
    marks: marks?.map(({ letter, anchor }) => ({ letter, place: anchor })),
  }
  writeWhole(folder, path, stored, 'your place')
}

/** An article that was read from elsewhere than the shelf. */
export type RecentArticle = { readonly key: string; readonly title: string; readonly percent: number }

/** Returns the articles from elsewhere than the shelf that were read last, the last one first, at most `most` of them. */
export function readRecent(folder: string, most: number): readonly RecentArticle[] {
  const recent: RecentArticle[] = []
  for (const path of newestFirst(folder)) {
    if (recent.length >= most) break
    const stored = readStored(path)
    const key = keyOf(stored)
    const bookmark = isAbsolute(key) || isAddress(key) ? toBookmark(stored, key) : undefined
    const isThere = isAddress(key) || existsSync(key)
    if (bookmark && isThere) recent.push({ key, title: bookmark.title, percent: bookmark.percent })
  }
  return recent
}

/** Returns whether the outline was left open. */
export function readSidebar(folder: string): boolean {
  const stored = readStored(join(folder, SIDEBAR_FILE))
  return isRecord(stored) && stored.version === VERSION && stored.open === true
}

/** Keeps whether the outline is open. Throws a ReaderError if it can't. */
export function writeSidebar(folder: string, open: boolean): void {
  writeWhole(folder, join(folder, SIDEBAR_FILE), { version: VERSION, open }, 'the outline')
}

const SIDEBAR_FILE = 'sidebar.json'

/** Returns the paths of the files in a folder, the one that was written last first. */
function newestFirst(folder: string): readonly string[] {
  return pathsIn(folder)
    .map((path) => ({ path, writtenAt: writtenAt(path) }))
    .sort((one, other) => other.writtenAt - one.writtenAt)
    .map(({ path }) => path)
}

/** Returns the paths of the files in the folder of bookmarks; none if it can't be read. */
function pathsIn(folder: string): readonly string[] {
  const names = ifPossible(() => readdirSync(folder)) ?? []
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
}

function writtenAt(path: string): number {
  return ifPossible(() => statSync(path).mtimeMs) ?? 0
}

/** Returns what is stored in a file; undefined if that can't be read. */
function readStored(path: string): unknown {
  return ifPossible(() => parseJson(readFile(path) ?? ''))
}

/** Writes a file, whole or not at all. Throws a ReaderError that says what can't be kept where it can't. */
function writeWhole(folder: string, path: string, stored: unknown, what: string): void {
  try {
    makeFolder(folder)
    replaceFile(path, `${JSON.stringify(stored)}\n`, { mode: 0o600 })
  } catch (error) {
    throw new ReaderError(`${what} can't be kept in "${folder}": ${reasonOf(error)}`)
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`)
}

/** Returns a file's text, '' if it can't have been written here; undefined if there is no file. */
function readFile(path: string): string | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size <= LARGEST_FILE ? readFileSync(path, 'utf8') : ''
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Returns the key of the article that a stored value belongs to; '' if it belongs to none. */
function keyOf(stored: unknown): string {
  return isRecord(stored) && typeof stored.article === 'string' ? stored.article : ''
}

/** Returns a stored bookmark, its title cleaned; undefined if it isn't one of that article. */
function toBookmark(stored: unknown, key: string): Bookmark | undefined {
  if (!isRecord(stored) || stored.version !== VERSION || stored.article !== key) return undefined
  const { title, percent } = stored
  const anchor = toAnchor(stored.place)
  if (typeof title !== 'string' || !isUpTo(percent, 100) || !anchor) return undefined
  const bookmark = { title: cleanLine(title).slice(0, LONGEST_TITLE), anchor, percent }
  const marks = toMarks(stored.marks)
  return marks.length === 0 ? bookmark : { ...bookmark, marks }
}

/** Returns the stored marks that are sound; none if there were none. */
function toMarks(stored: unknown): readonly Mark[] {
  if (!Array.isArray(stored)) return []
  return stored.slice(0, MOST_MARKS).flatMap((mark: unknown): readonly Mark[] => {
    if (!isRecord(mark) || typeof mark.letter !== 'string' || !isMarkLetter(mark.letter)) return []
    const anchor = toAnchor(mark.place)
    return anchor ? [{ letter: mark.letter, anchor }] : []
  })
}

/** Returns a stored anchor; its texts aren't cleaned, since they are only compared with the article's. */
function toAnchor(stored: unknown): Anchor | undefined {
  if (!isRecord(stored)) return undefined
  const { section, nth, letters, quote } = stored
  if (typeof section !== 'string' || section.length > LONGEST_TITLE) return undefined
  if (typeof quote !== 'string' || quote.length > QUOTE_LENGTH) return undefined
  if (!isCount(nth) || !isCount(letters)) return undefined
  return { section, nth, letters, quote }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isUpTo(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most
}

function isCount(value: unknown): value is number {
  return isUpTo(value, Number.MAX_SAFE_INTEGER) && Number.isInteger(value)
}

/** Renames a damaged file and returns a line that says so. */
function setAside(path: string): string {
  let aside = `${path}.damaged`
  for (let number = 2; existsSync(aside); number++) aside = `${path}.damaged${number}`
  try {
    renameSync(path, aside)
  } catch (error) {
    // Another process may have renamed it.
    if (errorCode(error) !== 'ENOENT') throw error
  }
  return cleanLine(`the saved place was damaged; it was moved to "${aside}"`)
}
