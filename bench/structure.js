// How long each hostile structure takes in each way of reading it, and how much memory.
import { CASES } from '../tests/hostile/cases.js'
import { run } from './run.js'

const MAX_SECONDS = 5
const MAX_MEGABYTES = 1024

/** Everything that the program does with a text, by name. */
const WAYS = {
  terminal: ['read', '-', '--as', 'markdown', '--format', 'terminal', '--color', 'always'],
  text: ['read', '-', '--as', 'markdown', '--format', 'text'],
  markdown: ['read', '-', '--as', 'markdown', '--format', 'markdown'],
  sections: ['sections', '-', '--as', 'markdown', '--json'],
  plain: ['read', '-', '--as', 'text', '--format', 'json'],
}

/**
 * Reads each hostile structure in each way, and prints a row for each.
 * @param {import('./install.js').Program} program
 * @param {readonly string[]} names only the cases with all of these in their names
 * @returns {Promise<{ rows: number, missed: readonly string[] }>} how many there are, and which exceed the limits
 */
export async function structure({ lectern }, names) {
  const cases = CASES.filter(({ name }) => names.every((part) => name.includes(part)))
  if (cases.length === 0) return { rows: 0, missed: [] }
  const longest = Math.max(...cases.map(({ name }) => name.length))
  console.log(''.padEnd(longest), ...Object.keys(WAYS).map((way) => way.padStart(16)))
  const missed = []
  for (const { name, generate } of cases) {
    const input = generate()
    const figures = []
    const problems = []
    for (const args of Object.values(WAYS)) {
      const { ms, megabytes, failure } = await run(lectern(...args), { input })
      const exceeds = ms > MAX_SECONDS * 1000 || megabytes > MAX_MEGABYTES
      if (failure || exceeds) problems.push(failure || 'over the limits')
      figures.push(`${(ms / 1000).toFixed(2)} s ${megabytes.toFixed(0).padStart(4)} MB`.padStart(16))
    }
    if (problems.length > 0) missed.push(name)
    console.log(name.padEnd(longest), ...figures, problems.length > 0 ? `← ${problems.join('; ')}` : '')
  }
  console.log(
    `${cases.length - missed.length} of ${cases.length} within ${MAX_SECONDS} s and ${MAX_MEGABYTES} MB in every way\n`,
  )
  return { rows: cases.length, missed }
}
