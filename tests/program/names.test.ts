import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed, shell, textOf } from './helpers.ts'
import { HARBOUR, HARBOUR_TEXT } from './samples.ts'
import { startLectern } from './terminal.ts'

describe.concurrent('a name', () => {
  test('may be a unique prefix', async () => {
    const whole = await lectern(['read', 'openai-cuts-microsoft-revenue-share'])
    expect(whole).toEqual(printed(expect.stringMatching(/^OpenAI Cuts Microsoft Revenue Share\n/)))
    for (const prefix of ['openai', 'o']) expect(await lectern(['read', prefix])).toEqual(whole)
  })

  test('is refused as a prefix of several, which are named', async () => {
    const run = await lectern(['read', 'the'])
    expectFailure(run, 1, '"the"')
    expect(run.stderr).toMatch(/the-long-history-of-the-pager.*the-markdown-a-terminal-can-set/)
  })

  test.each([
    { name: 'kinsoko', nearest: 'kinsoku' },
    { name: 'opneai', nearest: 'openai-cuts-microsoft-revenue-share' },
    { name: 'kinsoku.md', nearest: 'kinsoku' },
    { name: 'where-a-line-may-brake', nearest: 'where-a-line-may-break' },
    { name: 'pager', nearest: 'the-long-history-of-the-pager' },
  ])('that is nearly right gets a hint: $name', async ({ name, nearest }) => {
    const run = await lectern(['read', name])
    expectFailure(run, 1, `"${name}"`)
    expect(run.stderr).toMatch(/did you mean/i)
    expect(run.stderr).toContain(nearest)
  })

  test('that resembles none is answered with `lectern list`', async () => {
    const run = await lectern(['sections', 'xyzzy'])
    expectFailure(run, 1, '"xyzzy"')
    expect(run.stderr).toContain('lectern list')
  })

  test('wins over a file; ./ means the file', async () => {
    const cwd = await folderWith({ kinsoku: HARBOUR })
    expect(await lectern(['read', 'kinsoku'], { cwd })).toEqual(await lectern(['read', 'kinsoku']))
    expect(await lectern(['read', './kinsoku'], { cwd })).toEqual(printed(HARBOUR_TEXT))
  })

  test('may be a prefix although a folder has that name', async () => {
    const cwd = await folderWith({ 'openai/notes.md': HARBOUR })
    expect(await lectern(['read', 'openai'], { cwd })).toEqual(await lectern(['read', 'openai']))
  })
})

describe.concurrent('a path', () => {
  test.each([
    'harbour.md',
    './harbour.md',
    'deep/down.md',
    '../outside/harbour.md',
    'with space.md',
    '港.md',
    'no-ending',
    'SHOUT.MD',
  ])('is read: %s', async (path) => {
    const outer = await folderWith({ 'inside/here': '', [`inside/${path}`]: HARBOUR })
    expect(await lectern(['read', path], { cwd: `${outer}/inside` })).toEqual(printed(HARBOUR_TEXT))
  })

  test('may be absolute', async () => {
    const cwd = await folderWith({ 'with space/港.md': HARBOUR })
    expect(await lectern(['read', `${cwd}/with space/港.md`])).toEqual(printed(HARBOUR_TEXT))
  })

  test('may begin with a dash behind --', async () => {
    const cwd = await folderWith({ '-dash.md': HARBOUR })
    expect(await lectern(['read', '--', '-dash.md'], { cwd })).toEqual(printed(HARBOUR_TEXT))
  })

  test('leaves the file as it was', async () => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    await lectern(['read', 'harbour.md'], { cwd })
    expect(await textOf(cwd, 'harbour.md')).toBe(HARBOUR)
  })
})

describe.concurrent('what comes through a pipe', () => {
  test.each([
    { way: 'a pipe', script: 'cat harbour.md | lectern read -' },
    { way: 'a file at standard input', script: 'lectern read - < harbour.md' },
    { way: 'a here-document', script: 'lectern read - <<< "$(cat harbour.md)"' },
    { way: 'a process', script: 'lectern read <(cat harbour.md)' },
    { way: '/dev/stdin', script: 'cat harbour.md | lectern read /dev/stdin' },
    { way: 'a FIFO', script: 'mkfifo pipe; cat harbour.md > pipe & lectern read pipe' },
    {
      way: 'a FIFO with a path',
      script: 'mkfifo pipe.md; cat harbour.md > pipe.md & lectern read ./pipe.md',
    },
    {
      way: 'slowly',
      script: 'while IFS= read -r line; do printf "%s\\n" "$line"; done < harbour.md | lectern read -',
    },
  ])('is read: $way', async ({ script }) => {
    expect(await shell(script, { cwd: await folderWith({ 'harbour.md': HARBOUR }) })).toEqual(
      printed(HARBOUR_TEXT),
    )
  })

  test('has sections too', async () => {
    const run = await lectern(['sections', '-'], { input: HARBOUR })
    expect(run).toEqual(printed(expect.stringMatching(/^1\.1\.1\tOld Sails\t3\t1$/m)))
  })

  test('may be typed', async () => {
    const session = await startLectern(['read', '-', '--no-pager'])
    session.type('# Typed\n\nBy hand.\n\x04')
    const { status, lines } = await session.ended()
    expect(status).toBe(0)
    expect(lines.slice(-2)).toEqual(['', 'By hand.'])
    expect(lines).toContain('Typed')
  })
})
