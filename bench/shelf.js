// How fast a large shelf is searched, how well, and what its index survives.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { atLeast, atMost, printFigures } from './figures.js'
import { run, time } from './run.js'
import { makeTexts, random } from './shelf-texts.js'

const ARTICLES = 10_000
const QUESTIONS = 100
const KILLS = 200

/** In the times of a bare Node. */
const BARS = {
  'search a rare word': 4,
  'search a common word': 4,
  'search after a file has changed': 5,
  '`list`': 2.5,
}
const FIRST_SECONDS = 60
const FIRST_MEGABYTES = 300
const FIRST_RIGHT = 0.9
const SURVIVED = 1

/**
 * Measures a shelf of made-up articles and prints a row for each figure.
 * @param {import('./install.js').Program} program
 * @param {string} folder
 * @param {{ readonly quick: boolean }} options
 * @returns {Promise<{ rows: number, missed: readonly string[] }>}
 */
export async function shelf(program, folder, { quick }) {
  const env = { ...process.env, LECTERN_SHELF: join(folder, 'shelf'), XDG_CACHE_HOME: join(folder, 'cache') }
  const share = quick ? 0.1 : 1
  const texts = writeShelf(env.LECTERN_SHELF, ARTICLES * share, QUESTIONS * share)
  /** @type {import('./figures.js').Figure[]} */
  const figures = []
  const first = await run(program.lectern('search', texts.common), { env, limit: 600_000 })
  const seconds = first.failure ? Number.NaN : first.ms / 1000
  figures.push(atMost('first index, seconds', seconds, FIRST_SECONDS))
  figures.push(atMost('first index, peak memory in MB', first.megabytes, FIRST_MEGABYTES))
  const times = await time(tasksFor(program, env, texts, quick ? 5 : 11), program.bare)
  for (const [name, bar] of Object.entries(BARS)) {
    const measured = times[name]
    figures.push(atMost(name, measured?.failure ? Number.NaN : (measured?.ratio ?? Number.NaN), bar))
  }
  figures.push(
    atLeast('questions whose section is first', await quality(program, env, texts.questions), FIRST_RIGHT),
  )
  figures.push(
    atLeast('searches right after a kill', await survival(program, folder, KILLS * share), SURVIVED),
  )
  return printFigures(figures)
}

/**
 * Writes the articles, and returns a common word, a rare one, and questions: three words of a section each.
 * @param {string} folder
 * @param {number} count
 * @param {number} [asked] how many questions
 */
function writeShelf(folder, count, asked = 0) {
  mkdirSync(folder, { recursive: true })
  const next = random(2)
  const drawn = []
  const sections = countSections()
  for (const article of makeTexts(count)) {
    const { name, language, text } = article
    writeFileSync(join(folder, `${name}.md`), text)
    for (const words of article.sections) sections.add(language, words)
    const number = Math.floor(next() * article.sections.length)
    if (drawn.length < asked && ASKED.has(language)) {
      drawn.push({ language, name, number: String(number + 1), words: article.sections[number] ?? [] })
    }
  }
  const questions = drawn.map(({ language, name, number, words }) => {
    const telling = [...new Set(words)].filter((word) => sections.share(language, word) < COMMON)
    const query = [0, 1, 2].map(() => telling.splice(Math.floor(next() * telling.length), 1)).join(' ')
    return { query, name, number }
  })
  const english = sections.byCount('en').filter((word) => word.length > 5)
  return { common: english[0] ?? '', rare: english.at(-1) ?? '', questions }
}

/** The languages of the questions. */
const ASKED = new Set(['en', 'de', 'ru', 'zh', 'ja', 'th'])
/** A word that stands in so many of the sections of its language tells nothing about one. */
const COMMON = 1 / 20

/** Counts in how many sections of a language each word stands. */
function countSections() {
  /** @type {Map<string, { total: number, readonly counts: Map<string, number> }>} */
  const languages = new Map()
  return {
    /** @param {string} language @param {readonly string[]} words of a section */
    add(language, words) {
      const entry = languages.get(language) ?? { total: 0, counts: new Map() }
      languages.set(language, entry)
      entry.total++
      for (const word of new Set(words)) entry.counts.set(word, (entry.counts.get(word) ?? 0) + 1)
    },
    /** @param {string} language @param {string} word */
    share(language, word) {
      const { total = 1, counts } = languages.get(language) ?? {}
      return (counts?.get(word) ?? 0) / total
    },
    /** @param {string} language */
    byCount(language) {
      const counts = [...(languages.get(language)?.counts ?? [])]
      return counts.sort(([, one], [, other]) => other - one).map(([word]) => word)
    },
  }
}

/**
 * @param {import('./install.js').Program} program
 * @param {NodeJS.ProcessEnv & { readonly LECTERN_SHELF: string }} env
 * @param {{ readonly common: string, readonly rare: string }} words
 * @param {number} rounds
 * @returns {Record<keyof typeof BARS, import('./run.js').Task>}
 */
function tasksFor({ lectern }, env, { common, rare }, rounds) {
  const changed = join(env.LECTERN_SHELF, 'article-000000.md')
  return {
    'search a rare word': { command: lectern('search', rare), env, rounds },
    'search a common word': { command: lectern('search', common), env, rounds },
    'search after a file has changed': {
      command: ['sh', '-c', `echo >> '${changed}'; exec "$@"`, 'sh', ...lectern('search', common)],
      env,
      rounds,
    },
    '`list`': { command: lectern('list'), env, rounds },
  }
}

/**
 * Returns how many of the questions have their section as the first hit, from 0 to 1.
 * @param {import('./install.js').Program} program
 * @param {NodeJS.ProcessEnv} env
 * @param {ReturnType<typeof writeShelf>['questions']} questions
 */
async function quality({ lectern }, env, questions) {
  let right = 0
  for (const { query, name, number } of questions) {
    const output = await outputOf(lectern('search', query), env)
    if (output.startsWith(`${name}\t${number}\t`)) right++
  }
  return right / questions.length
}

/**
 * Kills searches while they index, at random times, and returns how many of the searches after that were right.
 * @param {import('./install.js').Program} program
 * @param {string} folder
 * @param {number} kills
 */
async function survival({ lectern }, folder, kills) {
  const env = {
    ...process.env,
    LECTERN_SHELF: join(folder, 'killed'),
    XDG_CACHE_HOME: join(folder, 'killed-cache'),
  }
  writeShelf(env.LECTERN_SHELF, 100)
  const next = random(3)
  let right = 0
  for (let kill = 0; kill < kills; kill++) {
    if (kill % 10 === 0) rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true })
    writeFileSync(join(env.LECTERN_SHELF, 'article-000000.md'), `The word${kill}x.`)
    const [file = '', ...args] = lectern('search', 'word')
    const child = spawn(file, args, { env, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await Promise.race([ended, setTimeout(40 + next() * 600)])
    child.kill('SIGKILL')
    await ended
    if ((await outputOf(lectern('search', `word${kill}x`), env)).startsWith('article-000000\t0\t')) right++
  }
  return right / kills
}

/** @param {readonly string[]} command @param {NodeJS.ProcessEnv} env */
async function outputOf([file = '', ...args], env) {
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  await once(child, 'close')
  return output
}
