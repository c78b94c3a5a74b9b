import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { errorCode } from '../errors.ts'
import { isArticlePath } from './file-kind.ts'
import { reasonOf } from './files.ts'
import { type GitIgnore, gitIgnoreAround, gitIgnoreIn, isIgnored } from './git-ignore.ts'

/** A file that is an article by its name. */
export type ArticleFile = {
  /** What it is read by: `lectern read <name>`. */
  readonly name: string
  /** Absolute, all links resolved. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** When it was changed, in milliseconds since 1970. */
  readonly mtime: number
}

/** The articles in a folder, and a line on each file or folder in it that can't be read. */
export type Listing = { readonly files: readonly ArticleFile[]; readonly problems: readonly string[] }

/**
 * Returns the articles in a folder and its subfolders, without reading them: those with an extension that
 * `isArticlePath` knows, not hidden, and not left out by a `.gitignore`. Links to folders aren't followed. `nameOf`
 * names an article by its path in the folder, which has `/` between its parts. Throws what the system says where the
 * folder itself can't be read.
 */
export async function listFolder(folder: string, nameOf: (path: string) => string): Promise<Listing> {
  const files: ArticleFile[] = []
  const problems: string[] = []
  const root = realpathSync(folder)

  async function walk(inside: string, above: GitIgnore): Promise<void> {
    const parent = resolve(root, inside)
    const patterns = await gitIgnoreIn(parent, above)
    const entries = () => readdirSync(parent, { withFileTypes: true })
    for (const entry of (inside === '' ? entries() : attempt(parent, entries)) ?? []) {
      if (entry.name.startsWith('.')) continue
      const path = join(parent, entry.name)
      const isFolder = entry.isDirectory()
      if (!isFolder && !isArticlePath(entry.name)) continue
      if (patterns.length > 0 && isIgnored(patterns, path, isFolder)) continue
      if (isFolder) await walk(`${inside}${entry.name}/`, patterns)
      else addFile(entry, path, nameOf(`${inside}${entry.name}`))
    }
  }

  function addFile(entry: Dirent, path: string, name: string): void {
    const file = attempt(path, () => {
      // Another process may have removed a file by now; a link that leads nowhere is worth a line.
      if (entry.isSymbolicLink()) return { path: realpathSync(path), stats: statSync(path) }
      return { path, stats: statSync(path, { throwIfNoEntry: false }) }
    })
    if (!file?.stats?.isFile()) return
    files.push({ name, path: file.path, size: file.stats.size, mtime: file.stats.mtimeMs })
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

  await walk('', await gitIgnoreAround(root))
  return { files, problems }
}
