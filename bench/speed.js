// How fast the installed program is and how much memory it takes, against the bars it is held to.
import { EVERYTHING, PROSE } from './articles.js'
import { atMost, printFigures } from './figures.js'
import { time } from './run.js'

/**
 * @typedef {import('./run.js').Times} Times
 * @typedef {import('./install.js').Program} Program
 *
 * @typedef {object} Subject what is measured
 * @property {Program} program
 * @property {Program | undefined} reference the same on another Node, to compare with
 * @property {import('./articles.js').Articles} articles
 *
 * @typedef {object} Row a figure: a task's time in those of a bare Node, or of another task, or its peak memory
 * @property {string} task
 * @property {string} [per] the other task
 * @property {boolean} [memory]
 * @property {readonly [number?, number?]} bars of Node 20, and of Node 22 and later, which start in a third of the time
 */

const COLOUR = 'all of 10 MB in colour'
const TEXT = 'all of 10 MB as text'
const COLOUR_REFERENCE = `${COLOUR} on the other Node`
const TEXT_REFERENCE = `${TEXT} on the other Node`

/** @type {readonly Row[]} */
const ROWS = [
  { task: '`--version`', bars: [1.3, 1.6] },
  { task: '`--help`', bars: [1.3, 1.6] },
  { task: '`list`', bars: [1.3, 1.6] },
  { task: '`sections`', bars: [1.6, 2.3] },
  { task: '`read` of prose', bars: [1.6, 2.3] },
  { task: '`read` of the article with everything', bars: [1.95, 3.3] },
  { task: '`read` of a scraped text of 4 KB', bars: [1.8, 3] },
  { task: 'first screen of 10 MB', bars: [2.5, 4] },
  { task: 'first screen of 100 MB', bars: [3, 5] },
  { task: COLOUR, bars: [38] },
  { task: TEXT, bars: [22] },
  { task: 'a section in the middle of 10 MB', bars: [6, 12] },
  { task: '`sections --json` of 10 MB', bars: [8, 16] },
  { task: COLOUR, per: COLOUR_REFERENCE, bars: [1, 1] },
  { task: TEXT, per: TEXT_REFERENCE, bars: [1, 1] },
  { task: 'first screen of 10 MB', per: 'first screen of 1 MB', bars: [1.1, 1.1] },
  { task: COLOUR, per: 'all of 1 MB in colour', bars: [11, 11] },
  { task: 'all of 100 MB in colour', per: COLOUR, bars: [11, 11] },
  { task: COLOUR, memory: true, bars: [120, 145] },
  { task: 'all of 100 MB in colour', memory: true, bars: [215, 330] },
]

/**
 * @param {Subject} subject
 * @returns {Record<string, import('./run.js').Task>}
 */
function tasksFor({ program: { lectern }, reference, articles: { scraped, mb1, mb10, mb100 } }) {
  const colour = (/** @type {readonly string[]} */ ...args) => ['read', ...args, '--color', 'always']
  const text = ['read', mb10.path, '--format', 'text']
  const short = { rounds: 11 }
  const long = { rounds: 7 }
  const huge = { rounds: 3, limit: 180_000 }
  return {
    '`--version`': { command: lectern('--version'), ...short },
    '`--help`': { command: lectern('--help'), ...short },
    '`list`': { command: lectern('list'), ...short },
    '`sections`': { command: lectern('sections', EVERYTHING), ...short },
    '`read` of prose': { command: lectern(...colour(PROSE)), ...short },
    '`read` of the article with everything': { command: lectern(...colour(EVERYTHING)), ...short },
    '`read` of a scraped text of 4 KB': { command: lectern(...colour(scraped)), ...short },
    'first screen of 1 MB': { command: lectern(...colour(mb1.path)), screen: true, ...long },
    'first screen of 10 MB': { command: lectern(...colour(mb10.path)), screen: true, ...long },
    'first screen of 100 MB': { command: lectern(...colour(mb100.path)), screen: true, ...huge },
    'all of 1 MB in colour': { command: lectern(...colour(mb1.path)), ...long },
    [COLOUR]: { command: lectern(...colour(mb10.path)), ...long },
    [TEXT]: { command: lectern(...text), ...long },
    ...(reference && {
      [COLOUR_REFERENCE]: { command: reference.lectern(...colour(mb10.path)), ...long },
      [TEXT_REFERENCE]: { command: reference.lectern(...text), ...long },
    }),
    'all of 100 MB in colour': { command: lectern(...colour(mb100.path)), ...huge },
    'a section in the middle of 10 MB': {
      command: lectern(...colour(mb10.path, '-s', mb10.middle)),
      ...long,
    },
    '`sections --json` of 10 MB': { command: lectern('sections', mb10.path, '--json'), ...long },
  }
}

/**
 * Measures the program and prints a row for each figure.
 * @param {Subject} subject
 * @param {{ readonly quick: boolean, readonly names: readonly string[] }} options `quick`: a third of the runs; `names`:
 *   only the rows with all of these in their names
 * @returns {Promise<{ rows: number, missed: readonly string[] }>} how many bars there are, and which are missed
 */
export async function speed(subject, { quick, names }) {
  const tasks = tasksFor(subject)
  const rows = ROWS.filter(({ per }) => per === undefined || per in tasks).filter((row) =>
    names.every((part) => nameOf(row).includes(part)),
  )
  const needed = new Set(rows.flatMap(({ task, per }) => [task, per]))
  const picked = Object.entries(tasks)
    .filter(([name]) => needed.has(name))
    .map(([name, task]) => [name, quick ? { ...task, rounds: Math.ceil(task.rounds / 3) } : task])
  const times = await time(Object.fromEntries(picked), subject.program.bare)

  const version = Number.parseInt(subject.program.node, 10) < 22 ? 0 : 1
  return printFigures(
    rows.map((row) => {
      const { value, note } = figure(row, times)
      return atMost(nameOf(row), value, row.bars[version] ?? Number.POSITIVE_INFINITY, note)
    }),
  )
}

/** @param {Row} row */
function nameOf({ task, per, memory }) {
  if (per) return `${task} / ${per}`
  return memory ? `peak memory in MB, ${task}` : task
}

/**
 * Returns a row's figure, which is not a number where a command failed.
 * @param {Row} row
 * @param {Readonly<Record<string, Times>>} times
 */
function figure({ task, per = task, memory }, times) {
  const measured = times[task]
  const other = times[per]
  if (!measured || !other) throw new Error(`${task} was not measured`)
  const failure = measured.failure || other.failure
  if (failure) return { value: Number.NaN, note: failure }
  if (memory) return { value: measured.megabytes, note: '' }
  if (measured === other) return { value: measured.ratio, note: `${measured.ms.toFixed(0)} ms` }
  return { value: measured.ms / other.ms, note: `${measured.ms.toFixed(0)} / ${other.ms.toFixed(0)} ms` }
}
