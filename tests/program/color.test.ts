import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Environment, folderWith, lectern } from './helpers.ts'
import { HARBOUR } from './samples.ts'
import { inTerminal } from './terminal.ts'

const STYLE = /\x1b\[[\d;:]*m/
const ESCAPE = /[\x1b\x9b]/

/** An article in which every library that styles has a part. */
const STYLED = `${HARBOUR}
> [!WARNING]
> Mind the ~~gap~~ and \`code\`.

- [x] done

***

\`\`\`python
print("highlighted")  # tagged
\`\`\`
`

type Case = { readonly args?: readonly string[]; readonly env?: Environment; readonly color: boolean }

const ALWAYS = ['--color', 'always']
const NEVER = ['--color', 'never']

// tests/commands/settings.test.ts holds how flags and environment decide, case by case.
describe.concurrent.each<Case>([{ color: true }, { env: { NO_COLOR: '1' }, color: false }])(
  'in a terminal with $env',
  ({ env = {}, color }) => {
    test(`an article is ${color ? 'coloured' : 'plain'}`, async () => {
      const cwd = await folderWith({ 'a.md': STYLED })
      const { status, raw } = await inTerminal(['read', 'a.md', '--no-pager'], { cwd, env })
      expect(status).toBe(0)
      expect(STYLE.test(raw)).toBe(color)
      if (!color) expect(raw).not.toMatch(ESCAPE)
      expect(stripVTControlCharacters(raw)).toContain('print("highlighted")  # tagged')
    })
  },
)

describe.concurrent.each<Case>([
  { env: {}, color: true },
  { env: { NO_COLOR: '1' }, color: false },
])('in a terminal with $env', ({ env = {}, color }) => {
  test.each(['list', 'sections'])(`%s is ${color ? 'coloured' : 'plain'}`, async (command) => {
    const { status, raw } = await inTerminal(command === 'list' ? ['list'] : ['sections', 'openai'], { env })
    expect(status).toBe(0)
    expect(STYLE.test(raw)).toBe(color)
    if (!color) expect(raw).not.toMatch(ESCAPE)
  })
})

describe.concurrent.each<Case & { readonly format: 'terminal' | 'text' }>([
  { format: 'text', color: false },
  { format: 'text', env: { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' }, color: false },
  { format: 'text', args: [...ALWAYS, '--format', 'text'], color: false },
  { format: 'terminal', args: ALWAYS, env: { NO_COLOR: '1', TERM: 'dumb' }, color: true },
  { format: 'terminal', args: ['--format', 'terminal'], color: false },
  { format: 'terminal', args: ['--format', 'terminal'], env: { FORCE_COLOR: '1' }, color: true },
])('in a pipe with $env and $args', ({ args = [], env = {}, color, format }) => {
  test(`an article is ${color ? 'coloured' : 'plain'}, as ${format}`, async () => {
    const { status, stdout, stderr } = await lectern(['read', '-', ...args], { input: STYLED, env })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(STYLE.test(stdout)).toBe(color)
    if (!color) expect(stdout).not.toMatch(ESCAPE)
    expect(stripVTControlCharacters(stdout).includes('1.1.1  Old Sails')).toBe(format === 'terminal')
  })
})

test.concurrent.each(['markdown', 'json'])('%s never has a style', async (format) => {
  const args = ['read', '-', '--format', format, ...ALWAYS]
  const { status, stdout } = await lectern(args, { input: STYLED, env: { FORCE_COLOR: '3' } })
  expect(status).toBe(0)
  expect(stdout).not.toMatch(ESCAPE)
})

test.concurrent.each([
  ['list'],
  ['list', '--json'],
  ['sections', 'openai'],
  ['sections', 'openai', '--json'],
  ['--help'],
])('%s %s never has a style in a pipe', async (...args) => {
  const { status, stdout } = await lectern(args, { env: { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' } })
  expect(status).toBe(0)
  expect(stdout).not.toMatch(ESCAPE)
})

test.concurrent('the page is the same with colour and without', async () => {
  const args = ['read', '-', '--format', 'terminal', '--width', '30']
  const colored = await lectern([...args, ...ALWAYS], { input: STYLED })
  const plain = await lectern([...args, ...NEVER], { input: STYLED })
  expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout)
})
