import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, lectern, PROGRAM, shell, textOf } from './helpers.ts'
import {
  ALTERNATE,
  allSet,
  BOOK,
  expectGivenBack,
  GIVEN_BACK,
  KEY,
  openBook,
  openRoomInShell,
} from './room.ts'
import { inTerminal } from './terminal.ts'

async function bookFolder(files: { readonly [path: string]: string } = {}): Promise<string> {
  return folderWith({ 'book.md': BOOK, ...files })
}

describe.concurrent('the terminal is given back after', () => {
  test.each([
    { way: 'q', keys: 'q' },
    { way: 'Ctrl-C', keys: KEY.ctrlC },
    { way: 'Ctrl-C in a prompt', keys: `/ab${KEY.ctrlC}` },
    { way: 'Ctrl-C in the outline', keys: `o${KEY.ctrlC}` },
    { way: 'q after other keys at once', keys: 'jjkq' },
  ])('$way, without an error', async ({ keys }) => {
    const room = await openBook()
    room.type(keys)
    const { status, raw, lines } = await room.ended()
    expect(status).toBe(0)
    expectGivenBack(raw)
    // Nothing of the page stays on the terminal.
    expect(lines).toEqual([])
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGQUIT', 131],
  ] as const)('%s, status %i', async (signal, expected) => {
    const room = await openBook()
    await room.scroll('d', 11)
    await room.signal(signal)
    const { status, raw, lines } = await room.ended()
    expect(status).toBe(expected)
    expectGivenBack(raw)
    // The shell may name the signal.
    expect(lines.join('\n')).not.toMatch(/w\d|^\s+at /m)
  })

  test.each([
    { kind: 'thrown', how: "throw new Error('it broke')" },
    { kind: 'rejected', how: "Promise.reject(new Error('it broke'))" },
  ])('a bug: $kind', async ({ how }) => {
    const cwd = await bookFolder({
      'crash.cjs': `const timer = setInterval(() => {
        if (!require('node:fs').existsSync('now')) return
        clearInterval(timer)
        ${how}
      }, 5)\n`,
    })
    const env = { NODE_OPTIONS: `--require=${cwd}/crash.cjs` }
    const room = await openRoomInShell('lectern open book.md; status=$?; stty -a; exit $status', {
      cwd,
      env,
      columns: 140,
    })
    await room.shows('w1 w2', '0%')
    await shell('touch now', { cwd })
    const { status, raw, lines } = await room.ended()
    expect(status).toBe(1)
    expectGivenBack(raw)
    expect(raw.indexOf('Error: it broke')).toBeGreaterThan(raw.lastIndexOf(GIVEN_BACK[0]))
    expect(lines.join('\n')).toContain('Error: it broke')
    expect(lines.join('\n')).toMatch(/ icanon /)
    expect(lines.join('\n')).toMatch(/ echo /)
  })
})

describe.concurrent('a shell', () => {
  test.each([
    { keys: 'q', status: 0 },
    { keys: KEY.ctrlC, status: 0 },
  ])('has its terminal as before after $keys', async ({ keys, status }) => {
    const cwd = await bookFolder()
    const script =
      'stty -a > before; lectern open book.md; echo "status $?"; stty -a | diff before - && echo same'
    const room = await openRoomInShell(script, { cwd })
    await room.shows('w1 w2')
    room.type(keys)
    const { lines } = await room.ended()
    expect(lines).toEqual([`status ${status}`, 'same'])
  })

  test('has its terminal as before after a signal', async () => {
    const cwd = await bookFolder()
    const script = `stty -a > before; sh -c 'echo $$ > pid; exec "$0" "$@"' '${process.execPath}' '${PROGRAM}' open book.md
      echo "status $?"; stty -a | diff before - && echo same`
    const room = await openRoomInShell(script, { cwd })
    await room.shows('w1 w2')
    process.kill(Number(await textOf(cwd, 'pid')), 'SIGTERM')
    const { lines } = await room.ended()
    expect(lines.slice(-2)).toEqual(['status 143', 'same'])
  })

  test('takes over at Ctrl-Z and gives it back with fg', async () => {
    const cwd = await bookFolder()
    const room = await openRoomInShell(
      `set -m; stty -a > before; lectern open book.md; stty -a | diff before - && echo same
      echo stopped; read -r line; fg > /dev/null; echo "left with $?"`,
      { cwd },
    )
    await allSet(room)
    await room.press('2\r', 'w541')
    const before = await room.screen()
    await room.press(KEY.ctrlZ, 'same', 'stopped')
    expectGivenBack(room.raw())
    await room.press('\r', (screen) => screen.rows.join() === before.rows.join())
    await room.scroll('j', 1)
    const { status, lines, raw } = await room.quit()
    expect(status).toBe(0)
    expect(lines).toContain('left with 0')
    expect(raw.split(ALTERNATE)).toHaveLength(3)
    expectGivenBack(raw)
  })

  test.each(['SIGTSTP'] as const)('gets the terminal at %s, too', async (signal) => {
    const room = await openBook()
    await room.signal(signal)
    await room.shows((screen) => screen.rows.join('') === '')
    expectGivenBack(room.raw())
    room.resize(40, 12)
    // What comes before the program has stopped is lost; nothing on the screen tells when it has.
    const again = setInterval(() => room.signal('SIGCONT'), 200)
    try {
      await room.shows('w1 w2', (screen) => screen.rows.at(-2)?.startsWith('The Harbour Book') === true)
    } finally {
      clearInterval(again)
    }
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

describe.concurrent('without a terminal', () => {
  test.each([['open', 'book.md'], ['open', 'openai'], ['open']])('%s %s names `read`', async (...args) => {
    const cwd = await bookFolder()
    const { status, stdout, stderr } = await lectern(args, { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^lectern: [^\n]*`lectern read [^\n]*`[^\n]*\n$/)
  })

  test('with a dumb one it is the same', async () => {
    const cwd = await bookFolder()
    const { status, raw } = await inTerminal(['open', 'book.md'], { cwd, env: { TERM: 'dumb' } })
    expect(status).toBe(2)
    expect(raw).toMatch(/^lectern: [^\n]*`lectern read book.md`[^\n]*\r\n$/)
  })

  test('what is not there is told without taking the terminal', async () => {
    const cwd = await bookFolder()
    const { status, raw } = await inTerminal(['open', './none.md'], { cwd })
    expect(status).toBe(1)
    expect(raw).toMatch(/^lectern: [^\n]*none\.md[^\n]*\r\n$/)
    expect(existsSync(`${cwd}/none.md`)).toBe(false)
  })
})
