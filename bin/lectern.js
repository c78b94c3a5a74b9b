#!/usr/bin/env node
// Starts the command. The build leaves the code that V8 made of each file beside it (scripts/warm.js): where this very
// Node made it, nothing has to be compiled again. Node 22.8 and later keep such a cache themselves.
const { readFileSync } = require('node:fs')
const { enableCompileCache, wrap } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const DIST = join(__dirname, '..', 'dist')
/** V8 knows its own version's code; its processor's it has to be told. */
const CACHE = `.${process.version}-${process.arch}.cache`

const scripts = new Map()
const loaded = new Map()

/** Returns what a file in dist/ exports. */
function load(file) {
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  loaded.set(file, module)
  const path = join(DIST, file)
  const ask = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  const run = (scripts.get(file) ?? compile(file, path)).runInThisContext()
  run.call(module.exports, module.exports, ask, module, path, DIST)
  return module.exports
}

function compile(file, path) {
  const script = new Script(wrap(readFileSync(path, 'utf8')), { filename: path, cachedData: cached(path) })
  if (process.env.DBG) console.error(file, script.cachedDataRejected)
  scripts.set(file, script)
  return script
}

function cached(path) {
  try {
    return readFileSync(path + CACHE)
  } catch {
    return undefined
  }
}

if (require.main === module) load('cli.cjs')
module.exports = { CACHE, load, loaded, scripts }
