// Runs the built command over the shelf, and writes the code that V8 made of each file beside it.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { CACHE, load, loaded, scripts } = createRequire(import.meta.url)('../bin/lectern.js')
const RUNS = JSON.parse(process.argv[2])

for (const args of RUNS) {
  process.argv = [process.argv[0], 'lectern', ...args]
  loaded.clear()
  await load('cli.cjs').done
}
for (const [file, script] of scripts) writeFileSync(`dist/${file}${CACHE}`, script.createCachedData())
