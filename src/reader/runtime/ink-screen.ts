import { type Instance, render } from 'ink'
import { createElement } from 'react'
import { App } from './app.tsx'
import { type InkKey, readKeys } from './ink-keys.ts'
import type { Screen, ScreenHandlers } from './screen.ts'
import type { Terminal } from './terminal.ts'

/** Returns a screen that Ink draws on a terminal. */
export function createInkScreen(terminal: Terminal, { onKeys, onResize, onError }: ScreenHandlers): Screen {
  const { stdin, stdout } = terminal
  let lines: readonly string[] = []
  let ink: Instance | undefined
  const onInput = (input: string, key: InkKey) => onKeys(readKeys(input, key))
  const app = () => createElement(App, { lines, columns: stdout.columns, onInput })
  return {
    size: () => ({ rows: stdout.rows, columns: stdout.columns }),
    show() {
      terminal.enter()
      // Before Ink listens, so that it draws the lines of the new size.
      stdout.on('resize', onResize)
      ink = render(app(), {
        stdin,
        stdout,
        exitOnCtrlC: false,
        patchConsole: false,
        incrementalRendering: true,
      })
      ink.waitUntilExit().catch(onError)
    },
    hide() {
      const shown = ink
      ink = undefined
      stdout.off('resize', onResize)
      try {
        shown?.unmount()
      } finally {
        terminal.leave()
      }
    },
    draw(next) {
      lines = next
      ink?.rerender(app())
    },
  }
}
