import { fstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { errorCode, ReaderError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { beginningOf, LONG, type SourceText, wholeText } from '../text/source-text.ts'
import type { Length } from '../text/word-count.ts'
import { type Bytes, openFile } from './bytes.ts'
import { decodeText, isBinary, SAMPLE } from './decode.ts'
import type { Kind } from './kind.ts'
import { longText } from './long-text.ts'
import type { Meta } from './meta.ts'
import { readFromShelf, readShelf, type Shelved } from './shelf.ts'

/** The text of an article, as it came. */
export type Source = {
  /** What messages call it. */
  readonly name: string
  /** What its file name says it is; undefined where that says nothing. */
  readonly kind: Kind | undefined
  readonly text: SourceText
  /** What the reading room remembers it by; undefined for standard input. */
  readonly key: string | undefined
  /** What is known without reading it. */
  readonly meta?: Meta
  readonly length?: Length
}

/** What extensions of file names say of the kind of text. */
const KIND_OF_EXTENSION: ReadonlyMap<string, Kind> = new Map([
  ...['.md', '.markdown', '.mdown', '.mkd', '.mkdn'].map((extension) => [extension, 'markdown'] as const),
  ...['.html', '.htm', '.xhtml'].map((extension) => [extension, 'html'] as const),
])

/**
 * Reads an article by its name: one on the shelf, by a unique prefix too, a file, or standard input (`-`). Throws a
 * ReaderError where there is none, or where what is there is no text.
 */
export async function readSource(name: string): Promise<Source> {
  if (name === '-') return readStandardInput()
  const shelf = readShelf()
  const shelved = shelf.find((article) => article.name === name)
  if (shelved) return shelfSource(shelved)
  const bytes = readPath(name)
  if (bytes !== undefined && bytes !== 'folder') return fileSource(name, bytes)
  const matches = name === '' ? [] : shelf.filter((article) => article.name.startsWith(name.toLowerCase()))
  const [match] = matches
  if (match !== undefined && matches.length === 1) return shelfSource(match)
  if (bytes === 'folder') throw new ReaderError(`"${name}" is a folder; name a file in it`)
  throw notFound(name, shelf, matches)
}

async function readStandardInput(): Promise<Source> {
  if (fstatSync(0).isDirectory()) throw new ReaderError('standard input is a folder; give it a file')
  const name = 'standard input'
  return { name, kind: undefined, text: textOf(name, await buffer(process.stdin)), key: undefined }
}

function fileSource(path: string, bytes: Bytes): Source {
  const name = `"${path}"`
  const kind = KIND_OF_EXTENSION.get(extname(path).toLowerCase())
  return { name, kind, text: textOf(name, bytes), key: realpathSync(path) }
}

function shelfSource({ name, meta, words, minutes }: Shelved): Source {
  const text = textOf(name, readFromShelf(name))
  return { name, kind: 'markdown', text, key: `shelf:${name}`, meta, length: { words, minutes } }
}

/** Returns the text of bytes, decoded and cleaned; throws a ReaderError where they hold none. */
function textOf(name: string, bytes: Bytes): SourceText {
  if (isBinary(bytes.subarray(0, SAMPLE))) {
    throw new ReaderError(`${name} isn't text; lectern reads markdown and plain text`)
  }
  const text = readText(bytes)
  if (isBlank(beginningOf(text)) && isBlank(wholeText(text))) throw new ReaderError(`${name} is empty`)
  return text
}

/** Returns the text of bytes, decoded and cleaned; that of many is decoded as it is needed where it can be. */
export function readText(bytes: Bytes): SourceText {
  const long = bytes.length > LONG ? longText(bytes) : undefined
  return long ?? decodeText(bytes.subarray(0, bytes.length))
}

function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

/** Errors that mean that a path names no file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'its links lead in a circle'],
])

/** Returns the bytes of a file, pipe or device; undefined where there is nothing of that name. */
function readPath(path: string): Bytes | 'folder' | undefined {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() && stats.size > LONG ? openFile(path, stats.size) : readFileSync(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    if (ABSENT.has(code)) return undefined
    throw new ReaderError(`"${path}" can't be read: ${REASONS.get(code) ?? code}`)
  }
}

function notFound(name: string, shelf: readonly Shelved[], matches: readonly Shelved[]): ReaderError {
  const namesOf = (articles: readonly Shelved[]) => articles.map((article) => article.name)
  if (matches.length > 1) {
    return new ReaderError(`several articles begin with "${name}": ${namesOf(matches).join(', ')}`)
  }
  const near = nearest(name, namesOf(shelf))
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`lectern list` shows the articles'
  return new ReaderError(`there is no article or file "${name}"; ${hint}`)
}
