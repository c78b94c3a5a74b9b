import { expect, test } from 'vitest'
import { type Environment, folderWith, lectern, printed } from './helpers.ts'
import { inTerminal } from './terminal.ts'

const ADDRESS = 'https://example.com/home'
const LINKED = `# Links\n\nThe [boats](${ADDRESS}) and <https://example.com/bare> and [a bad one](javascript:alert(1)).\n`

/** A hyperlink to the address; captures its text, styles included. */
const LIVE =
  /\x1b\]8;[^;]*;https:\/\/example\.com\/home(?:\x1b\\|\x07)([^\x1b]*(?:\x1b\[[\d;]*m[^\x1b]*)*)\x1b\]8;;(?:\x1b\\|\x07)/

async function linksIn(env: Environment) {
  const cwd = await folderWith({ 'a.md': LINKED })
  const { status, raw, lines } = await inTerminal(['read', 'a.md', '--no-pager', '--links', 'auto'], {
    cwd,
    env,
  })
  expect(status).toBe(0)
  return { raw, text: lines.join('\n') }
}

// tests/commands/settings.test.ts holds which terminals have hyperlinks.
test.concurrent('links are live in a terminal known to have them', async () => {
  const { raw, text } = await linksIn({ VTE_VERSION: '7000', NO_COLOR: '1' })
  expect(LIVE.exec(raw)?.[1]).toContain('boats')
  expect(text).toContain('The boats and')
  expect(text).not.toContain(ADDRESS)
  expect(raw).not.toContain(']8;;javascript:')
})

test.concurrent('links are numbered elsewhere', async () => {
  const { raw, text } = await linksIn({})
  expect(raw).not.toContain('\x1b]8;')
  expect(text).toMatch(/The boats‹1› and https:\/\/example\.com\/bare and/)
  expect(text).toContain(`‹1› ${ADDRESS}`)
  expect(text.match(/example\.com\/bare/g)).toHaveLength(1)
})

// tests/render/links.test.ts holds how links are shown in each way.
test.concurrent.each([
  { args: [], expected: 'The boats and https://example.com/bare and a bad one.' },
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
  for (const links of ['hyperlink', 'inline'])
    expect(await lectern(['read', '-', '--format', format, '--links', links], { input: LINKED })).toEqual(
      plain,
    )
})
