// Measures the installed package: time and memory against bars, other programs, hostile structures, and texts that
// grow. CONTRIBUTING.md lists the options.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeArticles } from './articles.js'
import { growth } from './growth.js'
import { install, programOn } from './install.js'
import { peers } from './peers.js'
import { room } from './room.js'
import { shelf } from './shelf.js'
import { speed } from './speed.js'
import { structure } from './structure.js'

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    node: { type: 'string', default: process.execPath },
    check: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: true },
    peers: { type: 'boolean' },
    room: { type: 'boolean' },
    shelf: { type: 'boolean' },
    structure: { type: 'boolean', default: true },
    growth: { type: 'boolean', default: true },
  },
})
const { check, quick, large } = options

const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
// Node's compile cache of the package, which is kept here, goes with it.
process.env.TMPDIR = folder

const path = install(folder)
const program = programOn(options.node, path)
const reference = options.node === process.execPath ? undefined : programOn(process.execPath, path)
const articles = makeArticles(folder)
console.log(
  `Node ${program.node} on ${process.platform} ${process.arch}, ` +
    `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores\n`,
)

/** @type {{ rows: number, missed: readonly string[] }[]} */
const results = []
if (options.speed) results.push(await speed({ program, reference, articles }, { quick, names }))
// They have no bars to check, and no names to pick by.
if (options.peers ?? (!check && names.length === 0)) await peers(program, articles, { quick })
if (options.room ?? names.length === 0) results.push(await room(program, articles, folder, { quick }))
if (options.shelf ?? names.length === 0) results.push(await shelf(program, folder, { quick }))
if (options.structure) results.push(await structure(program, names))
if (options.growth) results.push(await growth(path, program, { quick, large, names }))

const rows = results.reduce((sum, result) => sum + result.rows, 0)
const missed = results.flatMap((result) => result.missed)
if (missed.length > 0) console.log(`${missed.length} of ${rows} bars missed: ${missed.join('; ')}`)
else if (rows > 0) console.log(`All ${rows} bars are met.`)
else if (names.length > 0) console.log(`Nothing is named ${names.join(' ')}.`)
if (check && (missed.length > 0 || rows === 0)) process.exitCode = 1
