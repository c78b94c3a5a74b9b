// Runs commands as whole processes: how long each takes, its peak memory, and whether it fails.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync, readFileSync, unlinkSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCREEN_LINES = 24
const LINE_FEED = 10

/**
 * @typedef {object} RunOptions
 * @property {boolean} [screen] close its output after a screen of lines, as `head` does
 * @property {boolean} [lenient] ignore its status once the screen has come
 * @property {string} [input] its standard input
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limit] milliseconds after which it is killed; a minute by default
 *
 * @typedef {object} Result
 * @property {number} ms
 * @property {number} megabytes peak memory; 0 where there is no /proc
 * @property {string} failure empty where there is none
 *
 * @typedef {{ readonly command: readonly string[], readonly rounds: number } & RunOptions} Task `rounds`: how often it is
 *   run
 *
 * @typedef {object} Times
 * @property {number} ms
 * @property {number} bare milliseconds of the bare Node
 * @property {number} ratio of the one to the other
 * @property {number} megabytes
 * @property {string} failure
 */

/**
 * Runs a command and reads its output to the end, or a screen of it.
 * @param {readonly string[]} command
 * @param {RunOptions} [options]
 * @returns {Promise<Result>}
 */
export async function run([file = '', ...args], options = {}) {
  const { screen = false, lenient = false, input, env = process.env, limit = 60_000 } = options
  const pipe = openPipe()
  const start = performance.now()
  /** @type {import('node:child_process').ChildProcess} */
  const child = spawn(file, args, {
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', pipe.writer, 'pipe'],
  })
  closeSync(pipe.writer)
  let [ms, kilobytes, lines, errors] = [0, 0, 0, '']
  pipe.reader.on('data', (chunk) => {
    lines += countLines(chunk)
    if (screen && lines >= SCREEN_LINES) pipe.reader.destroy()
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    if (errors.length < 10_000) errors += text
  })
  // It may end before it has read everything.
  child.stdin?.on('error', () => {}).end(input)
  child.once('exit', () => {
    ms = performance.now() - start
  })
  const deadline = setTimeout(() => child.kill('SIGKILL'), limit)
  const watch = setInterval(() => {
    kilobytes = peakKilobytes(child.pid) ?? kilobytes
  }, 10)
  const failure = await Promise.all([once(child, 'close'), once(pipe.reader, 'close')]).then(
    ([[status, signal]]) => {
      if (ms >= limit) return `over ${limit / 1000} s`
      if (status !== 0 && !(lenient && lines >= SCREEN_LINES)) {
        return `status ${status ?? signal}: ${firstError(errors)}`
      }
      return screen && lines < SCREEN_LINES ? `only ${lines} lines` : ''
    },
    (error) => error.message,
  )
  clearTimeout(deadline)
  clearInterval(watch)
  pipe.reader.destroy()
  return { ms, megabytes: kilobytes / 1024, failure }
}

/** Opens a pipe as a shell does. Those that Node makes are sockets, which hold more and break in another way. */
function openPipe() {
  const path = join(tmpdir(), `lectern-bench-${process.pid}`)
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, 'w')
  unlinkSync(path)
  return { reader: new Socket({ fd: reader, readable: true, writable: false }), writer }
}

/** @param {Buffer} chunk */
function countLines(chunk) {
  let count = 0
  for (let index = chunk.indexOf(LINE_FEED); index >= 0; index = chunk.indexOf(LINE_FEED, index + 1)) count++
  return count
}

/**
 * Returns the most memory that a process has had.
 * @param {number | undefined} pid
 */
function peakKilobytes(pid) {
  try {
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return peak ? Number(peak[1]) : undefined
  } catch {
    // It has just ended, or there is no /proc.
    return undefined
  }
}

/**
 * Returns the most telling line of what was written to standard error.
 * @param {string} errors
 */
function firstError(errors) {
  const lines = errors.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'nothing on standard error'
}

/**
 * Runs tasks in turns, each beside a bare Node, so that whatever else the machine does slows both. One that fails is not
 * run again.
 * @param {Readonly<Record<string, Task>>} tasks
 * @param {readonly string[]} bare the command of a bare Node
 * @returns {Promise<Record<string, Times>>} medians, and the most memory, by name
 */
export async function time(tasks, bare) {
  const rounds = Math.max(...Object.values(tasks).map((task) => task.rounds))
  const timings = Object.entries(tasks).map(([name, task]) => ({
    name,
    task,
    /** @type {Result[]} */ results: [],
    /** @type {Result[]} */ bares: [],
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { task, results, bares } of timings) {
      const { command, rounds: turns, ...options } = task
      if (round >= turns || results.at(-1)?.failure) continue
      bares.push(await run(bare))
      results.push(await run(command, options))
    }
  }
  return Object.fromEntries(
    timings.map(({ name, results, bares }) => [
      name,
      {
        ms: median(results.map(({ ms }) => ms)),
        bare: median(bares.map(({ ms }) => ms)),
        ratio: median(results.map(({ ms }, index) => ms / (bares[index]?.ms ?? 0))),
        megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
        failure: results.at(-1)?.failure ?? '',
      },
    ]),
  )
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
