import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './helpers.ts'
import {
  BOOK,
  firstWord,
  hides,
  KEY,
  laidOut,
  newStateFolder,
  openRoom,
  openRoomInShell,
  type Room,
  startsAt,
  topWord,
} from './room.ts'

/** Ways to leave the room that keep the place. */
const LEAVING: readonly { readonly leave: (room: Room) => unknown; readonly status: number }[] = [
  { leave: (room) => room.type('q'), status: 0 },
  { leave: (room) => room.type(KEY.ctrlC), status: 0 },
  { leave: (room) => room.signal('SIGTERM'), status: 143 },
  { leave: (room) => room.signal('SIGHUP'), status: 129 },
]

describe.concurrent('the place in an article', () => {
  test('is kept however one leaves, although the article changes', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const env = await newStateFolder()
    const open = (...args: readonly string[]) => openRoom(['open', ...args], { cwd, env })
    let room = await open('book.md')
    await laidOut(room)
    await room.press('2\r', 'w541')
    for (const { leave, status } of LEAVING) {
      // Three lines further than the last time.
      const word = topWord(await room.scroll('jjj', 3))
      await leave(room)
      expect(await room.ended()).toMatchObject({ status })
      room = await open('./book.md')
      await room.shows(/\d%/, ({ rows }) => new RegExp(`\\bw${word}\\b`).test(rows[0] ?? ''))
    }
    const word = topWord(await room.screen())
    await room.quit()

    await writeFile(
      join(cwd, 'book.md'),
      BOOK.replace('## Cranes\n', '## Cranes\n\nSomething new.\n\n## Other\n'),
    )
    room = await open('book.md')
    await room.shows(startsAt(word))
    await room.quit()

    room = await open('book.md', '--from-start')
    await room.shows('The Harbour Book', 'w1 w2', ' 0%')
    await room.quit()
  })

  test('is set aside where its file is damaged', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const env = await newStateFolder()
    const room = await openRoom(['open', 'book.md'], { cwd, env })
    await laidOut(room)
    await room.press('3\r', startsAt(firstWord(5)))
    await room.quit()
    const folder = join(env.XDG_STATE_HOME, 'lectern')
    const [file = ''] = readdirSync(folder)
    const stored = await readFile(join(folder, file), 'utf8')
    expect(JSON.parse(stored)).toMatchObject({ version: 1, title: 'The Harbour Book' })

    await writeFile(join(folder, file), '\0\x1b[31m')
    const again = await openRoom(['open', 'book.md'], { cwd, env, columns: 140 })
    await again.shows('w1 w2', 'your place was damaged and is set aside')
    await again.quit()
    expect(readdirSync(folder).sort()).toEqual([file, `${file}.damaged`])
    const third = await openRoom(['open', 'book.md'], { cwd, env })
    await third.shows('w1 w2', 'The Harbour Book   ', hides('damaged'))
    await third.quit()
  })

  test('may be impossible to keep', async () => {
    const cwd = await folderWith({ 'book.md': BOOK, file: '' })
    const room = await openRoom(['open', 'book.md'], { cwd, env: { XDG_STATE_HOME: `${cwd}/file` } })
    await laidOut(room)
    await room.press('3\r', startsAt(firstWord(5)))
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    expect(raw).not.toMatch(/^\s+at /m)
  })
})

describe.concurrent('standard input', () => {
  test('is read while keys come from the terminal, and no place in it is kept', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const script = `stty -a > before
      cat book.md | lectern open -; echo "status $?"
      stty -a | diff before - && echo same
      ls -A "$XDG_STATE_HOME" 2> /dev/null; echo end`
    const room = await openRoomInShell(script, { cwd })
    await room.shows('The Harbour Book', 'w1 w2')
    await room.scroll('jj', 2)
    await room.press('o', 'Inner Basin')
    await room.press('q', (screen) => screen.reversed.length === 0)
    await room.press('3\r', startsAt(firstWord(5)))
    expect((await room.quit()).lines).toEqual(['status 0', 'same', 'end'])
  })

  test('may be a file or a few words', async () => {
    const cwd = await folderWith({ 'few.md': '# Few\n\nwords\n' })
    const room = await openRoomInShell('lectern open - < few.md; cat few.md | lectern open -', { cwd })
    await room.shows('Few', 'words', '100%')
    await room.press('q', (screen) => screen.rows.join('') === '')
    await room.shows('Few', 'words', '100%')
    expect(await room.quit()).toMatchObject({ status: 0, lines: [] })
  })
})
