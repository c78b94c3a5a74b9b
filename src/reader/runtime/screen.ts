import type { Key } from '../state/event.ts'
import type { Size } from '../state/panes.ts'

/** What the room is shown on. */
export type Screen = {
  readonly size: () => Size
  /** Takes the terminal and shows the lines that were drawn last. */
  readonly show: () => void
  /** Gives the terminal back. May be called again. */
  readonly hide: () => void
  /** Replaces all lines, at once or as soon as the screen is shown. */
  readonly draw: (lines: readonly string[]) => void
}

/** Called by a screen while it is shown. */
export type ScreenHandlers = {
  /** Takes keys in order; keys that were read at once come together. */
  readonly onKeys: (keys: readonly Key[]) => void
  readonly onResize: () => void
  /** Takes an error in drawing. */
  readonly onError: (error: unknown) => void
}
