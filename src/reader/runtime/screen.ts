import type { Key } from '../state/event.ts'
import type { Size } from '../state/panes.ts'

/** What the room is shown on. */
export type Screen = {
  readonly size: () => Size
  /** Takes the terminal and shows the lines that were drawn last. */
  readonly show: () => void
  /** Gives the terminal back. May be called again. */
  readonly hide: () => void
  /** Shows lines in place of those before, at once or as soon as the screen is shown. */
  readonly draw: (lines: readonly string[]) => void
}

/** What a screen tells while it is shown. */
export type ScreenHandlers = {
  /** Called with keys in their order, those together that came at once. */
  readonly onKeys: (keys: readonly Key[]) => void
  readonly onResize: () => void
  /** Called when drawing fails. */
  readonly onError: (error: unknown) => void
}
