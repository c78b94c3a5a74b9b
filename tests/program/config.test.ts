import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed, type RunOptions, shell } from './helpers.ts'
import { HARBOUR } from './samples.ts'
import { inTerminal, shellInTerminal, startLectern } from './terminal.ts'

/** Returns how to run the program with a configuration file, and an article beside it. */
async function configured(config: string, env: RunOptions['env'] = {}) {
  const cwd = await folderWith({ 'lectern/config.yaml': config, 'harbour.md': HARBOUR })
  return { cwd, env: { XDG_CONFIG_HOME: cwd, ...env } }
}

function longest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length))
}

describe.concurrent('the configuration file', () => {
  test('sets defaults of options, which options on the command line win over', async () => {
    const options = await configured('measure: 40\nnumbers: false\nmargin: 3\n')
    const page = await lectern(['read', 'openai', '--format', 'terminal', '--links', 'none'], options)
    expect(longest(page.stdout)).toBeLessThanOrEqual(43)
    expect(page.stdout).toMatch(/^ {3}The Azure Lifeline/m)
    const args = ['read', 'openai', '--format', 'terminal', '--measure', '60', '--margin', '0']
    expect(longest((await lectern(args, options)).stdout)).toBeGreaterThan(50)
  })

  test('that is a folder is said to be no file', async () => {
    const cwd = await folderWith({ 'lectern/config.yaml/a': '' })
    expectFailure(await lectern(['list'], { cwd, env: { XDG_CONFIG_HOME: cwd } }), 1, "it isn't a file")
  })

  test('sets the theme, which --theme and NO_COLOR win over', async () => {
    const options = await configured('theme:\n  base: plain\n  heading: bold magenta\n', { FORCE_COLOR: '1' })
    const read = ['read', './harbour.md', '--format', 'terminal', '-s', '2', '--no-numbers']
    expect((await lectern(read, options)).stdout).toContain('\x1b[1m\x1b[35mAzure Water')
    expect((await lectern([...read, '--theme', 'ink'], options)).stdout).toContain(
      '\x1b[1m\x1b[36mAzure Water',
    )
    const quiet = { ...options, env: { ...options.env, NO_COLOR: '1' } }
    expect((await lectern([...read, '--theme', 'ink'], quiet)).stdout).not.toContain('\x1b[36m')
  })

  test('color: always leaves a pipe its plain text', async () => {
    const { stdout } = await lectern(['read', './harbour.md'], await configured('color: always\n'))
    expect(stdout).not.toContain('\x1b')
  })

  test('sets the pager, which variables win over', async () => {
    const options = await configured('pager: sed s/^/paged:/\n')
    const { raw } = await shellInTerminal('lectern read openai', options)
    expect(raw).toContain('paged:')
    const other = await shellInTerminal('PAGER="sed s/^/other:/" lectern read openai', options)
    expect(other.raw).toContain('other:')
  })

  test.each([
    ['width: 5', ':1: width takes'],
    ['# mine\nwitdh: 50', ':2: there is no key witdh; did you mean width?'],
    ['width: [', ':1: '],
    ['theme:\n  code: #fff', ':2: theme.code takes'],
  ])('is wrong usage where it is wrong: %j', async (config, message) => {
    const options = await configured(config)
    expectFailure(
      await lectern(['list'], options),
      2,
      `${join(options.cwd, 'lectern/config.yaml')}${message}`,
    )
    expect((await lectern(['--help'], options)).status).toBe(0)
  })

  test('gives keys of the reading room', async () => {
    const options = await configured('keys:\n  x: q\n')
    const session = await startLectern(['open', 'openai'], options)
    await session.writes('\x1b[?1049h')
    session.type('x')
    expect((await session.ended()).status).toBe(0)
  })

  test.each(['', '# nothing\n'])('may be empty: %j', async (config) => {
    expect((await lectern(['list'], await configured(config))).status).toBe(0)
  })

  test('isn’t looked for in a relative folder', async () => {
    const { cwd } = await configured('width: 5')
    expect((await lectern(['list'], { cwd, env: { XDG_CONFIG_HOME: '.' } })).status).toBe(0)
  })
})

test('config prints what holds, and where from', async () => {
  const options = await configured('width: 70\npager: most\n', { LECTERN_PAGER: 'less' })
  const rows = (await lectern(['config'], options)).stdout.split('\n').map((row) => row.split('\t'))
  expect(rows[0]).toEqual(['file', join(options.cwd, 'lectern/config.yaml'), 'file'])
  expect(rows).toContainEqual(['width', '70', 'line 1'])
  expect(rows).toContainEqual(['pager', 'less', '$LECTERN_PAGER'])
  expect(rows).toContainEqual(['margin', '0', 'default'])
})

test.each([
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, 'never', '$NO_COLOR'],
  [{ FORCE_COLOR: '1' }, 'always', '$FORCE_COLOR'],
  [{ FORCE_COLOR: '0' }, 'never', '$FORCE_COLOR'],
  [{}, 'always', 'line 1'],
])('config says what %j comes to', async (env, value, origin) => {
  const { stdout } = await lectern(['config'], await configured('color: always\n', env))
  expect(stdout).toContain(`\ncolor\t${value}\t${origin}\n`)
})

test('a page may be wider than the terminal', async () => {
  const run = await shell('lectern read openai --format terminal -w 150 --links none | wc -L')
  expect(run).toEqual(printed(expect.stringMatching(/^1[345]\d\n$/)))
})

test.each([['config'], ['read', '--help']])('%s fits a narrow terminal', async (...args) => {
  const env = { XDG_CONFIG_HOME: '/home/someone/settings/of/programs' }
  const { raw } = await inTerminal(args, { columns: 40, rows: 200, env })
  const [, rows = raw] = /^Options:\r\n(.*?)^Examples:/ms.exec(raw) ?? []
  expect(longest(rows.replaceAll('\r', ''))).toBeLessThanOrEqual(40)
})
