import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Environment, folderWith, lectern, printed, textOf } from './helpers.ts'
import { longArticle, PARAGRAPH } from './samples.ts'
import { inTerminal, shellInTerminal, startLectern } from './terminal.ts'

const SHORT = `# Short\n\n${PARAGRAPH}\n`
const FILES = { 'long.md': longArticle(50), 'short.md': SHORT, 'huge.md': longArticle(3000) }
/** Returns a pager that writes its name, its settings and its input to files. */
const KEEP = (name: string) => `echo "${name} LESS=$LESS LV=$LV" > settings; cat > paged; echo done`
/** Such a pager as the program `less`. */
const LESS = { 'bin/less': `#!/bin/sh\n${KEEP('less $#')}\n` }

async function paged(args: readonly string[], env: Environment, files = {}) {
  const cwd = await folderWith({ ...FILES, ...LESS, ...files })
  const path = { PATH: `${cwd}/bin:${process.env.PATH}` }
  const { status, raw } = await inTerminal(['read', ...args], { cwd, env: { ...path, ...env } })
  expect(status).toBe(0)
  const used = existsSync(join(cwd, 'settings'))
  return {
    raw: raw.replaceAll('\r\n', '\n'),
    settings: used ? (await textOf(cwd, 'settings')).trim() : undefined,
    input: used ? await textOf(cwd, 'paged') : undefined,
  }
}

/** The page of the long article as it is without a pager. */
let longPage: string
beforeAll(async () => {
  longPage = (await paged(['long.md', '--no-pager'], {})).raw
})

// tests/commands/settings.test.ts holds how the environment decides, case by case.
describe.concurrent('an article taller than the screen goes through', () => {
  test.each<{ env: Environment; settings: string }>([
    { env: {}, settings: 'less 0 LESS=FRX LV=-c' },
    { env: { LESS: '', LV: '-x' }, settings: 'less 0 LESS= LV=-x' },
    { env: { PAGER: KEEP('pager'), LESS: '-S' }, settings: 'pager LESS=-S LV=-c' },
    { env: { LECTERN_PAGER: KEEP('own'), PAGER: KEEP('pager') }, settings: 'own LESS=FRX LV=-c' },
  ])('$settings with $env', async ({ env, settings }) => {
    const { raw, input, ...rest } = await paged(['long.md'], env)
    expect({ raw, ...rest }).toEqual({ raw: 'done\n', settings })
    expect(input).toBe(longPage)
  })

  test.each(['text', 'markdown', 'json'])('the pager as %s, too', async (format) => {
    const { raw, input } = await paged(['long.md', '--format', format], {})
    expect(raw).toBe('done\n')
    expect(input).toBe((await lectern(['read', '-', '--format', format], { input: FILES['long.md'] })).stdout)
  })
})

describe.concurrent('no pager is used', () => {
  test.each<{ args: readonly string[]; env: Environment }>([
    { args: ['short.md'], env: {} },
    { args: ['long.md', '-s', '7'], env: { PAGER: KEEP('pager') } },
    { args: ['long.md', '--no-pager'], env: { PAGER: KEEP('pager') } },
    { args: ['long.md'], env: { LECTERN_PAGER: 'cat', PAGER: KEEP('pager') } },
  ])('for $args with $env', async ({ args, env }) => {
    const { raw, settings } = await paged(args, env)
    expect(settings).toBeUndefined()
    expect(raw).toContain(args[0] === 'short.md' ? 'Short' : 'bold words')
  })

  test('where standard output is no terminal', async () => {
    const cwd = await folderWith(FILES)
    const env = { PAGER: KEEP('pager') }
    const script = 'lectern read long.md > page; lectern read long.md --color always | cat > colored'
    expect(await shellInTerminal(script, { cwd, env })).toMatchObject({ status: 0, raw: '' })
    expect(existsSync(join(cwd, 'settings'))).toBe(false)
    expect(printed(await textOf(cwd, 'page'))).toEqual(await lectern(['read', 'long.md'], { cwd }))
    expect(await textOf(cwd, 'colored')).toContain('\x1b[')
  })

  test('where less is missing', async () => {
    const cwd = await folderWith(FILES)
    const { status, raw } = await inTerminal(['read', 'long.md'], { cwd, env: { PATH: cwd } })
    expect(status).toBe(0)
    expect(raw.replaceAll('\r\n', '\n')).toBe(longPage)
  })
})

describe.concurrent('the screen', () => {
  /** An article that is a page of so many lines: a paragraph each other line. */
  const lines = (count: number) =>
    Array.from({ length: (count + 1) / 2 }, (_, row) => `Row ${row}.`).join('\n\n')

  test.each([
    { count: 9, rows: 10, used: false },
    { count: 11, rows: 10, used: true },
    { count: 11, rows: 12, used: false },
  ])('of $rows rows holds $count lines and the prompt: $used', async ({ count, rows, used }) => {
    const cwd = await folderWith({ 'a.md': lines(count) })
    const env = { PAGER: 'cat > paged' }
    const { status } = await inTerminal(['read', 'a.md', '--format', 'text'], { cwd, rows, env })
    expect({ status, used: existsSync(join(cwd, 'paged')) }).toEqual({ status: 0, used })
  })

  test('is filled by one line that is wrapped', async () => {
    const cwd = await folderWith({ 'a.md': `${PARAGRAPH} `.repeat(30) })
    const env = { PAGER: 'cat > paged' }
    await inTerminal(['read', 'a.md', '--format', 'text'], { cwd, env })
    expect(existsSync(join(cwd, 'paged'))).toBe(true)
  })
})

describe.concurrent('a pager', () => {
  test.each([
    ['true', 'long.md'],
    ['true', 'huge.md'],
    ['false', 'huge.md'],
    ['head -n 1 > first', 'huge.md'],
    ['exec <&-; true', 'huge.md'],
  ])('that leaves early is no error: %s, %s', async (PAGER, file) => {
    const { status, raw } = await inTerminal(['read', file], { cwd: await folderWith(FILES), env: { PAGER } })
    expect({ status, raw }).toEqual({ status: 0, raw: '' })
  })

  test.each([
    { env: { PAGER: 'no-such-pager --option' }, named: 'no-such-pager', file: 'long.md' },
    { env: { PAGER: 'no-such-pager --option' }, named: 'no-such-pager', file: 'huge.md' },
    { env: { LECTERN_PAGER: './long.md' }, named: './long.md', file: 'huge.md' },
    { env: { LECTERN_PAGER: '/' }, named: '/', file: 'long.md' },
  ])('that can not be run is named in one line: $named, $file', async ({ env, named, file }) => {
    const cwd = await folderWith(FILES)
    const { status, lines } = await inTerminal(['read', file], { cwd, env, columns: 200 })
    const own = lines.filter((line) => line.startsWith('lectern: '))
    expect({ status, own }).toEqual({ status: 1, own: [expect.stringContaining(`"${named}`)] })
    expect(own[0]).toContain(Object.keys(env)[0])
    expect(lines.join('\n')).not.toMatch(/^\s+at /m)
  })

  test('is waited for', async () => {
    const cwd = await folderWith(FILES)
    const env = { PAGER: 'cat > paged; echo ready; read answer < /dev/tty; echo "got $answer"' }
    const session = await startLectern(['read', 'long.md'], { cwd, env })
    await session.writes('ready')
    session.type('q\r')
    expect(await session.ended()).toMatchObject({ status: 0, lines: expect.arrayContaining(['got q']) })
  })

  test.skipIf(!existsSync('/usr/bin/less'))('less shows the first screen and ends at q', async () => {
    const session = await startLectern(['read', 'long.md'], { cwd: await folderWith(FILES) })
    await session.writes(':')
    session.type('q')
    const { status, raw, lines } = await session.ended()
    expect(status).toBe(0)
    expect(lines).toContain('Long')
    expect(raw).not.toContain('Section 50')
    expect(raw).not.toContain('\x1b[?1049h')
  })
})
