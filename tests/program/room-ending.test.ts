import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BOOK } from '../reader/book.ts'
import { folderWith, lectern, PROGRAM, textOf } from './helpers.ts'
import {
  ALTERNATE_SCREEN,
  expectRestored,
  KEY,
  laidOut,
  NORMAL_SCREEN,
  openBook,
  openRoomInShell,
  sameScreen,
  statusOf,
} from './room.ts'
import { inTerminal } from './terminal.ts'

/** Opens the book, its process number in the file `process`, then prints its status and how the terminal was left. */
const SCRIPT = `
  stty -a > before
  sh -c 'echo $$ > process; exec "$0" "$@"' '${process.execPath}' '${PROGRAM}' open book.md
  echo "status $?"
  stty -a | diff before - && echo same`

const bookFolder = () => folderWith({ 'book.md': BOOK })

describe.concurrent('the terminal is restored after', () => {
  test.each([
    { way: 'q', keys: 'q' },
    { way: 'Ctrl-C in a prompt, and after it at once', keys: `/ab${KEY.ctrlC}${KEY.ctrlC}` },
  ])('$way, without an error', async ({ keys }) => {
    const room = await openRoomInShell(SCRIPT, { cwd: await bookFolder() })
    await room.shows('w1 w2')
    room.type(keys)
    const { raw, lines } = await room.ended()
    // Nothing of the page stays on the terminal.
    expect(lines).toEqual(['status 0', 'same'])
    expectRestored(raw)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGQUIT', 131],
  ] as const)('%s, status %i', async (signal, status) => {
    const cwd = await bookFolder()
    const room = await openRoomInShell(SCRIPT, { cwd })
    await room.shows('w1 w2')
    await room.scroll('d', 11)
    process.kill(Number(await textOf(cwd, 'process')), signal)
    const { raw, lines } = await room.ended()
    expect(lines.slice(-2)).toEqual([`status ${status}`, 'same'])
    expectRestored(raw)
    // The shell may name the signal.
    expect(lines.join('\n')).not.toMatch(/w\d|^\s+at /m)
  })

  test.each([
    { kind: 'an error', how: "throw new Error('it broke')" },
    { kind: 'a rejected promise', how: "Promise.reject(new Error('it broke'))" },
  ])('a bug: $kind', async ({ how }) => {
    const cwd = await folderWith({
      'book.md': BOOK,
      'crash.cjs': `const timer = setInterval(() => {
        if (!require('node:fs').existsSync('now')) return
        clearInterval(timer)
        ${how}
      }, 5)\n`,
    })
    const env = { NODE_OPTIONS: `--require=${cwd}/crash.cjs` }
    const script = 'lectern open book.md; status=$?; stty -a; exit $status'
    const room = await openRoomInShell(script, { cwd, env, columns: 140 })
    await room.shows('w1 w2', '0%')
    await writeFile(join(cwd, 'now'), '')
    const { status, raw, lines } = await room.ended()
    expect(status).toBe(1)
    expectRestored(raw)
    expect(raw.indexOf('Error: it broke')).toBeGreaterThan(raw.lastIndexOf(NORMAL_SCREEN))
    expect(lines.join('\n')).toContain('Error: it broke')
    expect(lines.join('\n')).toMatch(/ icanon /)
    expect(lines.join('\n')).toMatch(/ echo /)
  })
})

describe.concurrent('a shell', () => {
  test('gets the terminal at Ctrl-Z, and gives it back with fg', async () => {
    const room = await openRoomInShell(
      `set -m; stty -a > before; lectern open book.md; stty -a | diff before - && echo same
      echo stopped; read -r line; fg > /dev/null; echo "left with $?"`,
      { cwd: await bookFolder() },
    )
    await laidOut(room)
    const before = await room.press('2\r', 'w541')
    await room.press(KEY.ctrlZ, 'same', 'stopped')
    expectRestored(room.raw())
    await room.press('\r', sameScreen(before))
    await room.scroll('j', 1)
    const { status, lines, raw } = await room.quit()
    expect(status).toBe(0)
    expect(lines).toContain('left with 0')
    expect(raw.split(ALTERNATE_SCREEN)).toHaveLength(3)
    expectRestored(raw)
  })

  test('gets the terminal at SIGTSTP', async () => {
    const room = await openBook()
    await room.signal('SIGTSTP')
    await room.shows((screen) => screen.rows.join('') === '')
    expectRestored(room.raw())
    room.resize(40, 12)
    await room.resume('w1 w2', (screen) => statusOf(screen).startsWith('The Harbour Book'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

describe.concurrent('the room does not open', () => {
  test.each([['open', 'book.md'], ['open', 'openai'], ['open']])(
    'without a terminal: %s %s names `read`',
    async (...args) => {
      const { status, stdout, stderr } = await lectern(args, { cwd: await bookFolder() })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^lectern: [^\n]*`lectern read [^\n]*`[^\n]*\n$/)
    },
  )

  test('in a dumb terminal', async () => {
    const env = { TERM: 'dumb' }
    const { status, raw } = await inTerminal(['open', 'book.md'], { cwd: await bookFolder(), env })
    expect(status).toBe(2)
    expect(raw).toMatch(/^lectern: [^\n]*`lectern read book.md`[^\n]*\r\n$/)
  })

  test('for a file that is missing', async () => {
    const cwd = await bookFolder()
    const { status, raw } = await inTerminal(['open', './none.md'], { cwd })
    expect(status).toBe(1)
    expect(raw).toMatch(/^lectern: [^\n]*none\.md[^\n]*\r\n$/)
    expect(existsSync(`${cwd}/none.md`)).toBe(false)
  })
})
