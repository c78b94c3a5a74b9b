import { cleanLine } from './text/clean.ts'

/** A failure that users can do something about: its message is one line that says what. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'

  /** The program's exit status. */
  readonly status: number

  constructor(message: string, status = 1) {
    super(cleanLine(message))
    this.status = status
  }
}

/** Wrong usage: an option or a line of the configuration that means nothing. */
export class UsageError extends ReaderError {
  constructor(message: string) {
    super(message, 2)
  }
}

/** Returns the error code of a failed system call, such as `ENOENT`; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Returns the result of system calls; undefined if one of them fails. Any other error is a bug, and thrown on. */
export function ifPossible<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return undefined
  }
}

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'no space left on the device'],
  ['ENOENT', "it isn't there"],
  ['ENOTDIR', "it isn't a folder"],
  ['EEXIST', "it isn't a folder"],
  ['EISDIR', "it isn't a file"],
  ['ELOOP', 'its links lead in a circle'],
])

/** Returns why a system call failed, in words; throws any other error, since it is a bug. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error)
  if (code === undefined) throw error
  return REASONS.get(code) ?? code
}
