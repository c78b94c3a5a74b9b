// How the reading room keeps up with its keys, on a real terminal: time, bytes and memory against bars.
import { existsSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { spawn } from '@lydell/node-pty'
import { EVERYTHING, PROSE } from './articles.js'
import { atMost, printFigures } from './figures.js'
import { run } from './run.js'

/** What the room ends each update of the screen with. */
const UPDATE_ENDS = '\x1b[?2026l'
/** Of `/proc/<pid>/stat`, in milliseconds. */
const TICK = 10
/** Longer than any figure may take, in milliseconds. */
const LIMIT = 60_000

const IDLE = 5000
const SLOW_LINE = 1000
const FAR_SECTION = '1200'

const NARROW = { columns: 80, rows: 24 }
const WIDE = { columns: 140, rows: 50 }

/**
 * @typedef {import('./install.js').Program} Program
 * @typedef {{ readonly columns: number, readonly rows: number }} Size
 * @typedef {{ readonly ms: number, readonly bytes: number }} Update what a key has led to
 * @typedef {import('./figures.js').Figure} Figure
 */

/**
 * Measures the room and prints a row for each figure.
 * @param {Program} program
 * @param {import('./articles.js').Articles} articles
 * @param {string} folder where places are kept
 * @param {{ readonly quick: boolean }} options
 * @returns {Promise<{ rows: number, missed: readonly string[] }>}
 */
export async function room(program, { mb10 }, folder, { quick }) {
  const rounds = quick ? 3 : 11
  const start = (/** @type {readonly string[]} */ args, size = NARROW) =>
    startRoom(program.lectern('open', ...args), size, join(folder, 'state'))
  const figures = [
    ...(await keys(start)),
    ...(await firstScreens(start, program.bare, rounds)),
    ...(await longArticle(start, mb10.path)),
    atMost('`q` over a line of 1 kB/s, seconds', await slowLine(start), 1),
  ]
  return printFigures(figures)
}

/** @typedef {(args: readonly string[], size?: Size) => Room} Start */

/**
 * Bytes that a line down takes, and the processor while nothing is done.
 * @param {Start} start
 * @returns {Promise<readonly Figure[]>}
 */
async function keys(start) {
  /** @type {Figure[]} */
  const figures = []
  for (const [name, size, before, bar] of /** @type {const} */ ([
    ['80×24', NARROW, '', 250],
    ['140×50', WIDE, '', 500],
    ['140×50 beside the outline', WIDE, 'o\t', 750],
  ])) {
    const opened = start([EVERYTHING, '--from-start'], size)
    await opened.settled()
    for (const key of before) await opened.press(key)
    const updates = await presses(opened, 'j', 60)
    figures.push(atMost(`bytes per \`j\`, ${name}`, mean(updates.map(({ bytes }) => bytes)), bar))
    if (before !== '') {
      const used = opened.processorTime()
      await setTimeout(IDLE)
      figures.push(atMost(`processor in ${IDLE / 1000} s, ms`, opened.processorTime() - used, 2 * TICK))
      await opened.press('o')
    }
    await opened.quit()
  }
  return figures
}

/**
 * @param {Start} start
 * @param {readonly string[]} bare
 * @param {number} rounds
 * @returns {Promise<readonly Figure[]>}
 */
async function firstScreens(start, bare, rounds) {
  const kinds = /** @type {const} */ ([
    ['an article', [PROSE, '--from-start'], '%', 3],
    ['the shelf', [], 'min', 2.2],
  ])
  const figures = []
  for (const [name, args, sign, bar] of kinds) {
    const ratios = []
    for (let round = 0; round < rounds; round++) {
      const { ms } = await run(bare)
      const opened = start(args)
      ratios.push((await opened.shows(sign)) / ms)
      await opened.quit()
    }
    figures.push(atMost(`first screen of ${name}`, share(ratios, 0.5), bar))
  }
  return figures
}

/**
 * An article of 10 MB: keys while it is set and after that, memory, and how soon it goes on far inside.
 * @param {Start} start
 * @param {string} path
 * @returns {Promise<readonly Figure[]>}
 */
async function longArticle(start, path) {
  const opened = start([path, '--from-start'])
  await opened.shows('%')
  const early = await presses(opened, 'j', 100)
  await opened.press('G')
  await opened.shows('100%')
  await opened.press('g')
  const later = await presses(opened, 'j', 200)
  const set = opened.megabytes()
  opened.type('/there\r')
  await opened.shows(/\d+ of \d+ ·/)
  for (let nth = 0; nth < 10; nth++) {
    opened.resize(80 + 3 * nth, 24)
    await opened.settled()
  }
  const searched = opened.megabytes()
  opened.type(`${FAR_SECTION}\r`)
  await opened.shows(`section ${FAR_SECTION} [o·]`)
  await opened.quit()
  const again = start([path])
  const resumed = await again.shows(`section ${FAR_SECTION} [o·]`)
  await again.quit()
  const times = (/** @type {readonly Update[]} */ updates) => updates.map(({ ms }) => ms)
  return [
    atMost('`j` in 10 MB, ms', share(times(later), 0.5), 5),
    atMost('`j` in 10 MB, ms, 95 %', share(times(later), 0.95), 15),
    atMost('`j` while 10 MB are set, ms', share(times(early), 0.5), 20),
    atMost('peak memory in MB, 10 MB', set, 150),
    atMost('peak memory in MB, after a search and ten sizes', searched, 250),
    atMost(`going on at section ${FAR_SECTION} of 10 MB, seconds`, resumed / 1000, 1.5),
  ]
}

/**
 * Returns how long the room takes to leave, in seconds, where the terminal takes little of what is drawn.
 * @param {Start} start
 */
async function slowLine(start) {
  const opened = start([EVERYTHING, '--from-start'])
  await opened.settled()
  opened.readSlowly(SLOW_LINE)
  for (let nth = 0; nth < 60; nth++) {
    opened.type('j')
    await setTimeout(30)
  }
  return (await opened.quit()) / 1000
}

/**
 * @param {Room} room
 * @param {string} key
 * @param {number} count
 */
async function presses(room, key, count) {
  const updates = []
  for (let nth = 0; nth < count; nth++) updates.push(await room.press(key))
  return updates
}

/** @typedef {ReturnType<typeof startRoom>} Room */

/**
 * Starts the room in a terminal.
 * @param {readonly string[]} command
 * @param {Size} size
 * @param {string} state the folder of the places
 */
function startRoom([file = '', ...args], { columns, rows }, state) {
  const env = { ...process.env, TERM: 'xterm-256color', XDG_STATE_HOME: state }
  const startedAt = performance.now()
  // The types leave out the file descriptor of the terminal.
  const child = /** @type {import('@lydell/node-pty').IPty & { readonly fd: number }} */ (
    spawn(file, args, { name: env.TERM, cols: columns, rows, env })
  )
  let written = ''
  let onWritten = () => {}
  let hasEnded = false
  child.onData((data) => {
    written += data
    onWritten()
  })
  child.onExit(() => {
    hasEnded = true
    onWritten()
  })

  /** @param {() => boolean} holds */
  async function until(holds) {
    const end = performance.now() + LIMIT
    while (!holds()) {
      if (hasEnded || performance.now() > end)
        throw new Error(`the room is not as expected: ${written.slice(-500)}`)
      await new Promise((resolve) => {
        onWritten = () => resolve(undefined)
        setTimeout(100).then(onWritten)
      })
    }
  }

  return {
    type: (/** @type {string} */ typed) => child.write(typed),
    resize: (/** @type {number} */ columns, /** @type {number} */ rows) => child.resize(columns, rows),
    /**
     * Waits until a text is written; returns after how many milliseconds from the start.
     * @param {string | RegExp} sign
     */
    async shows(sign) {
      const from = written.lastIndexOf(UPDATE_ENDS)
      await until(() => new RegExp(sign).test(written.slice(Math.max(0, from))))
      return performance.now() - startedAt
    },
    /** Waits until nothing has been written for a while. */
    async settled() {
      for (let length = -1; length !== written.length; await setTimeout(500)) length = written.length
    },
    /**
     * Presses a key and waits for the update of the screen.
     * @param {string} key
     * @returns {Promise<Update>}
     */
    async press(key) {
      const { length } = written
      const pressedAt = performance.now()
      child.write(key)
      await until(() => written.includes(UPDATE_ENDS, length))
      return { ms: performance.now() - pressedAt, bytes: Buffer.byteLength(written.slice(length)) }
    },
    /**
     * Reads no more than so many bytes a second from now on.
     * @param {number} rate
     */
    readSlowly(rate) {
      child.pause()
      const bytes = Buffer.alloc(rate / 10)
      const timer = setInterval(() => {
        if (isRunning(child.pid)) readSome(child.fd, bytes)
        else {
          clearInterval(timer)
          child.resume()
        }
      }, 100)
    },
    megabytes: () => numberIn(`/proc/${child.pid}/status`, /^VmHWM:\s+(\d+)/m) / 1024,
    processorTime: () => TICK * numberIn(`/proc/${child.pid}/stat`, /\) \S(?: \S+){10} (\d+)/),
    /** Leaves it; returns how many milliseconds that takes. */
    async quit() {
      const pressedAt = performance.now()
      child.write('q')
      while (isRunning(child.pid)) await setTimeout(5)
      return performance.now() - pressedAt
    },
  }
}

/** @param {number} pid */
function isRunning(pid) {
  return existsSync(`/proc/${pid}/stat`) && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
}

/**
 * Reads what there is, at most as much as the buffer holds.
 * @param {number} file
 * @param {Buffer} buffer
 */
function readSome(file, buffer) {
  try {
    readSync(file, buffer)
  } catch {
    // There is nothing yet.
  }
}

/**
 * Returns a number that a file holds.
 * @param {string} path
 * @param {RegExp} pattern
 */
function numberIn(path, pattern) {
  return Number(pattern.exec(readFileSync(path, 'utf8'))?.[1])
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/**
 * Returns the number that a share of them doesn't exceed.
 * @param {readonly number[]} numbers
 * @param {number} part
 */
function share(numbers, part) {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(part * numbers.length) - 1] ?? Number.NaN
}
