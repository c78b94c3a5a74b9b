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
