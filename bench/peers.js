// Other programs that set markdown in a terminal, beside lectern: those of them that are installed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { BARE, lectern, run, time } from './measure.js'

const PLAIN = fileURLToPath(new URL('marked-terminal.js', import.meta.url))

/** Colour though there is no terminal, 80 columns, and no pager. */
const ENV = {
  ...process.env,
  TERM: 'xterm-256color',
  COLUMNS: '80',
  FORCE_COLOR: '2',
  CLICOLOR_FORCE: '1',
  PAGER: 'cat',
}
delete ENV.NO_COLOR

/** Each with what it sets a file with and what tells its version; of those of one name the first that works is taken. */
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
  // Before version 3.2.1 it can't colour.
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
 * @param {{ short: string, mb10: { path: string } }} articles
 * @param {{ quick?: boolean }} [options]
 */
export async function peers({ short, mb10 }, { quick = false } = {}) {
  const { found, absent } = findPeers(short)
  const programs = {
    lectern: (file) => lectern('read', file, '--color', 'always'),
    'marked-terminal': (file) => [process.execPath, PLAIN, file],
    ...found,
  }
  const tasks = (file, options) =>
    Object.fromEntries(
      Object.entries(programs).map(([name, command]) => [
        name,
        { command: command(file), env: ENV, ...options },
      ]),
    )
  const shorts = await time({ Node: { command: BARE }, ...tasks(short) }, quick ? 5 : 11)
  const screens = await time(tasks(mb10.path, { screen: true, lenient: true }), quick ? 1 : 3)
  const wholes = await time(tasks(mb10.path), quick ? 1 : 3)

  print('', ['4 KB article', 'first screen, 10 MB', 'all of 10 MB', 'peak, 10 MB'])
  print('node -e 0', [cell(shorts.Node), '', '', megabytes(await run(BARE, { metered: true }))])
  for (const [name, command] of Object.entries(programs)) {
    const { failed } = wholes[name]
    const peak = failed ? '–' : megabytes(await run(command(mb10.path), { metered: true, env: ENV }))
    print(name, [cell(shorts[name]), cell(screens[name]), cell(wholes[name]), peak])
  }
  for (const name of absent) console.log(`${name} is not installed: left out`)
  console.log('')
}

/** Returns the peers that set a file on this machine, by name and version, and the names of those that don't. */
function findPeers(path) {
  const found = {}
  const absent = new Set(PEERS.map(({ name }) => name))
  for (const { name, command, version, remark = '' } of PEERS) {
    if (!absent.has(name) || ask([...command, path]).status !== 0) continue
    absent.delete(name)
    const number = /\d+(\.\d+)+/.exec(ask(version).stdout)?.[0] ?? ''
    found[`${name} ${number}${remark}`] = (file) => [...command, file]
  }
  return { found, absent }
}

const ask = ([file, ...args]) => spawnSync(file, args, { encoding: 'utf8', timeout: 10_000 })
const cell = ({ ms, ratio, failed }) => failed || `${ms.toFixed(0)} ms (${ratio.toFixed(1)})`
const megabytes = ({ megabytes, failed }) => failed || (megabytes > 0 ? `${megabytes.toFixed(0)} MB` : '–')

function print(name, cells) {
  console.log(name.padEnd(24) + cells.map((text) => text.padStart(22)).join(''))
}
