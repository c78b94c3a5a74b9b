// The reading room draws through Ink, which waits for its layout engine while it is loaded, as only a module can. So
// what knows of Ink is a file of its own.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const WRONG = 'ansiEscapes.cursorUp(previousVisible - 1)'
const RIGHT = 'ansiEscapes.cursorUp(previousLines.length - 1)'

export const inkScreen = {
  source: 'src/reader/runtime/ink-screen.ts',
  file: 'ink-screen.mjs',
  aliases: {
    // Where CI is set, Ink would draw nothing until the end.
    'is-in-ci': 'unused.js',
    'react-devtools-core': 'unused.js',
  },
  external: {
    name: 'ink-screen',
    resolveId: {
      filter: { id: /\/ink-screen\.ts$/ },
      handler: () => ({ id: "./ink-screen.mjs", external: true }),
    },
  },
  /**
   * Mends how Ink 6.8.0 draws changed lines: where a newline ends the drawing it moves up one line too few, so all
   * would be drawn one line too low. Fails the build once Ink's line has changed.
   */
  mended: {
    name: 'mended-ink',
    load: {
      filter: { id: /ink[\\/]build[\\/]log-update\.js$/ },
      async handler(path) {
        const source = await readFile(path, 'utf8')
        if (!source.includes(WRONG)) throw new Error(`${resolve(path)} has changed: see if it still needs mending`)
        return source.replace(WRONG, RIGHT)
      },
    },
  },
}
