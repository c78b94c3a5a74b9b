// How the time and memory of the installed library grow with a text of one or two signs, in a process by itself. Time is
// the processor's: whatever else the machine does counts little.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { family } from '../tests/hostile/family.js'
import { run } from './run.js'

/** In UTF-16 units. */
const SIZES = [4_000, 8_000, 16_000, 32_000]
const MOST_GROWTH = 3
/** A shorter time says nothing about growth, in milliseconds. */
const MEASURABLE = 100
/** One text of so many is measured where there is little time. */
const QUICK = 20
/** One text of a sign alone of so many is read in 1 MB, unless all are: a number that goes through all places. */
const PLACES = 41

const MEGABYTE = 2 ** 20
const MOST_SECONDS = 5
const MOST_MEGABYTES = 300

/** How much longer the intake of 1 MB of all kinds of lines may take than that of 0.1 MB. */
const MOST_INTAKE = 12

/**
 * Reads each text of the family in sizes of which each is twice the one before, then the largest of each sign alone, and
 * prints those that exceed a limit; with `large`, the largest of all.
 * @param {string} path the installed package
 * @param {import('./install.js').Program} program
 * @param {{ readonly quick: boolean, readonly large: boolean, readonly names: readonly string[] }} options
 * @returns {Promise<{ rows: number, missed: readonly string[] }>}
 */
export async function growth(path, { lectern }, { quick, large, names }) {
  const texts = picked(quick, names)
  if (texts.length === 0) return { rows: 0, missed: [] }
  const child = fork(fileURLToPath(import.meta.url), [path, `${quick}`, ...names])
  /** @type {string[]} */
  const missed = []
  child.on('message', (name) => missed.push(`${name}`))
  const [status] = await once(child, 'exit')
  if (status !== 0) missed.push('the growth of texts: it has crashed')

  const some = family({ withPairs: false }).filter((_, index) => index % PLACES === 0)
  const largest = large || names.length > 0 ? texts : some.slice(0, quick ? QUICK : undefined)
  for (const { name, as, generate } of largest) {
    const input = generate(MEGABYTE)
    const { ms, megabytes, failure } = await run(lectern('read', '-', '--as', as, '--format', 'text'), {
      input,
    })
    const isRefused = failure.startsWith('status 1')
    if (!isRefused && (failure || ms > MOST_SECONDS * 1000 || megabytes > MOST_MEGABYTES)) {
      console.log(`1 MB of ${name}: ${(ms / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB ${failure}`)
      missed.push(`1 MB of ${name}`)
    }
  }
  console.log(`${texts.length} texts grown, ${missed.length} of them too much\n`)
  return { rows: texts.length, missed }
}

/**
 * Returns the texts with these parts in their names.
 * @param {boolean} quick
 * @param {readonly string[]} names
 */
function picked(quick, names) {
  const texts = family({ withPairs: true }).filter(({ name }) => names.every((part) => name.includes(part)))
  return texts.filter((_, index) => !quick || index % QUICK === 0)
}

/**
 * Measures each text in a process of its own, and sends the names of those that grow too much.
 * @param {string} path
 * @param {boolean} quick
 * @param {readonly string[]} names
 */
async function measure(path, quick, names) {
  /** @type {typeof import('../src/index.ts')} */
  const library = createRequire(path)('lectern')
  for (const { name, as, generate } of picked(quick, names)) {
    let previous = Number.POSITIVE_INFINITY
    for (const size of SIZES) {
      const text = generate(size)
      const growsTooMuch = (/** @type {number} */ time) => time > Math.max(MEASURABLE, MOST_GROWTH * previous)
      let ms = await time(library, text, as)
      // The first time compiles, and may collect the garbage of those before.
      for (let round = 0; round < 2 && growsTooMuch(ms); round++)
        ms = Math.min(ms, await time(library, text, as))
      if (growsTooMuch(ms)) {
        console.log(`${name}: ${previous.toFixed(0)} ms, twice the size ${ms.toFixed(0)} ms`)
        process.send?.(name)
        break
      }
      previous = ms
    }
  }
  if (names.length > 0) return
  const lines = family({ withPairs: false })
    .filter(({ as }) => as === 'text')
    .map(({ generate }) => generate(50))
    .join('\n')
  const [short, long] = [0.1, 1].map((size) => lines.repeat(Math.ceil((size * MEGABYTE) / lines.length)))
  await time(library, short ?? '', 'text')
  const intake = (await time(library, long ?? '', 'text')) / (await time(library, short ?? '', 'text'))
  console.log(`intake of 1 MB of all kinds of lines: ${intake.toFixed(1)} times that of 0.1 MB`)
  if (intake > MOST_INTAKE) process.send?.('intake of 1 MB of all kinds of lines')
}

/**
 * Returns how long the processor works on a text, in milliseconds.
 * @param {typeof import('../src/index.ts')} library
 * @param {string} text
 * @param {import('../src/index.ts').ReadAs} as
 */
async function time({ parseArticle, renderArticle, ReaderError }, text, as) {
  const start = process.cpuUsage()
  try {
    const article = await parseArticle(text, { as })
    for await (const _ of renderArticle(article, { format: 'text' }));
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
  }
  return process.cpuUsage(start).user / 1000
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [path = '', quick, ...names] = process.argv.slice(2)
  await measure(path, quick === 'true', names)
}
