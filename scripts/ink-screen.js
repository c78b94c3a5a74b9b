// Ink awaits its layout engine at the top level, which only an ECMAScript module can do. So the one file that imports
// Ink is bundled by itself.
import { readFile } from 'node:fs/promises'

const FILE = 'ink-screen.mjs'
const BUGGY = 'ansiEscapes.cursorUp(previousVisible - 1)'
const FIXED = 'ansiEscapes.cursorUp(previousLines.length - 1)'

export const inkScreen = {
  source: 'src/reader/runtime/ink-screen.ts',
  file: FILE,
  /**
   * Leaves the import of the screen's file to Node.
   * @type {import('rolldown').Plugin}
   */
  external: {
    name: 'external-ink-screen',
    resolveId: {
      filter: { id: /\/ink-screen\.ts$/ },
      handler: () => ({ id: `./${FILE}`, external: true }),
    },
  },
  /**
   * Fixes a bug of Ink 6.8.0: when lines change and the drawing ends with a newline, it moves up one line too few, so
   * that everything is drawn one line too low. Fails the build once Ink's line has changed.
   * @type {import('rolldown').Plugin}
   */
  patched: {
    name: 'patched-ink',
    load: {
      filter: { id: /ink[\\/]build[\\/]log-update\.js$/ },
      async handler(path) {
        const source = await readFile(path, 'utf8')
        if (!source.includes(BUGGY)) throw new Error(`${path} has changed: is the patch still needed?`)
        return source.replace(BUGGY, FIXED)
      },
    },
  },
}
