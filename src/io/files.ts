import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode, ifPossible } from '../errors.ts'

/** How a file is written. */
export type WriteOptions = {
  /** Its permissions, before the user's mask: 0o666 by default. */
  readonly mode?: number
  /** Whether it has to be on the disk, even if the power fails, before it takes its name. */
  readonly flush?: boolean
}

/** Writes a file, whole or not at all, in place of an older one. Throws what the system says. */
export function replaceFile(path: string, text: string, options: WriteOptions = {}): void {
  withTemporaryFile(dirname(path), text, options, (temporary) => renameSync(temporary, path))
}

/**
 * Writes a text to a file of a hidden name in the folder, and has `use` give it another one. That file is gone when this
 * returns. Throws what the system says.
 */
export function withTemporaryFile<Result>(
  folder: string,
  text: string,
  { mode = 0o666, flush = false }: WriteOptions,
  use: (temporary: string) => Result,
): Result {
  const temporary = join(folder, `.lectern-${randomBytes(8).toString('hex')}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode, flush })
    return use(temporary)
  } finally {
    // What may have failed before is reported instead.
    ifPossible(() => rmSync(temporary, { force: true }))
  }
}

const TEMPORARY = /^\.lectern-[\da-f]{16}\.tmp$/
/** An older one has been left behind, in milliseconds. */
const OLD = 3_600_000

/** Removes from a folder the temporary files of processes that were killed. */
export function sweepTemporaryFiles(folder: string, now = Date.now()): void {
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder)) {
    const path = join(folder, file)
    const stats = TEMPORARY.test(file) ? statSync(path, { throwIfNoEntry: false }) : undefined
    if (stats && now - stats.mtimeMs > OLD) ifPossible(() => rmSync(path, { force: true }))
  }
}

/**
 * Makes a folder and those above it, for the user alone. Throws what the system says. (Node's recursive `mkdir` never
 * ends where the system says ENOENT for a folder whose parent exists, as it does in /proc.)
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    makeFolder(dirname(folder))
    mkdirSync(folder, { mode: 0o700 })
  }
}
