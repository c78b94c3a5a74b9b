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

/** The ways to run the program: one that sets pages in colour, and those that do something else with the text. */
const WAYS = {
  terminal: ['read', '-', '--as', 'markdown', '--format', 'terminal', '--color', 'always'],
  text: ['read', '-', '--as', 'markdown', '--format', 'text'],
  markdown: ['read', '-', '--as', 'markdown', '--format', 'markdown'],
  sections: ['sections', '-', '--as', 'markdown', '--json'],
  plain: ['read', '-', '--as', 'text', '--format', 'json'],
}

/** Runs the program on a text; `failed` says how it ended badly. */
function measure(input, args) {
  const start = performance.now()
  const { status, signal, stderr, output } = spawnSync(
    process.execPath,
    ['--import', meter, fileURLToPath(program), ...args],
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
console.log(''.padEnd(longest), ...Object.keys(WAYS).map((way) => way.padStart(16)))
for (const { name, generate } of picked) {
  const input = generate()
  const runs = Object.values(WAYS).map((args) => measure(input, args))
  const bad = runs.filter(
    ({ seconds, megabytes, failed }) => seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES || failed !== '',
  )
  if (bad.length > 0) over++
  const figures = runs.map(
    ({ seconds, megabytes }) => `${seconds.toFixed(2)} s ${megabytes.toFixed(0).padStart(4)} MB`,
  )
  const problems = bad.map(({ failed }) => failed || 'over the bounds').join('; ')
  console.log(
    name.padEnd(longest),
    ...figures.map((figure) => figure.padStart(16)),
    problems && `← ${problems}`,
  )
}
console.log(
  `${picked.length - over} of ${picked.length} within ${MOST_SECONDS} s and ${MOST_MEGABYTES} MB in every way`,
)
if (over > 0 && process.argv.includes('--check')) process.exitCode = 1
