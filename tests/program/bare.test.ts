import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed, shell } from './helpers.ts'
import { HARBOUR, HARBOUR_TEXT } from './samples.ts'
import { shellInTerminal, startLectern } from './terminal.ts'

describe.concurrent('without a command', () => {
  test.each([
    'lectern harbour.md',
    'cat harbour.md | lectern',
    'lectern < harbour.md',
    'cat harbour.md | lectern -',
    'cat harbour.md | lectern --links none',
  ])('a pipe gets the text: %s', async (script) => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    expect(await shell(`${script} | cat`, { cwd })).toEqual(printed(HARBOUR_TEXT))
  })

  test.each([
    ['-s 2 harbour.md', 'Azure Water'],
    ['harbour.md -s 2', 'Azure Water'],
    ['-s 2 < harbour.md', 'Azure Water'],
    ['harbour.md kinsoku', '印刷は、目に見えない'],
    ['--timeout 5 harbour.md kinsoku', '印刷は、目に見えない'],
  ])('several articles, or options of read, are read on a terminal: %s', async (args, text) => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const { status, raw } = await shellInTerminal(`PAGER=cat lectern ${args}`, { cwd })
    expect(status).toBe(0)
    expect(raw).toContain(text)
    expect(raw).not.toContain('\x1b[?1049h')
  })

  test('a terminal gets the reading room', async () => {
    const session = await startLectern(['openai'])
    await session.writes('\x1b[?1049h')
    session.type('q')
    expect((await session.ended()).status).toBe(0)
  })

  test('a command wins over a file of its name', async () => {
    const cwd = await folderWith({ list: HARBOUR })
    expect((await lectern(['list'], { cwd })).stdout).toContain('kinsoku\t')
  })

  test('an unknown word is answered with near commands and near articles', async () => {
    expectFailure(await lectern(['lst']), 2, '`lectern list`')
    expectFailure(await lectern(['lst', '--json']), 2, '`lectern list`')
    expectFailure(await lectern(['kinsku']), 2, 'did you mean kinsoku?')
    expectFailure(await lectern(['kinsku', '-s', '2']), 2, 'did you mean kinsoku?')
    expectFailure(await lectern(['qqq']), 2, '`lectern --help` shows the commands')
  })

  test.each([['./lst'], ['no/such.md'], ['read', 'read']])(
    'a path is no unknown word: %s',
    async (...args) => {
      expectFailure(await lectern(args), 1, 'no article or file')
    },
  )
})
