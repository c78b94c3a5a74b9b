import { existsSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith, PROGRAM, textOf } from './helpers.ts'
import {
  expectRestored,
  hides,
  KEY,
  laidOut,
  newStateFolder,
  openBook,
  openRoom,
  openRoomInShell,
  sameScreen,
  startsAt,
  topWord,
} from './room.ts'

/** What other programs may write: words anywhere, and what changes how a terminal shows all that follows. */
const FOREIGN: readonly ((random: (below: number) => number) => string)[] = [
  (random) => `\x1b[${random(24)};${random(80)}Hforeign words`,
  (random) => `\x1b[${30 + random(8)};${40 + random(8)}mcoloured`,
  (random) => 'far\r\n'.repeat(random(30)),
  (random) => `\x1b[${random(24)};1H\x1b[${random(4)}${'LMPST@'.charAt(random(6))}`,
  (random) => `\x1b[${random(24)};1H\x1b[${random(3)}${'JK'.charAt(random(2))}`,
  (random) => `\x1b[${1 + random(10)};${12 + random(10)}r`,
  () => '\x1b[4h',
  () => '\x1b[?6h',
  () => '\x1b[?7h\x1b[?25h',
  () => '\x1b(0lines\x0e',
]

/** Returns a generator of the same whole numbers each time (a linear congruential one). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test.concurrent('Ctrl-L mends what another program wrote on the screen', async () => {
  const seeds = [1, 2, 3, 4, 5, 6]
  const foreign = seeds.map((seed) => {
    const random = randomNumbers(seed)
    const pieces = Array.from({ length: 40 }, () => FOREIGN[random(FOREIGN.length)]?.(random))
    return [`foreign${seed}`, `${pieces.join('')}\x1b[1;1Hforeign`]
  })
  const cwd = await folderWith({ 'book.md': BOOK, ...Object.fromEntries(foreign) })
  const room = await openRoomInShell(
    `(for seed in ${seeds.join(' ')}; do
        while [ ! -e go$seed ]; do sleep 0.05; done; cat foreign$seed > /dev/tty; touch gone$seed
      done) &
      lectern open book.md`,
    { cwd },
  )
  await laidOut(room)
  let before = await room.press('2\r', startsAt(firstWord(3)))
  for (const seed of seeds) {
    await writeFile(join(cwd, `go${seed}`), '')
    while (!existsSync(join(cwd, `gone${seed}`))) await setTimeout(5)
    await room.press('\f', sameScreen(before))
    before = await room.scroll('j', 1)
  }
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

test.concurrent('q is heard while the terminal takes nothing, and few frames come afterwards', async () => {
  const cwd = await folderWith({ 'book.md': BOOK })
  const env = await newStateFolder()
  const room = await openRoom(['open', 'book.md'], { columns: 140, rows: 50, cwd, env })
  await laidOut(room)
  const written = room.raw().length
  const readOn = room.halt()
  // Each of them would write a whole screen.
  for (let count = 0; count < 200; count++) {
    room.type('\f')
    await setTimeout(2)
  }
  room.type('q')
  while (!existsSync(join(env.XDG_STATE_HOME, 'lectern'))) await setTimeout(5)
  readOn()
  const { status, raw } = await room.ended()
  expect(status).toBe(0)
  expectRestored(raw)
  // What the system holds back for a terminal, and a frame.
  expect(raw.length - written).toBeLessThan(100_000)
})

test.concurrent('keys are read one by one again after another program had the terminal', async () => {
  const cwd = await folderWith({ 'book.md': BOOK })
  const room = await openRoomInShell(
    `(sleep 0.1; while [ ! -e go ]; do sleep 0.05; done; stty sane < /dev/tty; touch gone) &
     sh -c 'echo $$ > process; exec "$0" "$@"' '${process.execPath}' '${PROGRAM}' open book.md`,
    { cwd },
  )
  await laidOut(room)
  await writeFile(join(cwd, 'go'), '')
  while (!existsSync(join(cwd, 'gone'))) await setTimeout(5)
  const { length } = room.raw()
  process.kill(Number(await textOf(cwd, 'process')), 'SIGCONT')
  await room.shows(() => room.raw().includes('\x1b[?1049h', length), 'w1 w2')
  await room.scroll('j', 1)
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

describe.concurrent('a pipe', () => {
  test('that is slow shows what has come, then all at the same words', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const room = await openRoomInShell(
      `(head -n 60 book.md; while [ ! -e go ]; do sleep 0.05; done; tail -n +61 book.md) | lectern open`,
      { cwd },
    )
    await room.shows('w1 w2')
    await room.press('2\r', startsAt(firstWord(3)))
    const part = await room.press('G', '100%')
    await writeFile(join(cwd, 'go'), '')
    await room.shows(startsAt(topWord(part)), hides('100%'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('that never says anything leaves the keys alone', async () => {
    const room = await openRoomInShell('mkfifo pipe; exec 3<> pipe; lectern open < pipe; echo "status $?"')
    await room.shows('opening standard input')
    await room.press(KEY.escape, 'type to filter')
    expect((await room.quit()).lines).toContain('status 0')
  })
})

test.concurrent('a file that is rewritten is read again at r', async () => {
  const cwd = await folderWith({ 'book.md': BOOK })
  const room = await openRoom(['open', 'book.md'], { cwd })
  await laidOut(room)
  await room.press('2\r', startsAt(firstWord(3)))
  await writeFile(join(cwd, 'book.md'), BOOK.replace('## Quays', '## Another\n\nnew words\n\n## Quays'))
  await room.shows('the file has changed; r reads it again', startsAt(firstWord(3)))
  await room.press('r', 'section 3 of 5', startsAt(firstWord(3)))
  await room.press('1\r', 'new words')
  await room.quit()
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
  room.type(KEY.ctrlC)
  const { status, lines } = await room.ended()
  expect(status).toBe(0)
  expect(lines.join('\n').replace(/\n/g, ' ')).toMatch(
    /^lectern: your place can't be kept in "\/proc\/none\/lectern": .*$/,
  )
})
