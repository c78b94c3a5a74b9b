import { cleanLine } from './text/clean.ts'

/** A failure that users can do something about: its message is one line that says what. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'

  constructor(message: string) {
    super(cleanLine(message))
  }
}

/** Whether an error is an expected failure: told by its name, since each bundled file has a class of its own. */
export function isReaderError(error: unknown): error is ReaderError {
  return error instanceof Error && error.name === 'ReaderError'
}

/** Returns the error code of a failed system call, such as `ENOENT`; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
