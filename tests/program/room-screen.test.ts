import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, PROGRAM } from './helpers.ts'
import {
  BOOK,
  firstWord,
  KEY,
  laidOut,
  newStateFolder,
  openBook,
  openRoom,
  openRoomInShell,
  sameScreen,
  startsAt,
} from './room.ts'

const FOREIGN = '\\033[3;5Hforeign words\\033[9;1H\\033[7mmore\\033[m\\033[20;70Hfar\\n\\n\\n'

test.concurrent('Ctrl-L mends what another program wrote on the screen', async () => {
  const cwd = await folderWith({ 'book.md': BOOK })
  const room = await openRoomInShell(
    `(sleep 0.1; while [ ! -e go ]; do sleep 0.05; done; printf '${FOREIGN}' > /dev/tty; touch gone) &
     lectern open book.md`,
    { cwd },
  )
  await laidOut(room)
  const before = await room.press('2\r', startsAt(firstWord(3)))
  await writeFile(join(cwd, 'go'), '')
  await room.shows('foreign words')
  await room.press('\f', sameScreen(before))
  await room.quit()
})

test.concurrent('the focus repaints the screen', async () => {
  const room = await openBook()
  const before = await room.screen()
  const written = room.raw().length
  await room.press('\x1b[I', sameScreen(before), () => room.raw().slice(written).includes('\x1b[2J'))
  await room.quit()
})

test.concurrent.each([
  { columns: 80, rows: 24, most: 250 },
  { columns: 140, rows: 50, most: 500 },
])('a line more takes few bytes: $columns×$rows', async ({ columns, rows, most }) => {
  const room = await openBook({ columns, rows })
  await room.press('2\r', startsAt(firstWord(3)))
  const written = room.raw().length
  for (let line = 0; line < 10; line++) await room.scroll('j', 1)
  expect((room.raw().length - written) / 10).toBeLessThanOrEqual(most)
  await room.quit()
})

describe.concurrent('keys come from the terminal where standard input is', () => {
  test.each([
    ['nothing', 'lectern open book.md < /dev/null'],
    ["the article's own", 'cat book.md | lectern open'],
    ['a file', 'lectern open < book.md'],
    ['a list of articles', 'export NODE PROGRAM; echo book.md | xargs "$NODE" "$PROGRAM" open'],
    ['read by the shell', 'while read -r name; do lectern open "$name"; done <<< book.md'],
  ])('%s', async (_, script) => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const room = await openRoomInShell(
      `NODE='${process.execPath}' PROGRAM='${PROGRAM}'; ${script}; echo "status $?"`,
      {
        cwd,
      },
    )
    await laidOut(room)
    await room.press('2\r', startsAt(firstWord(3)))
    expect((await room.quit()).lines).toContain('status 0')
  })
})

test.concurrent('a terminal that goes away ends it, and keeps the place', async () => {
  const env = await newStateFolder()
  const room = await openRoom(['open', 'book.md'], { cwd: await folderWith({ 'book.md': BOOK }), env })
  await laidOut(room)
  await room.press('2\r', startsAt(firstWord(3)))
  await room.signal('SIGHUP')
  expect((await room.ended()).status).toBe(129)
  expect(readdirSync(join(env.XDG_STATE_HOME, 'lectern'))).toHaveLength(1)
})

test.concurrent('a state folder that cannot be made is no endless loop', async () => {
  const room = await openBook({ env: { XDG_STATE_HOME: '/proc/none' } })
  await room.press('2\r', startsAt(firstWord(3)))
  await room.press(KEY.ctrlC)
  await room.ended()
})
