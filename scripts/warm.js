// Runs the built command, and leaves the code that V8 made of each file beside it for bin/lectern.js: after a run it
// holds what the run called, which V8 compiles only then.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { CACHE, COMMAND, load, loaded, scripts } = createRequire(import.meta.url)('../bin/lectern.js')

const names = JSON.parse(readFileSync('dist/shelf.json', 'utf8')).map(({ name }) => name)
const RUNS = [
  ['--help'],
  ['--version'],
  ['list'],
  ...names.flatMap((name) => [
    ['sections', name],
    ['read', name, '--format', 'text'],
    ['read', name, '--color', 'always'],
  ]),
]

// Each run listens for its errors.
process.stdout.setMaxListeners(RUNS.length)
for (const args of RUNS) {
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
  loaded.clear()
  await load(COMMAND).done
}
for (const [file, script] of scripts) writeFileSync(`dist/${file}${CACHE}`, script.createCachedData())
