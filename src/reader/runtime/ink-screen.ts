import { type Instance, render } from 'ink'
import { createElement } from 'react'
import type { Look } from '../view/frame.ts'
import { App } from './app.tsx'
import type { Store } from './state-store.ts'
import type { Terminal } from './terminal.ts'

/** The room as the terminal shows it, or doesn't, while it is the shell's. */
export type Screen = {
  readonly show: () => void
  /** Gives the terminal back, as often as it is called. */
  readonly hide: () => void
}

/** Returns a screen that shows the store's state; what fails while it is drawn goes to `failed`. */
export function createScreen(
  { terminal, store, look }: { readonly terminal: Terminal; readonly store: Store; readonly look: Look },
  failed: (error: unknown) => void,
): Screen {
  let drawing: Instance | undefined
  return {
    show() {
      terminal.enter()
      drawing = render(createElement(App, { store, look }), {
        stdin: terminal.stdin,
        stdout: terminal.stdout,
        exitOnCtrlC: false,
        patchConsole: false,
        incrementalRendering: true,
      })
      drawing.waitUntilExit().catch(failed)
    },
    hide() {
      const shown = drawing
      drawing = undefined
      try {
        shown?.unmount()
      } finally {
        terminal.leave()
      }
    },
  }
}
