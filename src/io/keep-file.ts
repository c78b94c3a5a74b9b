import { linkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, ReaderError, reasonOf } from '../errors.ts'
import { makeFolder, replaceFile, withTemporaryFile } from './files.ts'

/**
 * Writes a text to a new markdown file of the shelf, whole or not at all, and returns its name: the first of `names` that
 * is free, or of which `isSame` says that it is the same article. Throws a ReaderError if it can't be written, or none
 * is free.
 */
export async function keepNewFile(
  folder: string,
  names: Iterable<string>,
  text: string,
  isSame: (path: string) => Promise<boolean>,
): Promise<string> {
  for (const name of names) {
    const path = join(folder, `${name}.md`)
    if (createFile(folder, path, text) || (await isSame(path))) return name
  }
  throw new ReaderError(
    'there is another article of that name; choose another one, or renew it with --update',
  )
}

/** Writes a file where there is none of that name; returns whether it did. Throws a ReaderError if it can't. */
function createFile(folder: string, path: string, text: string): boolean {
  return orFail(folder, () => {
    makeFolder(folder)
    return withTemporaryFile(folder, text, { flush: true }, (temporary) => claimName(temporary, path))
  })
}

/** Writes a file of the shelf in place of the older one. Throws a ReaderError if it can't. */
export function renewFile(folder: string, path: string, text: string): void {
  orFail(folder, () => {
    const target = realpathSync(path)
    replaceFile(target, text, { mode: statSync(target).mode & 0o777, flush: true })
  })
}

/** Removes a file of the shelf. Throws a ReaderError if it can't. */
export function removeFile(folder: string, path: string): void {
  orFail(folder, () => rmSync(path))
}

/** Gives a temporary file a name that no other file has; returns false where one has. */
function claimName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return false
    if (code === undefined || !NO_LINKS.has(code)) throw error
    return claimNameWithoutLinks(temporary, path)
  }
}

/** What file systems without hard links answer: FAT, some of the network. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Claims the name with an empty file first. */
function claimNameWithoutLinks(temporary: string, path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' })
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
  renameSync(temporary, path)
  return true
}

function orFail<Result>(folder: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new ReaderError(`the shelf "${folder}" can't be written to: ${reasonOf(error)}`)
  }
}
