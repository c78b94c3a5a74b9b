// Runs the built command, and leaves the code that V8 made of each file beside it for bin/lectern.js: after a run it
// holds what the run called, which V8 compiles only then.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { CACHE, COMMAND, load, loaded, scripts } = createRequire(import.meta.url)('../bin/lectern.js')

/** What is mostly asked for; any more would make the caches larger, and each start later. */
const RUNS = [
  ['--help'],
  ['--version'],
  ['list'],
  ['sections', 'openai'],
  ['read', 'openai', '--format', 'text'],
  ['read', 'openai', '--color', 'always'],
]

for (const args of RUNS) {
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
  loaded.clear()
  await load(COMMAND).done
}
for (const [file, script] of scripts) writeFileSync(`dist/${file}${CACHE}`, script.createCachedData())
