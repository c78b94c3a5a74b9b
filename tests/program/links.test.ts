import { expect, test } from 'vitest'
import { type Environment, folderWith, lectern, printed } from './helpers.ts'
import { inTerminal } from './terminal.ts'

const ADDRESS = 'https://example.com/home'
const LINKED = `# Links\n\nThe [boats](${ADDRESS}) and <https://example.com/bare> and [a bad one](javascript:alert(1)).\n`
const ARGS = ['read', 'a.md', '--no-pager', '--links']

/** What stands between the opening and the closing of a live link to the address. */
const LIVE =
  /\x1b\]8;[^;]*;https:\/\/example\.com\/home(?:\x1b\\|\x07)([^\x1b]*(?:\x1b\[[\d;]*m[^\x1b]*)*)\x1b\]8;;(?:\x1b\\|\x07)/

async function linksIn(env: Environment, how = 'auto') {
  const cwd = await folderWith({ 'a.md': LINKED })
  const { status, raw, lines } = await inTerminal([...ARGS, how], { cwd, env })
  expect(status).toBe(0)
  return { raw, text: lines.join('\n') }
}

test.concurrent.each<Environment>([
  { VTE_VERSION: '7000' },
  { TERM_PROGRAM: 'WezTerm' },
  { TERM_PROGRAM: 'iTerm.app' },
  { TERM_PROGRAM: 'vscode' },
  { KONSOLE_VERSION: '230400' },
  { WT_SESSION: '1' },
  { TERM: 'xterm-kitty' },
  { VTE_VERSION: '7000', NO_COLOR: '1' },
])('links are live in a terminal known to have them: %o', async (env) => {
  const { raw, text } = await linksIn(env)
  expect(LIVE.exec(raw)?.[1]).toContain('boats')
  expect(text).toContain('The boats and')
  expect(text).not.toContain(ADDRESS)
  expect(raw).not.toContain(']8;;javascript:')
})

test.concurrent.each<Environment>([
  {},
  { TERM: 'dumb', VTE_VERSION: '7000' },
  { TMUX: '/tmp/tmux', VTE_VERSION: '7000' },
  { VTE_VERSION: '4000' },
  { TERM_PROGRAM: 'Apple_Terminal' },
  { NO_COLOR: '1' },
])('links are numbered elsewhere: %o', async (env) => {
  const { raw, text } = await linksIn(env)
  expect(raw).not.toContain('\x1b]8;')
  expect(text).toMatch(/The boats‹1› and https:\/\/example\.com\/bare and/)
  expect(text).toContain(`‹1› ${ADDRESS}`)
  expect(text.match(/example\.com\/bare/g)).toHaveLength(1)
})

test.concurrent.each([
  { how: 'hyperlink', shows: /The boats and/, live: true, address: false },
  { how: 'inline', shows: /The boats \(https:\/\/example\.com\/home\) and/, live: false, address: true },
  { how: 'end', shows: /The boats‹1› and/, live: false, address: true },
  { how: 'none', shows: /The boats and/, live: false, address: false },
])('--links $how in any terminal', async ({ how, shows, live, address }) => {
  for (const env of [{}, { VTE_VERSION: '7000' }, { TERM: 'dumb' }]) {
    const { raw, text } = await linksIn(env, how)
    expect(text.replace(/\s+/g, ' ')).toMatch(shows)
    expect(LIVE.test(raw)).toBe(live)
    expect(text.includes(ADDRESS)).toBe(address)
  }
})

test.concurrent.each([
  { args: [], expected: 'The boats and https://example.com/bare and a bad one.' },
  { args: ['--links', 'auto'], expected: 'The boats and https://example.com/bare and a bad one.' },
  { args: ['--links', 'none'], expected: 'The boats and https://example.com/bare and a bad one.' },
  { args: ['--links', 'hyperlink'], expected: 'The boats and https://example.com/bare and a bad one.' },
  {
    args: ['--links', 'inline'],
    expected: `The boats (${ADDRESS}) and https://example.com/bare and a bad one (javascript:alert(1)).`,
  },
  {
    args: ['--links', 'end'],
    expected: `The boats‹1› and https://example.com/bare and a bad one‹2›.\n\n‹1› ${ADDRESS}\n‹2› javascript:alert(1)`,
  },
])('text with $args has no live link', async ({ args, expected }) => {
  const env = { VTE_VERSION: '7000' }
  expect(await lectern(['read', '-', ...args], { input: LINKED, env })).toEqual(
    printed(`Links\n\n${expected}\n`),
  )
})

test.concurrent('a page in a pipe has numbered addresses unless live ones are asked for', async () => {
  const args = ['read', '-', '--color', 'always']
  const env = { VTE_VERSION: '7000' }
  const numbered = await lectern(args, { input: LINKED, env })
  expect(numbered.stdout).toContain(`‹1› ${ADDRESS}`)
  expect(numbered.stdout).not.toContain('\x1b]8;')
  expect((await lectern([...args, '--links', 'hyperlink'], { input: LINKED, env })).stdout).toMatch(LIVE)
})

test.concurrent.each(['markdown', 'json'])('--links leaves %s as it is', async (format) => {
  const plain = await lectern(['read', '-', '--format', format], { input: LINKED })
  expect(plain.stdout).toContain(ADDRESS)
  for (const how of ['hyperlink', 'inline', 'end', 'none'])
    expect(await lectern(['read', '-', '--format', format, '--links', how], { input: LINKED })).toEqual(plain)
})
