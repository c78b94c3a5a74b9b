// Measures the built program: its speed and memory against their bars, its peers, and hostile structures.
// --check: exit with status 1 where a bar is missed. --quick: fewer runs. A name's part picks the rows and the cases.
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { makeArticles } from './data.js'
import { peers } from './peers.js'
import { speed } from './speed.js'
import { structure } from './structure.js'

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    check: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: true },
    peers: { type: 'boolean' },
    structure: { type: 'boolean', default: true },
  },
})
const { check, quick } = options

console.log(
  `Node ${process.version} on ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores`,
)
const articles = makeArticles({ mb1: 1e6, mb10: 1e7, mb100: 1e8 })
const none = { rows: 0, missed: [] }
const bars = options.speed ? await speed(articles, { quick, names }) : none
// They have no bars to check, and no names to pick by.
if (options.peers ?? (!check && names.length === 0)) await peers(articles, { quick })
const cases = options.structure ? await structure(names) : none

const rows = bars.rows + cases.rows
const missed = [...bars.missed, ...cases.missed]
if (rows > 0) {
  const verdict =
    missed.length > 0
      ? `${missed.length} of ${rows} bars MISSED: ${missed.join('; ')}`
      : `All ${rows} bars are met.`
  console.log(verdict)
} else if (names.length > 0) console.log(`Nothing here is named ${names.join(' ')}.`)
if (check && (missed.length > 0 || rows === 0)) process.exitCode = 1
