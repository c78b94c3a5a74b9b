// How fast the built program is and how much memory it takes, against the bars it is held to.
import { lectern, run, time } from './measure.js'

const PROSE = 'openai-cuts-microsoft-revenue-share'
const EVERYTHING = 'the-markdown-a-terminal-can-set'
const read = (article, ...options) => lectern('read', article, '--color', 'always', ...options)

/** How often each command is run: those on short articles, on up to 10 MB, and on 100 MB. */
const ROUNDS = { short: 11, long: 7, huge: 3 }
const QUICK_ROUNDS = { short: 5, long: 3, huge: 1 }
/** How long a run on 100 MB may take, in milliseconds. */
const LONG = 180_000

/** Returns what is timed: each command, and by how long a text how often. */
const tasksFor = ({ mb1, mb10, mb100 }) => ({
  short: {
    '--version': { command: lectern('--version') },
    '--help': { command: lectern('--help') },
    list: { command: lectern('list') },
    sections: { command: lectern('sections', EVERYTHING) },
    'read, prose': { command: read(PROSE) },
    'read, everything': { command: read(EVERYTHING) },
  },
  long: {
    'first screen, 1 MB': { command: read(mb1.path), screen: true },
    'first screen, 10 MB': { command: read(mb10.path), screen: true },
    'all, 1 MB': { command: read(mb1.path) },
    'all, 10 MB': { command: read(mb10.path) },
    'all as text, 10 MB': { command: lectern('read', mb10.path, '--format', 'text') },
    'a middle section, 10 MB': { command: read(mb10.path, '-s', String(mb10.middle)) },
    'sections --json, 10 MB': { command: lectern('sections', mb10.path, '--json') },
  },
  huge: {
    'first screen, 100 MB': { command: read(mb100.path), limit: LONG, screen: true },
    'all, 100 MB': { command: read(mb100.path), limit: LONG },
  },
})

/** A bar on how many times as long as a bare Node something takes. */
const start = (name, bar) => ({
  name,
  bar,
  needs: [name],
  value: ({ [name]: { ratio } }) => ratio,
  note: ({ [name]: { ms, bare } }) => `${ms.toFixed(0)} ms, Node ${bare.toFixed(0)} ms`,
})

/** A bar on how many times as long something takes on a longer text. */
const growth = (name, long, short, bar) => ({
  name,
  bar,
  needs: [long, short],
  value: ({ [long]: a, [short]: b }) => a.ms / b.ms,
  note: ({ [long]: a, [short]: b }) => `without the start ${((a.ms - a.bare) / (b.ms - b.bare)).toFixed(1)}`,
})

/** A bar on megabytes. */
const memory = (task, bar) => ({ name: `peak memory, ${task}`, bar, needs: [], unit: 'MB', peak: task })

const ROWS = [
  start('--version', 1.25),
  start('--help', 1.25),
  start('list', 1.3),
  start('sections', 1.5),
  start('read, prose', 1.6),
  start('read, everything', 1.6),
  start('first screen, 10 MB', 2.5),
  growth('first screen, 10 MB / 1 MB', 'first screen, 10 MB', 'first screen, 1 MB', 1.1),
  start('first screen, 100 MB', 4),
  start('all, 10 MB', 30),
  start('all as text, 10 MB', 20),
  start('a middle section, 10 MB', 6),
  start('sections --json, 10 MB', 8),
  growth('all, 10 MB / 1 MB', 'all, 10 MB', 'all, 1 MB', 11),
  growth('all, 100 MB / 10 MB', 'all, 100 MB', 'all, 10 MB', 11),
  memory('all, 10 MB', 200),
  memory('all, 100 MB', 300),
]

/**
 * Times and weighs the program, and prints a row for each bar.
 * @param {Record<string, { path: string, middle: number }>} articles
 * @param {{ quick?: boolean, names?: string[] }} [options] `names`: only the rows with all of these in their names
 * @returns {Promise<{ rows: number, missed: string[] }>} how many rows there are, and which missed their bar
 */
export async function speed(articles, { quick = false, names = [] } = {}) {
  const rows = ROWS.filter(({ name }) => names.every((part) => name.includes(part)))
  if (rows.length === 0) return { rows: 0, missed: [] }
  const rounds = quick ? QUICK_ROUNDS : ROUNDS
  const tasks = tasksFor(articles)
  const times = await timeAll(tasks, rounds, new Set(rows.flatMap(({ needs }) => needs)))
  const commands = Object.assign({}, ...Object.values(tasks))
  console.log(
    `Times are medians of ${rounds.short} runs, ${rounds.long} of 1 and 10 MB, ${rounds.huge} of 100 MB; ` +
      'ratios are to a bare `node -e 0` beside each.\n',
  )
  print('', 'measured', 'bar', '')
  const missed = []
  for (const row of rows) {
    const { value, failed, note } = await measure(row, times, commands)
    const ok = failed === '' && value <= row.bar
    if (!ok) missed.push(row.name)
    const unit = row.unit ? ` ${row.unit}` : ''
    print(row.name, failed ? '–' : format(value) + unit, row.bar + unit, ok ? 'ok' : 'MISSED', failed || note)
  }
  console.log('')
  return { rows: rows.length, missed }
}

/** Times the tasks that rows need, those on texts of one size in the same rounds. */
async function timeAll(tasks, rounds, needed) {
  const times = {}
  for (const [size, group] of Object.entries(tasks)) {
    const picked = Object.fromEntries(Object.entries(group).filter(([name]) => needed.has(name)))
    Object.assign(times, await time(picked, rounds[size]))
  }
  return times
}

/** Returns a row's figure, or how a command that it needs failed. */
async function measure({ needs, value, note, peak }, times, commands) {
  if (peak) {
    const { command, limit } = commands[peak]
    const { megabytes, failed } = await run(command, { limit, metered: true })
    return { value: megabytes, failed, note: '' }
  }
  const failed = needs.map((name) => times[name].failed).find((failure) => failure !== '')
  return failed ? { failed, value: 0, note: '' } : { failed: '', value: value(times), note: note(times) }
}

const format = (value) => value.toFixed(value < 100 ? 2 : 0)

function print(name, measured, bar, verdict, note = '') {
  console.log(
    `${name.padEnd(30)}${measured.padStart(10)}${bar.padStart(10)}  ${verdict.padEnd(8)}${note}`.trimEnd(),
  )
}
