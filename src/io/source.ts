import { fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Bytes, fileBytes, memoryBytes } from './bytes.ts'
import { decodeText, isBinary, SAMPLE } from './decode.ts'
import { errorCode, ReaderError } from '../errors.ts'
import type { Meta } from '../intake/document.ts'
import { nearest } from '../text/nearest.ts'
import { readFromShelf, readShelf, type Shelved } from './shelf.ts'
import type { Length } from '../text/word-count.ts'

/** The bytes of an article as they came, with the kind that its name tells; undefined where it tells none. */
export type Source = {
  readonly kind: 'markdown' | undefined
  readonly bytes: Bytes
  /** What is known of it beforehand. */
  readonly meta?: Meta
  readonly length?: Length
  /** What it is known by from one time to the next; undefined for standard input and the like. */
  readonly key?: string
}

const MARKDOWN = new Set(['.md', '.markdown', '.mdown', '.mkd', '.mkdn'])

/**
 * Reads the article that `asked` names: one from the shelf, a file, or standard input (`-`). Throws a ReaderError
 * where there is none, or where what is there is no text.
 */
export async function readSource(asked: string): Promise<Source> {
  if (asked === '-') return readStandardInput()
  const shelf = readShelf()
  const shelved = shelf.find(({ name }) => name === asked)
  if (shelved) return fromShelf(shelved)
  const found = readPath(asked)
  if (found && found !== 'folder') {
    const kind = MARKDOWN.has(extname(asked).toLowerCase()) ? 'markdown' : undefined
    return { kind, bytes: checked(`"${asked}"`, found), key: realpathSync(asked) }
  }
  const beginning = asked === '' ? [] : shelf.filter(({ name }) => name.startsWith(asked.toLowerCase()))
  const [only] = beginning
  if (only !== undefined && beginning.length === 1) return fromShelf(only)
  if (found === 'folder') throw new ReaderError(`"${asked}" is a folder; name a file in it`)
  throw notFound(asked, shelf, beginning)
}

async function readStandardInput(): Promise<Source> {
  if (fstatSync(0).isDirectory()) throw new ReaderError('standard input is a folder; give it a file')
  return { kind: undefined, bytes: checked('standard input', memoryBytes(await buffer(process.stdin))) }
}

function fromShelf({ name, meta, words, minutes }: Shelved): Source {
  return {
    kind: 'markdown',
    bytes: checked(name, memoryBytes(readFromShelf(name))),
    meta,
    length: { words, minutes },
    key: `shelf:${name}`,
  }
}

function notFound(asked: string, shelf: readonly Shelved[], beginning: readonly Shelved[]): ReaderError {
  const names = (articles: readonly Shelved[]) => articles.map(({ name }) => name)
  if (beginning.length > 1) {
    return new ReaderError(`several articles begin with "${asked}": ${names(beginning).join(', ')}`)
  }
  const near = nearest(asked, names(shelf))
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`lectern list` shows the articles'
  return new ReaderError(`there is no article or file "${asked}"; ${hint}`)
}

/** A longer file is read as it is needed, in bytes. */
const READ_AT_ONCE = 1 << 20

/** Names that can't be those of a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/** Returns the bytes of a file, pipe or device; undefined where there is nothing of that name. */
function readPath(path: string): Bytes | 'folder' | undefined {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return 'folder'
    if (found.isFile() && found.size > READ_AT_ONCE) return fileBytes(openSync(path, 'r'), found.size)
    return memoryBytes(readFileSync(path))
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    if (ABSENT.has(code)) return undefined
    throw new ReaderError(`"${path}" can't be read: ${READ_FAILURES.get(code) ?? code}`)
  }
}

const READ_FAILURES = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'its links lead in a circle'],
])

/** Returns the bytes if they are those of a text that isn't blank; throws a ReaderError otherwise. */
function checked(label: string, bytes: Bytes): Bytes {
  const sample = bytes.read(0, SAMPLE)
  if (isBinary(sample)) throw new ReaderError(`${label} isn't text; lectern reads markdown and plain text`)
  if (decodeText(sample).trim() === '' && decodeText(bytes.read(0, bytes.length)).trim() === '')
    throw new ReaderError(`${label} is empty`)
  return bytes
}
