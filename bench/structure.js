// Runs the built program on every hostile structure; prints how long each took and how much memory.
// With --check it exits with status 1 where one took more than the bounds. A name's part picks the cases.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CASES } from '../tests/hostile/cases.js'

const MOST_SECONDS = 5
const MOST_MEGABYTES = 1024
const KILLED_AFTER = 60_000

const program = new URL('../bin/lectern.js', import.meta.url)
// Loaded into the program's process before it; tells the peak at its end, on a channel that the program doesn't use.
const meter = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))",
)}`

/** Runs the program on a text; `failed` says how it ended badly. */
function measure(input) {
  const start = performance.now()
  const { status, signal, stderr, output } = spawnSync(
    process.execPath,
    [
      '--import',
      meter,
      fileURLToPath(program),
      'read',
      '-',
      '--as',
      'markdown',
      '--format',
      'terminal',
      '--width',
      '80',
    ],
    {
      input,
      timeout: KILLED_AFTER,
      maxBuffer: 1 << 30,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    },
  )
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(output?.[3] || 0) / 1024,
    failed: status === 0 ? '' : `status ${status ?? signal}: ${(stderr || '').trim().split('\n')[0]}`,
  }
}

const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const picked = CASES.filter(({ name }) => parts.every((part) => name.includes(part)))
const longest = Math.max(...picked.map(({ name }) => name.length))
let over = 0
for (const { name, generate } of picked) {
  const { seconds, megabytes, failed } = measure(generate())
  const bad = seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES || failed !== ''
  if (bad) over++
  const figures = `${seconds.toFixed(2).padStart(6)} s  ${megabytes.toFixed(0).padStart(5)} MB`
  console.log(`${name.padEnd(longest)}  ${figures}${bad ? `  ← ${failed || 'over the bounds'}` : ''}`)
}
console.log(`${picked.length - over} of ${picked.length} within ${MOST_SECONDS} s and ${MOST_MEGABYTES} MB`)
if (over > 0 && process.argv.includes('--check')) process.exitCode = 1
