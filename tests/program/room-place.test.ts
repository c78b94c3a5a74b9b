import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith, textOf } from './helpers.ts'
import {
  hides,
  KEY,
  laidOut,
  newStateFolder,
  openRoom,
  openRoomInShell,
  type Room,
  samePage,
  startsAt,
  topWord,
} from './room.ts'

/** An article of so many short chapters that setting those above the last ones takes its time. */
const LONG = `# The Long Book\n\n${Array.from({ length: 1200 }, (_, nth) => {
  const words = Array.from({ length: 60 }, (_, word) => `w${nth + 1}-${word}`)
  return `## Chapter ${nth + 1}\n\n${words.join(' ')}\n\n`
}).join('')}`

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
    await room.press('2\r', startsAt(firstWord(3)))
    await room.press('mp', 'marked p')
    for (const { leave, status } of LEAVING) {
      // Three lines below the place before.
      const word = topWord(await room.scroll('jjj', 3))
      await leave(room)
      expect(await room.ended()).toMatchObject({ status })
      room = await open('./book.md')
      await room.shows(/\d%/, ({ rows }) => new RegExp(`\\bw${word}\\b`).test(rows[0] ?? ''))
    }
    const word = topWord(await room.screen())
    await room.press("'p", startsAt(firstWord(3)))
    await room.press("''", startsAt(word))
    await room.quit()

    const changed = BOOK.replace('## Cranes\n', '## Cranes\n\nSomething new.\n\n## Other\n')
    await writeFile(join(cwd, 'book.md'), changed)
    room = await open('book.md')
    await room.shows(startsAt(word))
    await room.quit()

    room = await open('book.md', '--from-start')
    await room.shows('The Harbour Book', 'w1 w2', ' 0%')
    await room.quit()

    const folder = join(env.XDG_STATE_HOME, 'lectern')
    const [file = ''] = readdirSync(folder)
    expect(JSON.parse(await textOf(folder, file))).toMatchObject({ version: 1, title: 'The Harbour Book' })
    await writeFile(join(folder, file), '\0\x1b[31m')
    room = await open('book.md')
    await room.shows('w1 w2', 'the saved place was damaged')
    await room.quit()
    expect(readdirSync(folder).sort()).toEqual([file, `${file}.damaged`])
    room = await open('book.md')
    await room.shows('w1 w2', 'The Harbour Book   ', hides('damaged'))
    await room.quit()
  })

  test('deep in a long article is shown before what is above it, and what is above follows', async () => {
    const cwd = await folderWith({ 'long.md': LONG })
    const env = await newStateFolder()
    let room = await openRoom(['open', 'long.md'], { cwd, env })
    await room.shows('The Long Book')
    const place = await room.press('1000\r', /^ *1000 {2}Chapter 1000/, 'section 1000 of 1200')
    const above = await room.scroll('ukkk', -14)
    await room.press('djjj', samePage(place))
    await room.quit()

    room = await openRoom(['open', 'long.md'], { cwd, env })
    await room.shows(samePage(place))
    await room.press('ukkk', samePage(above))
    await room.press('djjj', samePage(place))
    await room.press('g', 'The Long Book', '0%')
    await room.press("''", samePage(place), 'section 1000 of 1200')
    await room.quit()
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

  test('may be a few words', async () => {
    const room = await openRoomInShell(`printf '# Few\\n\\nwords\\n' | lectern open -`)
    await room.shows('Few', 'words', '100%')
    expect(await room.quit()).toMatchObject({ status: 0, lines: [] })
  })
})
