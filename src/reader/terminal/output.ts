import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { errorCode, ifPossible } from '../../errors.ts'

/** Where a screen is written. No write waits for the terminal, however slow its line is. */
export type Output = {
  /** Writes in the background; calls `onTaken` once the terminal has taken it. */
  readonly write: (sequence: string, onTaken?: () => void) => void
  /** Drops what hasn't been taken and writes this instead, before it returns. */
  readonly writeLast: (sequence: string) => void
  readonly close: () => void
}

type Write = { readonly bytes: Buffer; readonly onTaken: (() => void) | undefined }

const STANDARD_OUTPUT = 1

/** After how long a terminal that takes nothing is asked again, in milliseconds. */
const RETRY = 10
/** How long the last write waits for a terminal that takes nothing, in milliseconds. */
const PATIENCE = 2000

/** Cancels a sequence that was cut, and ends a synchronized update. */
const AFTER_CUT = '\x18\x1b[?2026l'

/**
 * Opens the terminal of standard output for writing; `onGone` is called when it goes away. (Node's own streams wait for
 * the terminal to take each write, and hear no key meanwhile.)
 */
export function openOutput(onGone: () => void): Output {
  const file = openUnblocked()
  const queue: Write[] = []
  let retry: NodeJS.Timeout | undefined
  /** Whether the first of the queue has been written in part. */
  let isCut = false

  function flush(): void {
    retry = undefined
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { bytes, onTaken } = next
      const count = writeSome(file, bytes, onGone)
      if (count < bytes.length) {
        isCut ||= count > 0
        queue.unshift({ bytes: bytes.subarray(count), onTaken })
        retry = setTimeout(flush, RETRY)
        return
      }
      isCut = false
      onTaken?.()
    }
  }

  return {
    write(sequence, onTaken) {
      queue.push({ bytes: Buffer.from(sequence), onTaken })
      if (retry === undefined) flush()
    },
    writeLast(sequence) {
      clearTimeout(retry)
      retry = undefined
      queue.length = 0
      writeWaiting(file, Buffer.from((isCut ? AFTER_CUT : '') + sequence))
      isCut = false
    },
    close() {
      clearTimeout(retry)
      if (file !== STANDARD_OUTPUT) closeSync(file)
    },
  }
}

/** Opens the terminal again, so that other programs that share it can go on waiting for it. */
function openUnblocked(): number {
  for (const path of ['/proc/self/fd/1', '/dev/tty']) {
    const opened = ifPossible(() =>
      openSync(path, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY),
    )
    if (opened !== undefined) return opened
  }
  return STANDARD_OUTPUT
}

/** Returns how many of the bytes a terminal takes now: all of them, as far as it matters, once it is gone. */
function writeSome(file: number, bytes: Buffer, onGone: () => void): number {
  try {
    return writeSync(file, bytes)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EAGAIN') return 0
    if (code === undefined) throw error
    onGone()
    return bytes.length
  }
}

/** Writes bytes, and waits a little for a terminal that doesn't take them. */
function writeWaiting(file: number, bytes: Buffer): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  const end = performance.now() + PATIENCE
  for (let rest = bytes; rest.length > 0 && performance.now() < end; ) {
    rest = rest.subarray(writeSome(file, rest, () => {}))
    if (rest.length > 0) Atomics.wait(pause, 0, 0, RETRY)
  }
}
