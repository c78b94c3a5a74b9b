import type { Writable } from 'node:stream'
import { errorCode, ReaderError } from './errors.ts'

/** Where text goes; `write` returns whether more is wanted. */
export type Output = {
  readonly write: (text: string) => Promise<boolean>
  readonly end: () => Promise<void>
}

/** Returns a stream as an output. */
export function toStream(stream: Writable): Output {
  // Errors are reported to each write's callback; without a listener they would end the process as well.
  stream.on('error', () => {})
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve(true)
          else if (isClosed(error)) resolve(false)
          else reject(new ReaderError(`can't write the output: ${reason(error)}`))
        })
      }),
    end: async () => {},
  }
}

function isClosed(error: Error): boolean {
  const code = errorCode(error)
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}

function reason(error: Error): string {
  return errorCode(error) === 'ENOSPC' ? 'no space left on the device' : (errorCode(error) ?? error.message)
}
