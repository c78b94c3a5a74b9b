import { fstatSync, writeSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { errorCode, ReaderError, reasonOf } from '../errors.ts'

/** Where text goes; `write` returns whether more is wanted. */
export type Output = {
  readonly write: (text: string) => Promise<boolean>
  readonly end: () => Promise<void>
}

export const STANDARD_OUTPUT = 1

/** Whether standard output can be written to directly, as a file or a pipe: Node's stream for it takes 4 ms to make. */
export function isDirect(): boolean {
  const kind = fstatSync(STANDARD_OUTPUT)
  return kind.isFile() || kind.isFIFO()
}

/** Returns an open file as an output. */
export function toFile(file: number): Output {
  return {
    async write(text) {
      for (let rest = Buffer.from(text); rest.length > 0; ) {
        try {
          rest = rest.subarray(writeSync(file, rest))
        } catch (error) {
          if (errorCode(error) === 'EAGAIN') await untilDrained()
          else if (isClosed(error)) return false
          else throw failure(error)
        }
      }
      return true
    },
    end: async () => {},
  }
}

/** Waits a little for the reader of a pipe that is full and doesn't block. */
function untilDrained(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}

/** Returns a stream as an output. */
export function toStream(stream: Writable): Output {
  // Errors are reported to each write's callback; without a listener they would end the process as well.
  stream.on('error', () => {})
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          // Writing to a terminal doesn't wait: without a turn of the event loop Ctrl-C would be heard after the last piece.
          if (!error) setImmediate(resolve, true)
          else if (isClosed(error)) resolve(false)
          else reject(failure(error))
        })
      }),
    end: async () => {},
  }
}

function isClosed(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}

/** Returns what can't be written as an expected failure; what is no failed system call is a bug and stays as it is. */
function failure(error: unknown): unknown {
  const code = errorCode(error)
  if (code === undefined || code.startsWith('ERR_')) return error
  return new ReaderError(`can't write the output: ${reasonOf(error)}`)
}
