import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { errorCode, ReaderError } from '../../errors.ts'
import type { Size } from '../state/panes.ts'

// Sends the terminal no query: it might never answer.

/**
 * Modes of xterm: alternate screen (1049), cursor (25), wrapping of long lines (7), mouse buttons (1000), focus reports
 * (1004), SGR mouse reports (1006), bracketed paste (2004).
 */
const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?1000h\x1b[?1004h\x1b[?1006h\x1b[?2004h'
const LEAVE = '\x1b[?2004l\x1b[?1006l\x1b[?1004l\x1b[?1000l\x1b[?7h\x1b[0m\x1b[?25h\x1b[?1049l'

/** The terminal that the room is shown on. */
export type Terminal = {
  /** Where keys come from. */
  readonly input: ReadStream
  readonly size: () => Size
  /** Takes the screen, the cursor, the mouse and the keys; calls `onResize` until it is left. May be called again. */
  readonly enter: (onResize: () => void) => void
  /** Gives all of that back. May be called again. */
  readonly leave: () => void
  /** Writes; calls `onTaken` once the terminal has taken it. */
  readonly write: (sequence: string, onTaken?: () => void) => void
  /** Stops reading keys, which would keep the process alive. */
  readonly close: () => void
}

/**
 * Returns the terminal. Where standard input is something else, keys are read from the terminal itself. `onGone` is
 * called when the terminal goes away. Throws a ReaderError where there is none to read keys from.
 */
export function openTerminal(onGone: () => void): Terminal {
  const input = process.stdin.isTTY ? process.stdin : openKeyboard()
  const { stdout } = process
  let onResized: (() => void) | undefined
  for (const stream of [input, stdout]) stream.on('error', onGone)
  input.on('end', onGone)
  return {
    input,
    size: () => ({ rows: stdout.rows, columns: stdout.columns }),
    enter(onResize) {
      if (onResized) stdout.off('resize', onResized)
      onResized = onResize
      stdout.on('resize', onResize)
      input.setRawMode(true)
      input.ref()
      input.resume()
      stdout.write(ENTER)
      // Node learns of another size by this signal only, which a stopped process isn't sent.
      process.kill(process.pid, 'SIGWINCH')
    },
    leave() {
      if (!onResized) return
      stdout.off('resize', onResized)
      onResized = undefined
      input.pause()
      input.setRawMode(false)
      stdout.write(LEAVE)
    },
    write: (sequence, onTaken) => stdout.write(sequence, onTaken),
    close() {
      input.off('end', onGone)
      input.pause()
      input.unref()
      if (input !== process.stdin) input.destroy()
    },
  }
}

function openKeyboard(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw new ReaderError('there is no terminal to read keys from; `lectern read` prints an article anywhere')
  }
}
