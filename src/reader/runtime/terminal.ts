import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'

// The alternate screen, the cursor, the mouse's wheel and raw mode are taken and given back together. Nothing is asked
// of the terminal, so no answer is waited for.

/** xterm's alternate screen (1049), a hidden cursor (25), no wrapping of long lines (7), the mouse's buttons (1000) in the SGR encoding (1006). */
const ENTER = '\x1b[?1049h\x1b[H\x1b[2J\x1b[?25l\x1b[?7l\x1b[?1000h\x1b[?1006h'
const LEAVE = '\x1b[?1006l\x1b[?1000l\x1b[?7h\x1b[0m\x1b[?25h\x1b[?1049l'

/** The terminal while the room has it. */
export type Terminal = {
  /** Where keys come from. */
  readonly stdin: ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly enter: () => void
  /** Gives all back, as often as it is called. */
  readonly leave: () => void
  /** Ends the reading of keys, so that the process can end. */
  readonly close: () => void
}

/** Returns the terminal; `ownKeys` when standard input is the article, so that keys have to come from the terminal itself. */
export function openTerminal(ownKeys: boolean): Terminal {
  const stdin = ownKeys ? new ReadStream(openSync('/dev/tty', 'r')) : process.stdin
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
      if (ownKeys) stdin.destroy()
    },
  }
}
