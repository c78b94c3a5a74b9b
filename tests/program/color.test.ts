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

const ALWAYS = ['--color', 'always']

// tests/commands/settings.test.ts holds how flags and environment decide, case by case.
describe.concurrent.each([
  { env: {}, color: true },
  { env: { NO_COLOR: '1' }, color: false },
])('in a terminal with $env', ({ env, color }) => {
  test.each([['read', 'a.md', '--no-pager'], ['list'], ['sections', 'openai']])(
    `%s is ${color ? 'coloured' : 'plain'}`,
    async (...args) => {
      const { status, raw } = await inTerminal(args, { cwd: await folderWith({ 'a.md': STYLED }), env })
      expect(status).toBe(0)
      expect(STYLE.test(raw)).toBe(color)
      if (!color) expect(raw).not.toMatch(ESCAPE)
      if (args[0] === 'read')
        expect(stripVTControlCharacters(raw)).toContain('print("highlighted")  # tagged')
    },
  )
})

test.concurrent.each<{ args: readonly string[]; env?: Environment; color: boolean; format: string }>([
  { args: [], env: { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' }, color: false, format: 'text' },
  { args: [...ALWAYS, '--format', 'text'], color: false, format: 'text' },
  { args: ALWAYS, env: { NO_COLOR: '1', TERM: 'dumb' }, color: true, format: 'terminal' },
  { args: ['--format', 'terminal'], color: false, format: 'terminal' },
])('in a pipe with $env and $args, colour: $color, as $format', async ({ args, env = {}, color, format }) => {
  const { status, stdout, stderr } = await lectern(['read', '-', ...args], { input: STYLED, env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(STYLE.test(stdout)).toBe(color)
  if (!color) expect(stdout).not.toMatch(ESCAPE)
  expect(stripVTControlCharacters(stdout).includes('1.1.1  Old Sails')).toBe(format === 'terminal')
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
  const plain = await lectern([...args, '--color', 'never'], { input: STYLED })
  expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout)
})
