import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith } from './helpers.ts'
import {
  ALTERNATE_SCREEN,
  hides,
  isSelected,
  KEY,
  laidOut,
  newStateFolder,
  openBook,
  openRoom,
  pageOf,
  samePage,
  sameScreen,
  startsAt,
  statusOf,
  topWord,
} from './room.ts'
import type { Screen } from './terminal.ts'

// tests/reader/ holds what each key does and what is shown then, case by case.

/** The rows of text in a terminal of 24. */
const PAGE = 23

const SCROLLING = [
  { down: KEY.down.repeat(4), up: KEY.up.repeat(4), lines: 4 },
  { down: KEY.wheelDown, up: KEY.wheelUp, lines: 3 },
  { down: KEY.pageDown, up: KEY.pageUp, lines: PAGE - 2 },
  { down: KEY.ctrlD, up: KEY.ctrlU, lines: Math.floor(PAGE / 2) },
]

describe.concurrent('an article', () => {
  test('opens at its beginning', async () => {
    const room = await openBook()
    const screen = await room.screen()
    expect(pageOf(screen)[1]?.trim()).toBe('The Harbour Book')
    expect(pageOf(screen)[2]).toContain('Ada Example · 7 min')
    expect(pageOf(screen)[5]).toMatch(/^ +w1 w2 w3 /)
    expect(statusOf(screen)).toMatch(/^The .* 0% · 7 min left$/)
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    // Nothing is asked of the terminal, and it is cleared once.
    expect(raw).not.toMatch(/\x1b\[\??\d*[cnu]|\x1b\]\d+;\?/)
    expect(raw.split('\x1b[2J')).toHaveLength(2)
    expect(raw).not.toContain('\x1b[3J')
  })

  test('scrolls, goes to its sections, to its end and back, and shows the keys', async () => {
    const room = await openBook()
    const beginning = await room.screen()
    for (const { down, up, lines } of SCROLLING) {
      await room.scroll(down, lines)
      await room.press(up, samePage(beginning))
    }
    await room.press('3\r', startsAt(firstWord(5)), 'section 3 of 4')
    await room.press(KEY.right, startsAt(firstWord(6)), 'section 3.1 of 3.1')
    const end = await room.press(KEY.end, 'w1620', '100%')
    expect(pageOf(end).join('\n')).toMatch(/w1620\s*$/)
    await room.press('?', 'Reading', 'j k ↓ ↑', 'q closes', hides('w1620'))
    await room.press(KEY.escape, sameScreen(end))
    await room.press('\x0f', startsAt(firstWord(6)))
    await room.press(KEY.home, samePage(beginning), ' 0%')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('NO_COLOR takes colours, not bold and italic', async () => {
    const article = '# One\n\n## Two\n\nSome *words* and **others**, and `code`.\n'
    const room = await openBook({ env: { NO_COLOR: '1' } }, article)
    const { raw } = await room.quit()
    for (const attribute of ['\x1b[1m', '\x1b[2m', '\x1b[3m']) expect(raw).toContain(attribute)
    expect(raw).not.toMatch(/\x1b\[[39][0-8]m/)
  })
})

const ALL_COUNTED = /1 of 1(?!\+)/

test.concurrent('a window that is resized keeps the words at the top', async () => {
  const cwd = await folderWith({ 'book.md': BOOK })
  const room = await openRoom(['open', 'book.md'], { cwd, columns: 1, rows: 1 })
  await room.writes(ALTERNATE_SCREEN)
  room.resize(80, 24)
  await room.shows('The Harbour Book', 'w1 w2')
  await room.press('2\rjjj', startsAt(firstWord(3) + 15))
  const word = topWord(await room.screen())
  // The matches are counted to their end once all is laid out.
  await room.press(`/w${word}\r`, ALL_COUNTED)
  for (const { columns, rows, margin } of [
    { columns: 40, rows: 12, margin: 1 },
    { columns: 140, rows: 50, margin: 30 },
    { columns: 20, rows: 6, margin: 1 },
    { columns: 80, rows: 24, margin: 2 },
  ]) {
    room.resize(columns, rows)
    const screen = await room.shows(ALL_COUNTED, (screen) => {
      const top = screen.rows.find((row) => /\bw\d/.test(row)) ?? ''
      // With another margin it is still the line of the size before.
      return new RegExp(`\\bw${word}\\b`).test(top) && top.search(/\S/) === margin
    })
    expect(screen.rows).toHaveLength(rows)
    expect(statusOf(screen)).not.toBe('')
    const filled = pageOf(screen).filter((row) => row !== '')
    expect(filled).toEqual([...new Set(filled)])
  }
  // Where only the height changes, the rest of the page stays too.
  const before = pageOf(await room.scroll('j', 1))
  room.resize(80, 12)
  await room.shows((screen) => pageOf(screen).join() === before.slice(0, 11).join())
  room.resize(19, 6)
  await room.shows('The window is too', hides(`w${word}`))
  expect(await room.quit()).toMatchObject({ status: 0 })
})

/** Returns an expectation: that a text in reverse video is this one. */
const marks = (text: string) => (screen: Screen) => screen.reversed.includes(text)

describe.concurrent('a search', () => {
  test('takes what is pasted, and letters beyond ASCII', async () => {
    const room = await openBook({}, '# Ort\n\nDie Straße nach 東京 führt über Ö. 👩 Ende.\n')
    await room.press('/東京\r', '1 of 1', marks('東京'))
    await room.press('/straße nach\r', '1 of 1', marks('Straße nach'))
    await room.press('/👩', '/👩▏')
    await room.press(`${KEY.backspace}ö\r`, marks('Ö'))
    await room.press('/\x1b[200~q?j\nG7\x1b[201~', '/q?j G7▏')
    await room.press(KEY.ctrlC, (screen) => !statusOf(screen).includes('▏'))
    await room.press('l', 'no links on this screen')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('marks its matches without colour, and stays when the window is resized', async () => {
    const searched = BOOK.replace(/\bw50\b/, 'a pharos').replace(/\bw800\b/, 'Pharos')
    const room = await openBook({ env: { NO_COLOR: '1' } }, searched)
    await room.press('/pharos\r', '1 of 2', marks('pharos'))
    await room.press('n', '2 of 2', marks('Pharos'), 'w801')
    room.resize(40, 12)
    await room.shows((screen) => screen.rows.length === 12, '2 of 2', marks('Pharos'))
    const { raw } = await room.quit()
    expect(raw).not.toMatch(/\x1b\[(?:\d+;)*(?:3[0-7]|9[0-7]|4[0-7]|10[0-7]|[34]8;[\d;]+)(?:;\d+)*m/)
  })
})

describe.concurrent('the outline', () => {
  /** Returns an expectation: that the outline marks a section as the one that is read. */
  const isCurrent = (title: string) => (screen: Screen) =>
    screen.rows.some((row) => row.startsWith('•') && row.includes(title))
  const nothingSelected = (screen: Screen) => screen.reversed.length === 0
  const isBesidePage = (screen: Screen) => pageOf(screen).every((row) => row.charAt(39) === '│')

  test('covers the page in a narrow window, and is beside it in a wide one', async () => {
    const room = await openBook()
    const before = await room.screen()
    await room.press('o', isSelected('(beginning)'), isCurrent('(beginning)'), hides('w1 w2'))
    room.resize(140, 50)
    await room.shows(isSelected('(beginning)'), 'w1 w2', isBesidePage)
    room.resize(80, 24)
    await room.shows(isSelected('(beginning)'), hides('w1 w2'))
    await room.press(KEY.down + KEY.left, '▸ 1 Quays', hides('1.1 Inner Basin'))
    await room.press(KEY.escape, sameScreen(before))
    await room.quit()
  })

  test('beside the page, it is as one left it, and the mouse jumps in it', async () => {
    const env = await newStateFolder()
    const cwd = await folderWith({ 'book.md': BOOK })
    const open = () => openRoom(['open', 'book.md'], { columns: 140, rows: 50, cwd, env })
    const before = await open()
    await laidOut(before)
    await before.press('o', isSelected('(beginning)'))
    await before.press('/spr', 'heading spr▏', isSelected('4.1 Spring Tides'), hides('2 Cranes'))
    await before.press(KEY.enter, 'Spring Tides', nothingSelected)
    await before.quit()
    const room = await open()
    await room.shows(isBesidePage, nothingSelected, isCurrent('4.1 Spring Tides'))
    // The fourth entry is section 2.
    await room.press('\x1b[<0;10;4M', startsAt(firstWord(3)), isBesidePage, isCurrent('2 Cranes'))
    await room.press('j', (screen) => !screen.rows[0]?.includes('2  Cranes'))
    await room.press('\t', isSelected('2 Cranes'))
    await room.press('j', isSelected('2.1 Old Cranes'))
    await room.press('M', () => room.raw().lastIndexOf('\x1b[?1000l') > room.raw().lastIndexOf('\x1b[?1000h'))
    await room.press('o', hides('│'))
    await room.quit()
    const next = await open()
    await next.shows('w542', hides('│'))
    await next.quit()
  })
})

test.concurrent('what is wide is wrapped, and may use the window, while prose keeps its measure', async () => {
  const numbers = Array.from({ length: 60 }, (_, index) => `n${index}`).join('_')
  const cells = Array.from({ length: 9 }, (_, index) => `a heading ${index}`)
  const wide = `# Wide

${'Some prose to read. '.repeat(30)}

\`\`\`
${numbers}
\`\`\`

| ${cells.join(' | ')} |
|${cells.map(() => '---').join('|')}|
| ${cells.map(() => 'x').join(' | ')} |
`
  const cwd = await folderWith({ 'wide.md': wide })
  const room = await openRoom(['open', '--width', '40', 'wide.md'], { cwd, rows: 40, columns: 200 })
  const { rows } = await room.shows('a heading 7', /n0_n1_.*…/)
  const prose = rows.filter((row) => row.includes('prose to')).map((row) => row.trim().length)
  expect(Math.max(...prose)).toBeLessThanOrEqual(40)
  expect(rows.find((row) => row.includes('a heading 0') && row.includes('a heading 7'))).toBeDefined()
  await room.press('>', /…\w*_n\d+_/)
  await room.press('w', '↪ ', (screen) => screen.rows.join('').replace(/ *↪ /g, '').includes(numbers))
  await room.press('w', hides('↪'))
  await room.quit()
})
