import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { firstCommand, PAYLOADS, PLACES } from '../hostile/payloads.ts'
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
  samePage,
  sameScreen,
  startsAt,
  topWord,
} from './room.ts'
import { longArticle } from './samples.ts'
import { stylesAfter } from './terminal.ts'

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
      { cwd },
    )
    await room.shows('w1 w2')
    await room.scroll('jj', 2)
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

/** What the room writes of its own: modes, cursor movement, erasing. */
const OWN =
  /\x1b\[(?:\?(?:1049|7|25|1000|1004|1006|2004|2026)[hl]|[HGEK]|\d*[ABG]|\d+;\d+H|[012]?[JK]|\d+;\d+r|r|!p|\d+[ST]|0m)/g

test.concurrent('a hostile article sends the terminal nothing of its own', async () => {
  const filled = ['paragraph', 'heading', 'link address', 'fenced code', 'table cell'].flatMap((name) => {
    const template = PLACES.find((place) => place[0] === name)?.[1] ?? ''
    return PAYLOADS.map(([, payload]) => template.replaceAll('@', () => payload))
  })
  const article = `---\ntitle: "title ${PAYLOADS[0]?.[1]}"\n---\n\n${filled.join('\n\n')}\n\n## The end\n\nlast words\n`
  // With hyperlinks.
  const room = await openBook({ columns: 80, rows: 60, env: { VTE_VERSION: '7000' } }, article)
  let page = await room.screen()
  while (!page.rows.join('\n').includes('100%')) {
    const before = page
    await room.press('l', /links on this screen/i)
    await room.press('l', samePage(before))
    page = await room.press(' ', (screen) => !samePage(before)(screen))
  }
  expect(page.rows.join('\n')).toContain('last words')
  await room.press('o', 'The end')
  await room.press(KEY.pageUp)
  await room.press('q', samePage(page))
  room.type(KEY.ctrlC)
  const { status, raw } = await room.ended()
  expect(status).toBe(0)
  expect(firstCommand(raw.replaceAll(OWN, '').replaceAll('\r\n', '\n'), true)).toBeUndefined()
  expect(await stylesAfter(raw)).toEqual([])
  expectRestored(raw)
})

describe.concurrent('a long article', () => {
  test('is shown before all of it is laid out, and goes to its end', async () => {
    const sections = 12_000
    const article = longArticle(sections)
    expect(article.length).toBeGreaterThan(1_200_000)
    const room = await openRoom(['open', 'long.md'], { cwd: await folderWith({ 'long.md': article }) })
    // The number of sections isn't known until all are laid out.
    const first = await room.shows('Long', 'Section 1', '0%')
    expect(first.rows.join()).not.toContain(` of ${sections}`)
    await room.scroll('j', 1)
    await room.press('G', `Section ${sections}`, '100%')
    await room.press('g', ' 0%', `section 1 of ${sections}`)
    await room.press('/section 10100\r', '1 of 1', 'Section 10100')
    await room.press('777\r', 'Section 777', `section 777 of ${sections}`)
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    expect(raw.split('\x1b[2J')).toHaveLength(2)
    expectRestored(raw)
  })

  test('is left at once while it is being laid out', async () => {
    const cwd = await folderWith({ 'long.md': longArticle(50_000) })
    const room = await openRoom(['open', 'long.md'], { cwd })
    await room.shows('Section 1')
    room.type('Gq')
    const { status, raw } = await room.ended()
    expect(status).toBe(0)
    expect(raw).not.toContain('Section 50000')
    expectRestored(raw)
  })
})

test.concurrent.each([
  { CI: 'true', NODE_ENV: 'development', TERM: 'screen-256color', TMUX: '/tmp/tmux,1,0' },
  { LANG: 'C', LC_ALL: 'C', TERM: 'linux', FORCE_COLOR: '0' },
  { TERM: undefined, FORCE_COLOR: '3' },
])('the environment %o changes nothing', async (env) => {
  const cwd = await folderWith({ 'book.md': BOOK })
  const room = await openRoom(['open', 'book.md'], { cwd, env })
  await room.shows('w1 w2', '0%')
  await room.scroll('j', 1)
  const { status, raw, lines } = await room.quit()
  expect({ status, lines }).toEqual({ status: 0, lines: [] })
  expectRestored(raw)
})
