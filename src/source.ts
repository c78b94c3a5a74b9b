import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { decodeText, isBinary } from './decode.ts'
import { errorCode, ReaderError } from './errors.ts'
import { nearest } from './nearest.ts'
import { readFromShelf, shelfNames } from './shelf.ts'

/** The text of an article as it came, with the kind that its name tells; undefined where it tells none. */
export type Source = {
  readonly name: string
  readonly kind: 'markdown' | undefined
  readonly text: string
}

const MARKDOWN = new Set(['.md', '.markdown', '.mdown', '.mkd', '.mkdn'])

/**
 * Reads the article that `asked` names: one from the shelf, a file, or standard input (`-`). Throws a ReaderError
 * where there is none, or where what is there is no text.
 */
export async function readSource(asked: string, stdin: NodeJS.ReadableStream): Promise<Source> {
  if (asked === '-')
    return { name: 'standard input', kind: undefined, text: toText('standard input', await buffer(stdin)) }
  const names = await shelfNames()
  if (names.includes(asked)) return fromShelf(asked)
  const bytes = await readPath(asked)
  if (bytes) {
    const kind = MARKDOWN.has(extname(asked).toLowerCase()) ? 'markdown' : undefined
    return { name: basename(asked), kind, text: toText(asked, bytes) }
  }
  return fromShelf(completed(asked, names))
}

async function fromShelf(name: string): Promise<Source> {
  return { name, kind: 'markdown', text: toText(name, await readFromShelf(name)) }
}

/** Returns the one name that begins as asked. */
function completed(asked: string, names: readonly string[]): string {
  const matches = asked === '' ? [] : names.filter((name) => name.startsWith(asked.toLowerCase()))
  const [only] = matches
  if (only !== undefined && matches.length === 1) return only
  if (matches.length > 1)
    throw new ReaderError(`several articles begin with "${asked}": ${matches.join(', ')}`)
  const near = nearest(asked, names)
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`lectern list` shows the articles'
  throw new ReaderError(`there is no article or file "${asked}"; ${hint}`)
}

/** Returns the bytes of a file, pipe or device; undefined where there is nothing of that name. */
async function readPath(path: string): Promise<Buffer | undefined> {
  try {
    if ((await stat(path)).isDirectory()) throw new ReaderError(`"${path}" is a folder; name a file in it`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof ReaderError) throw error
    const code = errorCode(error)
    if (
      code === 'ENOENT' ||
      code === 'ENOTDIR' ||
      code === 'ENAMETOOLONG' ||
      code === 'ERR_INVALID_ARG_VALUE'
    )
      return undefined
    if (code === 'EACCES' || code === 'EPERM')
      throw new ReaderError(`"${path}" can't be read: permission denied`)
    if (code === 'ERR_FS_FILE_TOO_LARGE')
      throw new ReaderError(`"${path}" is larger than 2 GiB, more than can be read`)
    if (code !== undefined) throw new ReaderError(`"${path}" can't be read: ${code}`)
    throw error
  }
}

function toText(name: string, bytes: Buffer): string {
  if (isBinary(bytes)) throw new ReaderError(`"${name}" isn't text; lectern reads markdown and plain text`)
  const text = decodeText(bytes)
  if (text.trim() === '') throw new ReaderError(`"${name}" is empty`)
  return text
}
