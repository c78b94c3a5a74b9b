import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { errorCode, ReaderError, reasonOf } from '../errors.ts'
import { isArticlePath } from './file-kind.ts'
import { type GitIgnore, gitIgnoreAround, gitIgnoreIn, isIgnored } from './git-ignore.ts'
import type { ShelfPlace } from './shelf.ts'

/** A file that is an article by its name. */
export type ArticleFile = {
  /** What it is read by: `lectern read <name>`. */
  readonly name: string
  /** Absolute; the links of the folder are resolved, one that the file itself is isn't. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** When it was changed, in milliseconds since 1970. */
  readonly mtime: number
}

/** The articles in a folder, and a line on each file or folder in it that can't be read. */
export type Listing = { readonly files: readonly ArticleFile[]; readonly problems: readonly string[] }

/** Returns the articles of a shelf: see `listFolder`; files in their order. Throws a ReaderError if there is none. */
export async function listPlace(place: ShelfPlace): Promise<Listing> {
  return typeof place === 'string' ? listFolder(place) : listFiles(place)
}

function listFiles(paths: readonly string[]): Listing {
  const files: ArticleFile[] = []
  const problems: string[] = []
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isFile()) {
      files.push({ name: path, path: resolve(path), size: stats.size, mtime: stats.mtimeMs })
    } else problems.push(`there is no file "${path}"`)
  }
  if (files.length === 0) throw new ReaderError(problems.join('; '))
  return { files, problems }
}

/**
 * Returns the articles in a folder and its subfolders, without reading them: those with an extension that
 * `isArticlePath` knows, not hidden, and not left out by a `.gitignore`. Links to folders aren't followed. `nameOf`
 * names an article by its path in the folder, which has `/` between its parts; by default, as one opens it. Throws a
 * ReaderError if the folder itself can't be read.
 */
export async function listFolder(
  folder: string,
  nameOf: (path: string) => string = (path) => join(folder, path),
): Promise<Listing> {
  const files: ArticleFile[] = []
  const problems: string[] = []
  const { root, names } = readRoot(folder)

  async function walk(
    parent: string,
    inside: string,
    above: GitIgnore,
    names: readonly string[],
  ): Promise<void> {
    const patterns = await gitIgnoreIn(parent, above)
    for (const name of names) {
      if (name.startsWith('.')) continue
      // Joining paths as Node does takes longer than looking at the files.
      const path = parent.endsWith(sep) ? parent + name : parent + sep + name
      const isArticle = isArticlePath(name)
      const stats = attempt(path, () => (isArticle ? articleStats(path) : lstatSync(path)))
      const isFolder = stats?.isDirectory() === true
      if (isIgnored(patterns, path, isFolder)) continue
      if (isFolder && lstatSync(path).isDirectory()) {
        await walk(path, `${inside}${name}/`, patterns, attempt(path, () => readdirSync(path)) ?? [])
      } else if (isArticle && stats?.isFile()) {
        files.push({ name: nameOf(inside + name), path, size: stats.size, mtime: stats.mtimeMs })
      }
    }
  }

  function attempt<Result>(path: string, act: () => Result): Result | undefined {
    try {
      return act()
    } catch (error) {
      const reason = errorCode(error) === 'ENOENT' ? 'there is no such file' : reasonOf(error)
      problems.push(`"${path}" can't be read: ${reason}`)
      return undefined
    }
  }

  await walk(root, '', await gitIgnoreAround(root), names)
  return { files, problems }
}

function readRoot(folder: string) {
  try {
    const root = realpathSync(folder)
    return { root, names: readdirSync(root) }
  } catch (error) {
    throw new ReaderError(`"${folder}" can't be read: ${reasonOf(error)}`)
  }
}

/** Returns the stats of a file; undefined if another process has removed it. Throws for a link that leads nowhere. */
function articleStats(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ?? (lstatSync(path, { throwIfNoEntry: false }) && statSync(path))
}
