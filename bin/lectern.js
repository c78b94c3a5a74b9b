#!/usr/bin/env node
// Starts the command. The build leaves the code that V8 made of each file beside it (scripts/warm.js): where this very
// Node made it, nothing has to be compiled again. The package comes without; Node 22.8 and later then keep their own.
const { readFileSync } = require('node:fs')
const { enableCompileCache, wrapper } = require('node:module')
const { join } = require('node:path')

const DIST = join(__dirname, '..', 'dist')
const COMMAND = 'cli.cjs'
/** V8 itself refuses what another version of it made, or other flags; not what another processor did. */
const CACHE = `.${process.version}-${process.arch}.cache`

const scripts = new Map()
const loaded = new Map()

/** Returns what a file in dist/ exports. */
function load(file, cache) {
  const known = loaded.get(file)
  if (known) return known.exports
  const path = join(DIST, file)
  const module = { exports: {} }
  loaded.set(file, module)
  const script = scripts.get(file) ?? compile(path, cache ?? cached(file))
  scripts.set(file, script)
  const ask = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext()(module.exports, ask, module, path, DIST)
  return module.exports
}

function compile(path, cachedData) {
  const { Script } = require('node:vm')
  // Put together as bytes, of a bundle in ASCII: a text put together of texts would be copied to be compiled.
  const source = Buffer.concat([Buffer.from(wrapper[0]), readFileSync(path), Buffer.from(wrapper[1])])
  return new Script(source.toString('latin1'), { filename: path, cachedData })
}

function cached(file) {
  try {
    return readFileSync(join(DIST, file + CACHE))
  } catch {
    return undefined
  }
}

function start() {
  const cache = cached(COMMAND)
  if (cache) return load(COMMAND, cache)
  enableCompileCache?.()
  return require(join(DIST, COMMAND))
}

if (require.main === module) start()
else module.exports = { CACHE, COMMAND, load, loaded, scripts }
