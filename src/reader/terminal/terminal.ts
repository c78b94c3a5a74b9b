import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { ifPossible, ReaderError } from '../../errors.ts'
import type { Size } from '../state/panes.ts'
import { openOutput } from './output.ts'

// Nothing here asks the terminal a question: it might never answer.

/**
 * Modes of xterm: cursor (25), wrapping of long lines (7), focus reports (1004), SGR mouse reports (1006), bracketed paste
 * (2004).
 */
const MODES = '\x1b[?25l\x1b[?7l\x1b[?1004h\x1b[?1006h\x1b[?2004h'
/** Reports of the mouse's buttons. */
const MOUSE_ON = '\x1b[?1000h'
const MOUSE_OFF = '\x1b[?1000l'
/** The alternate screen. */
const ENTER = `\x1b[?1049h${MODES}`
/** DECSTR: margins, character sets, insertion and the like as they are at first. */
const SOFT_RESET = '\x1b[!p'
const LEAVE = `\x1b[?2004l\x1b[?1006l\x1b[?1004l${MOUSE_OFF}\x1b[?7h\x1b[0m\x1b[?25h\x1b[?1049l`

/** The terminal that the room is shown on. */
export type Terminal = ReturnType<typeof openTerminal>

/**
 * Returns the terminal. Where standard input is something else, keys are read from the terminal itself. `onGone` is
 * called when the terminal goes away. Throws a ReaderError if there is none to read keys from.
 */
export function openTerminal(onGone: () => void) {
  const keyboard = process.stdin.isTTY ? process.stdin.fd : openKeyboard()
  const input = process.stdin.isTTY ? process.stdin : new ReadStream(keyboard)
  const { stdout } = process
  const output = openOutput(onGone)
  let onResized: (() => void) | undefined
  let mouse = MOUSE_ON
  input.on('error', onGone)
  input.on('end', onGone)

  /** Gives back what `enter` takes. May be called again. */
  function leave(): void {
    if (!onResized) return
    stdout.off('resize', onResized)
    onResized = undefined
    input.pause()
    input.setRawMode(false)
    output.writeLast(LEAVE)
  }

  return {
    /** Where keys come from, and its file descriptor, for another program. */
    input,
    keyboard: () => keyboard,
    size: (): Size => ({ rows: stdout.rows, columns: stdout.columns }),
    /** Takes over screen, cursor, mouse and keys; calls `onResize` until it is left. May be called again. */
    enter(onResize: () => void): void {
      if (onResized) stdout.off('resize', onResized)
      onResized = onResize
      stdout.on('resize', onResize)
      // Another program may have set the mode meanwhile; Node changes nothing where it believes it is set already.
      input.setRawMode(false)
      input.setRawMode(true)
      input.ref()
      input.resume()
      output.write(ENTER + mouse)
      // Node learns of another size by this signal only, which a stopped process isn't sent.
      process.kill(process.pid, 'SIGWINCH')
    },
    leave,
    write: output.write,
    /** Asks for reports of the mouse, as at first, or leaves the mouse to the terminal. */
    setMouse(on: boolean): void {
      mouse = on ? MOUSE_ON : MOUSE_OFF
      output.write(mouse)
    },
    /** Sets the modes of the screen again, in case another program has changed them. */
    reset: () => output.write(SOFT_RESET + MODES + mouse),
    /** Leaves it, and stops reading keys, which would keep the process alive. */
    close(): void {
      leave()
      input.off('error', onGone)
      input.off('end', onGone)
      input.pause()
      input.unref()
      if (input !== process.stdin) input.destroy()
      output.close()
    },
  }
}

/** Returns a file descriptor of the terminal. */
function openKeyboard(): number {
  const keyboard = ifPossible(() => openSync('/dev/tty', 'r'))
  if (keyboard !== undefined) return keyboard
  throw new ReaderError('there is no terminal to read keys from; `lectern read` prints an article anywhere')
}
