// The built program on every hostile structure: how long each takes and how much memory.
import { CASES } from '../tests/hostile/cases.js'
import { lectern, run } from './measure.js'

const MOST_SECONDS = 5
const MOST_MEGABYTES = 1024

/** The ways to run the program: one that sets pages in colour, and those that do something else with the text. */
const WAYS = {
  terminal: ['read', '-', '--as', 'markdown', '--format', 'terminal', '--color', 'always'],
  text: ['read', '-', '--as', 'markdown', '--format', 'text'],
  markdown: ['read', '-', '--as', 'markdown', '--format', 'markdown'],
  sections: ['sections', '-', '--as', 'markdown', '--json'],
  plain: ['read', '-', '--as', 'text', '--format', 'json'],
}

/**
 * Runs the program on the hostile structures in each way, and prints a row for each.
 * @param {string[]} [names] only the cases with all of these in their names
 * @returns {Promise<{ rows: number, missed: string[] }>} how many there are, and which took more than the bounds
 */
export async function structure(names = []) {
  const picked = CASES.filter(({ name }) => names.every((part) => name.includes(part)))
  const longest = Math.max(...picked.map(({ name }) => name.length))
  const missed = []
  if (picked.length > 0) console.log(''.padEnd(longest), ...Object.keys(WAYS).map((way) => way.padStart(16)))
  for (const { name, generate } of picked) {
    const input = generate()
    const figures = []
    const problems = []
    for (const args of Object.values(WAYS)) {
      const { ms, megabytes, failed } = await run(lectern(...args), { input, metered: true })
      const over = ms > MOST_SECONDS * 1000 || megabytes > MOST_MEGABYTES
      if (failed || over) problems.push(failed || 'over the bounds')
      figures.push(`${(ms / 1000).toFixed(2)} s ${megabytes.toFixed(0).padStart(4)} MB`.padStart(16))
    }
    if (problems.length > 0) missed.push(name)
    console.log(name.padEnd(longest), ...figures, problems.length > 0 ? `← ${problems.join('; ')}` : '')
  }
  const within = `within ${MOST_SECONDS} s and ${MOST_MEGABYTES} MB in every way`
  if (picked.length > 0) console.log(`${picked.length - missed.length} of ${picked.length} ${within}\n`)
  return { rows: picked.length, missed }
}
