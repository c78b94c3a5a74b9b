#!/usr/bin/env node
const { enableCompileCache } = require('node:module')

// Node 22.8 and later keep what V8 has compiled from one run to the next.
enableCompileCache?.()
require('../dist/cli.cjs').main(process.argv.slice(2))
