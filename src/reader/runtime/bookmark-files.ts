import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { errorCode, ReaderError } from '../../errors.ts'
import { cleanLine } from '../../text/clean.ts'
import { LONGEST_TITLE, type Place, QUOTE_LENGTH } from '../state/anchor.ts'

/** How far one has read in an article. */
export type Memory = {
  readonly title: string
  readonly place: Place
  /** 0 to 100. */
  readonly percent: number
}

/** What is known of an article, and a line to show where that can't be read. */
export type Recalled = Partial<Memory> & { readonly message?: string }

type Environment = { readonly [name: string]: string | undefined }

const VERSION = 1
/** In bytes; what the program writes is much shorter. */
const LARGEST = 1 << 16

/** Returns the folder where it is kept how far one has read (XDG Base Directory Specification). */
export function stateFolder({ XDG_STATE_HOME: state }: Environment, home: string): string {
  const base = state !== undefined && isAbsolute(state) ? state : join(home, '.local', 'state')
  return join(base, 'lectern')
}

/**
 * Returns what is known of an article by its key, cleaned; undefined where nothing is. A damaged file is set aside, so
 * that it is told of once.
 */
export function recall(folder: string, key: string): Recalled | undefined {
  const path = pathOf(folder, key)
  try {
    const text = readState(path)
    if (text === undefined) return undefined
    return parseMemory(text, key) ?? { message: setAside(path) }
  } catch (error) {
    return { message: cleanLine(`your place can't be read from "${path}": ${reason(error)}`) }
  }
}

/** Returns, by their keys, how far one has read in those articles that something is known of, in percent. */
export function recallPercents(folder: string, keys: readonly string[]): ReadonlyMap<string, number> {
  const percents = new Map<string, number>()
  for (const key of keys) {
    try {
      const memory = parseMemory(readState(pathOf(folder, key)) ?? '', key)
      if (memory) percents.set(key, memory.percent)
    } catch (error) {
      // Opening the article tells of it.
      if (errorCode(error) === undefined) throw error
    }
  }
  return percents
}

/**
 * Keeps how far one has read in an article, in place of what was known of it: all of it or, where that fails, nothing.
 * Throws a ReaderError.
 */
export function remember(folder: string, key: string, { title, place, percent }: Memory): void {
  const path = pathOf(folder, key)
  const memory = { version: VERSION, article: key, title: title.slice(0, LONGEST_TITLE), place, percent }
  const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(temporary, `${JSON.stringify(memory)}\n`, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, path)
  } catch (error) {
    discard(temporary)
    throw new ReaderError(`your place can't be kept in "${folder}": ${reason(error)}`)
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`)
}

/** Returns a file's text, '' where it can't be one of the program's; undefined where there is none. */
function readState(path: string): string | undefined {
  try {
    const found = statSync(path)
    return found.isFile() && found.size <= LARGEST ? readFileSync(path, 'utf8') : ''
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function parseMemory(text: string, key: string): Memory | undefined {
  const stored = parseJson(text)
  if (!isRecord(stored) || stored.version !== VERSION || stored.article !== key) return undefined
  const { title, percent } = stored
  const place = toPlace(stored.place)
  if (typeof title !== 'string' || !isUpTo(percent, 100) || !place) return undefined
  return { title: cleanLine(title).slice(0, LONGEST_TITLE), place, percent }
}

/** Returns a place; its texts are compared with those of the article, and never shown. */
function toPlace(stored: unknown): Place | undefined {
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

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isUpTo(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most
}

function isCount(value: unknown): value is number {
  return isUpTo(value, Number.MAX_SAFE_INTEGER) && Number.isInteger(value)
}

/** Renames a damaged file and returns what to tell of it. */
function setAside(path: string): string {
  let aside = `${path}.damaged`
  for (let number = 2; existsSync(aside); number++) aside = `${path}.damaged${number}`
  try {
    renameSync(path, aside)
  } catch (error) {
    // Another reader may have done so.
    if (errorCode(error) !== 'ENOENT') throw error
  }
  return cleanLine(`your place was damaged and is set aside as "${aside}"`)
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    // What went wrong before is told.
    if (errorCode(error) === undefined) throw error
  }
}

const FAILURES = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'no space left on the device'],
  ['ENOTDIR', "it isn't a folder"],
  ['EEXIST', "it isn't a folder"],
])

/** Returns why a system call failed; throws what is no such failure. */
function reason(error: unknown): string {
  const code = errorCode(error)
  if (code === undefined) throw error
  return FAILURES.get(code) ?? code
}
