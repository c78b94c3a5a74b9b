import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'

// Sends the terminal no query: it might never answer.

/** Modes of xterm: alternate screen (1049), cursor (25), wrapping of long lines (7), mouse buttons (1000), SGR mouse reports (1006). */
const ENTER = '\x1b[?1049h\x1b[H\x1b[2J\x1b[?25l\x1b[?7l\x1b[?1000h\x1b[?1006h'
const LEAVE = '\x1b[?1006l\x1b[?1000l\x1b[?7h\x1b[0m\x1b[?25h\x1b[?1049l'

/** The terminal that the room is shown on. */
export type Terminal = {
  /** Where keys come from. */
  readonly stdin: ReadStream
  readonly stdout: NodeJS.WriteStream
  /** Takes the screen, the cursor and the mouse. */
  readonly enter: () => void
  /** Gives all of that back, and raw mode. May be called again. */
  readonly leave: () => void
  /** Stops reading keys, which would keep the process alive. */
  readonly close: () => void
}

/** Returns the terminal. Where standard input is the article, keys are read from the terminal itself. */
export function openTerminal(standardInputIsArticle: boolean): Terminal {
  const stdin = standardInputIsArticle ? new ReadStream(openSync('/dev/tty', 'r')) : process.stdin
  const { stdout } = process
  let entered = false
  return {
    stdin,
    stdout,
    enter() {
      entered = true
      stdout.write(ENTER)
    },
    leave() {
      if (!entered) return
      entered = false
      if (stdin.isTTY) stdin.setRawMode(false)
      stdout.write(LEAVE)
    },
    close() {
      stdin.pause()
      stdin.unref()
      if (standardInputIsArticle) stdin.destroy()
    },
  }
}
