// Other programs that set Markdown in a terminal, as far as they are installed, beside lectern.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { run, time } from './run.js'

const MARKED_TERMINAL = fileURLToPath(new URL('marked-terminal.js', import.meta.url))

/** @typedef {{ name: string, command: readonly string[], version: readonly string[], remark?: string }} Peer */

/**
 * How each sets a file, and how it prints its version. Of several with one name the first that works is taken.
 * @type {readonly Peer[]}
 */
const PEERS = [
  { name: 'glow', command: ['glow', '--style', 'dark', '--width', '80'], version: ['glow', '--version'] },
  {
    name: 'mdcat',
    command: ['mdcat', '--ansi', '--local', '--columns', '80'],
    version: ['mdcat', '--version'],
  },
  {
    name: 'lowdown',
    command: ['lowdown', '-t', 'term', '--term-columns=80', '--term-width=80'],
    version: ['lowdown', '--version'],
  },
  {
    name: 'pandoc',
    command: ['pandoc', '--from', 'gfm', '--to', 'ansi', '--columns', '80'],
    version: ['pandoc', '--version'],
  },
  // Before version 3.2.1 it has no colour.
  {
    name: 'pandoc',
    command: ['pandoc', '--from', 'gfm', '--to', 'plain', '--columns', '80'],
    version: ['pandoc', '--version'],
    remark: ' (plain)',
  },
  {
    name: 'rich',
    command: ['rich', '--markdown', '--force-terminal', '--width', '80'],
    version: ['rich', '--version'],
  },
  {
    name: 'rich',
    command: ['python3', '-m', 'rich.markdown', '--force-color', '--width', '80'],
    version: ['python3', '-c', 'from importlib.metadata import version; print(version("rich"))'],
  },
]

/**
 * Prints a table of lectern and its peers.
 * @param {import('./install.js').Program} program
 * @param {import('./articles.js').Articles} articles
 * @param {{ readonly quick: boolean }} options
 */
export async function peers({ bare, lectern }, { short, mb10 }, { quick }) {
  const { installed, absent } = findPeers(short)
  const [node = ''] = bare
  /** @type {Readonly<Record<string, (file: string) => readonly string[]>>} */
  const programs = {
    lectern: (file) => lectern('read', file, '--color', 'always'),
    'marked-terminal': (file) => [node, MARKED_TERMINAL, file],
    ...installed,
  }
  const env = colourEnvironment()
  const often = { rounds: quick ? 5 : 11 }
  const seldom = { rounds: quick ? 1 : 3 }
  const shortTimes = await time({ Node: { command: bare, ...often }, ...tasks(short, often) }, bare)
  const screens = await time(tasks(mb10.path, { screen: true, lenient: true, ...seldom }), bare)
  const wholes = await time(tasks(mb10.path, seldom), bare)

  print('', '4 KB article', 'first screen, 10 MB', 'all of 10 MB', 'peak memory, 10 MB')
  print('---', '---', '---', '---', '---')
  print('`node -e 0`', timeCell(shortTimes.Node), '', '', memoryCell(await run(bare)))
  for (const name of Object.keys(programs)) {
    print(
      name,
      timeCell(shortTimes[name]),
      timeCell(screens[name]),
      timeCell(wholes[name]),
      memoryCell(wholes[name]),
    )
  }
  for (const name of absent) console.log(`${name} is not installed: left out`)
  console.log('')

  /**
   * @param {string} file
   * @param {import('./run.js').RunOptions & { readonly rounds: number }} options
   */
  function tasks(file, options) {
    return Object.fromEntries(
      Object.entries(programs).map(([name, command]) => [name, { command: command(file), env, ...options }]),
    )
  }
}

/** Colour though there is no terminal, 80 columns, and no pager. */
function colourEnvironment() {
  const { NO_COLOR, ...env } = process.env
  return {
    ...env,
    TERM: 'xterm-256color',
    COLUMNS: '80',
    FORCE_COLOR: '2',
    CLICOLOR_FORCE: '1',
    PAGER: 'cat',
  }
}

/**
 * Returns the peers that can set a file on this machine, by name and version, and the names of the others.
 * @param {string} path
 */
function findPeers(path) {
  /** @type {Record<string, (file: string) => readonly string[]>} */
  const installed = {}
  const absent = new Set(PEERS.map(({ name }) => name))
  for (const { name, command, version, remark = '' } of PEERS) {
    if (!absent.has(name) || output([...command, path]).status !== 0) continue
    absent.delete(name)
    const number = /\d+(\.\d+)+/.exec(output(version).stdout)?.[0] ?? ''
    installed[`${name} ${number}${remark}`] = (file) => [...command, file]
  }
  return { installed, absent }
}

/** @param {readonly string[]} command */
function output([file = '', ...args]) {
  return spawnSync(file, args, { encoding: 'utf8', timeout: 10_000 })
}

/** @param {import('./run.js').Times | undefined} times */
function timeCell(times) {
  if (!times) return '–'
  return times.failure || `${times.ms.toFixed(0)} ms (${times.ratio.toFixed(1)})`
}

/** @param {{ readonly megabytes: number, readonly failure: string } | undefined} result */
function memoryCell(result) {
  return !result || result.failure || result.megabytes === 0 ? '–' : `${result.megabytes.toFixed(0)} MB`
}

/** @param {readonly string[]} cells */
function print(name = '', ...cells) {
  console.log(`| ${name.padEnd(20)} | ${cells.map((cell) => cell.padStart(20)).join(' | ')} |`)
}
