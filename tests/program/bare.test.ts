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
  ])('a pipe gets the text: %s', async (script) => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    expect(await shell(`${script} | cat`, { cwd })).toEqual(printed(HARBOUR_TEXT))
  })

  test.each(['-s 2 harbour.md', 'harbour.md -s 2'])('options of read imply it: %s', async (args) => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const { status, raw } = await shellInTerminal(`lectern ${args}`, { cwd })
    expect(status).toBe(0)
    expect(raw).toContain('Azure Water')
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
    expectFailure(await lectern(['read', 'read']), 1, 'no article or file "read"')
    expectFailure(await lectern(['kinsku']), 2, 'kinsoku')
  })
})
