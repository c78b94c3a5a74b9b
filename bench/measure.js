// Runs commands: how long each takes as a whole process, how much memory, and whether it ends well.
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, unlinkSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What every start is compared to: Node with nothing to do. */
export const BARE = [process.execPath, '-e', '0']
const SCREEN = 24
const TIME_LIMIT = 60_000
const PROGRAM = fileURLToPath(new URL('../bin/lectern.js', import.meta.url))
const PEAK = /^VmHWM:\s+(\d+)/m
// Loaded into a Node process before its program; tells the peak at its end, on a channel that the program doesn't use.
// From /proc where there is one: maxRSS also counts the process that started it.
const METER = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs'
  const peak = () => {
    try { return ${PEAK}.exec(readFileSync('/proc/self/status', 'utf8'))[1] }
    catch { return process.resourceUsage().maxRSS }
  }
  process.on('exit', () => writeSync(3, String(peak())))
`)}`

/** Returns the command that runs the built program. */
export const lectern = (...args) => [process.execPath, PROGRAM, ...args]

/**
 * Runs a command to its end, with its output read to the last byte or only to the first screen.
 * @param {string[]} command
 * @param {{ screen?: boolean, metered?: boolean, input?: string, env?: NodeJS.ProcessEnv, limit?: number }} [options]
 *   `screen`: close its output once a screen of lines has come, as `head` does; `metered`: tell the peak of its memory;
 *   `limit`: kill it after so many milliseconds
 * @returns {Promise<{ ms: number, megabytes: number, shown: boolean, late: boolean, failed: string }>}
 *   `shown`: the screen came; `late`: it had to be killed; `failed`: how it ended badly, else empty
 */
export function run([file, ...args], options = {}) {
  const { screen = false, metered = false, input, env = process.env, limit = TIME_LIMIT } = options
  const inside = metered && file === process.execPath
  const { output, end: outputEnd } = makePipe()
  const start = performance.now()
  const child = spawn(file, inside ? ['--import', METER, ...args] : args, {
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', outputEnd, 'pipe', inside ? 'pipe' : 'ignore'],
  })
  closeSync(outputEnd)
  const { stdin, stderr } = child
  let [lines, ms, kilobytes, errors, late] = [0, 0, 0, '', false]
  output.on('data', (chunk) => {
    if (!screen) return
    lines += countLines(chunk)
    if (lines >= SCREEN) output.destroy()
  })
  const outputClosed = new Promise((resolve) => output.on('close', resolve))
  stderr.setEncoding('utf8').on('data', (text) => {
    if (errors.length < 10_000) errors += text
  })
  // One that ends before it has read everything is judged by its status.
  stdin?.on('error', () => {}).end(input)
  child.stdio[3]?.on('data', (text) => {
    kilobytes = Number(text)
  })
  const deadline = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limit)
  const watch = metered && !inside ? watchPeak(child.pid, (peak) => (kilobytes = peak)) : undefined
  child.on('exit', () => {
    ms = performance.now() - start
  })
  return new Promise((resolve) => {
    const end = (failed) => {
      clearTimeout(deadline)
      clearInterval(watch)
      output.destroy()
      resolve({ ms, megabytes: kilobytes / 1024, shown: lines >= SCREEN, late, failed })
    }
    child.on('error', ({ message }) => end(message))
    child.on('close', async (status, signal) => {
      if (!late) await outputClosed
      if (late) end(`over ${limit / 1000} s`)
      else if (status !== 0) end(`status ${status ?? signal}: ${firstError(errors)}`)
      else if (inside && kilobytes === 0) end('its memory is not known')
      else end(screen && lines < SCREEN ? `only ${lines} lines` : '')
    })
  })
}

/**
 * Returns a pipe as a shell makes one: what to read, and the end to write to. Those of Node are sockets, which hold more
 * and break in another way.
 */
function makePipe() {
  const path = join(tmpdir(), `lectern-bench-${process.pid}`)
  execFileSync('mkfifo', [path])
  const start = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const end = openSync(path, 'w')
  unlinkSync(path)
  return { output: new Socket({ fd: start, readable: true, writable: false }), end }
}

/** Returns how many lines end in a chunk of output. */
function countLines(chunk) {
  let count = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++
  return count
}

/** Tells the peak of another process's memory, in kilobytes, as often as it can be seen; nothing without a /proc. */
function watchPeak(pid, tell) {
  return setInterval(() => {
    try {
      const peak = PEAK.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
      if (peak) tell(Number(peak[1]))
    } catch {
      // It has just ended, or there is no /proc.
    }
  }, 10)
}

/** Returns the line of a process's complaints that says most. */
function firstError(errors) {
  const lines = errors.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'it said nothing'
}

/**
 * Runs commands in rounds, each beside a bare Node, so that what else the machine does falls on both. One that fails is
 * not run again.
 * @param {Record<string, { command: string[], lenient?: boolean }>} tasks each with the options of `run`; `lenient`: how
 *   it ends after its screen came doesn't matter
 * @param {number} rounds
 * @returns {Promise<Record<string, { ms: number, bare: number, ratio: number, failed: string }>>} medians, by name
 */
export async function time(tasks, rounds) {
  const runs = Object.entries(tasks).map(([name, task]) => ({ name, task, times: [], bares: [], failed: '' }))
  for (let round = 0; round < rounds; round++) {
    for (const entry of runs) {
      if (entry.failed !== '') continue
      const { command, lenient, ...options } = entry.task
      const bare = await run(BARE)
      const { ms, shown, late, failed } = await run(command, options)
      if (!lenient || !shown || late) entry.failed = failed
      entry.times.push(ms)
      entry.bares.push(bare.ms)
    }
  }
  return Object.fromEntries(
    runs.map(({ name, times, bares, failed }) => {
      const ratio = median(times.map((ms, index) => ms / bares[index]))
      return [name, { ms: median(times), bare: median(bares), ratio, failed }]
    }),
  )
}

/** Returns the middle of some numbers. */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
