import type { Key } from '../state/event.ts'
import { readKeys } from './keys.ts'
import { paintScreen } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** The screen that the room is shown on. */
export type Screen = ReturnType<typeof createScreen>

/** Called by a screen while it is shown. */
export type ScreenHandlers = {
  /** Takes keys in order; keys that were read at once come together. */
  readonly onKeys: (keys: readonly Key[]) => void
  readonly onResize: () => void
  /** The terminal's window has got the focus; the screen is drawn again. */
  readonly onFocus: () => void
}

/** Returns a screen on a terminal. Each drawing is one write of what has changed. */
export function createScreen(terminal: Terminal, { onKeys, onResize, onFocus }: ScreenHandlers) {
  let lines: readonly string[] = []
  /** What the terminal shows; undefined if that isn't certain. */
  let painted: readonly string[] | undefined
  let isShown = false
  let isWriting = false
  let stopKeys = () => {}

  function flush(): void {
    if (!isShown || isWriting || painted === lines) return
    const sequence = paintScreen(painted, lines, terminal.size())
    painted = lines
    if (sequence === '') return
    isWriting = true
    // A frame that comes before the terminal has taken this one replaces those between.
    terminal.write(sequence, () => {
      isWriting = false
      flush()
    })
  }

  /** Draws all lines again, whatever the terminal shows. */
  function repaint(): void {
    if (isShown) terminal.reset()
    painted = undefined
    flush()
  }

  function focused(): void {
    repaint()
    onFocus()
  }

  function resized(): void {
    painted = undefined
    onResize()
  }

  return {
    size: terminal.size,
    /** Takes the terminal and shows the lines that were drawn last. */
    show(): void {
      isShown = true
      painted = undefined
      stopKeys()
      terminal.enter(resized)
      stopKeys = readKeys(terminal.input, { onKeys, onFocus: focused })
      flush()
    },
    /** Gives the terminal back. May be called again. */
    hide(): void {
      isShown = false
      stopKeys()
      terminal.leave()
    },
    /** Replaces all lines, as soon as the screen is shown and the terminal has taken what was drawn before. */
    draw(next: readonly string[]): void {
      lines = next
      flush()
    },
    setMouse: terminal.setMouse,
    repaint,
  }
}
