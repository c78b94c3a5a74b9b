import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith } from './helpers.ts'
import {
  ALTERNATE_SCREEN,
  hides,
  KEY,
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

/** The rows of text in a terminal of 24. */
const PAGE = 23

const SCROLLING = [
  { down: 'j', up: 'k', lines: 1 },
  { down: KEY.down, up: KEY.up, lines: 1 },
  { down: 'jjj', up: 'kkk', lines: 3 },
  { down: KEY.down.repeat(4), up: KEY.up.repeat(4), lines: 4 },
  { down: KEY.wheelDown, up: KEY.wheelUp, lines: 3 },
  { down: ' ', up: 'b', lines: PAGE - 2 },
  { down: KEY.pageDown, up: KEY.pageUp, lines: PAGE - 2 },
  { down: KEY.ctrlF, up: KEY.ctrlB, lines: PAGE - 2 },
  { down: 'd', up: 'u', lines: Math.floor(PAGE / 2) },
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
    expect(statusOf(screen)).not.toBe('')
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    // Nothing is asked of the terminal, and it is cleared once.
    expect(raw).not.toMatch(/\x1b\[\??\d*[cnu]|\x1b\]\d+;\?/)
    expect(raw.split('\x1b[2J')).toHaveLength(2)
    expect(raw).not.toContain('\x1b[3J')
  })

  test('scrolls by lines, half screens and screens, to its end and its beginning', async () => {
    const room = await openBook()
    const beginning = await room.screen()
    for (const { down, up, lines } of SCROLLING) {
      await room.scroll(down, lines)
      await room.scroll(down, lines)
      await room.scroll(up, -lines)
      await room.press(up, samePage(beginning))
      // It doesn't scroll above the beginning.
      await room.press(`${up}?`, 'Reading')
      await room.press('q', samePage(beginning))
    }

    for (const { first, last } of [
      { first: 'g', last: 'G' },
      { first: KEY.home, last: KEY.end },
    ]) {
      const end = await room.press(last, 'w1620', '100%')
      expect(pageOf(end).join('\n')).toMatch(/w1620\s*$/)
      await room.press('jd ?', 'Reading')
      await room.press('q', sameScreen(end))
      await room.press(first, 'w1 w2', ' 0%')
    }
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('goes from section to section with ] and [, and to the section of a number', async () => {
    const room = await openBook()
    for (const [keys, section, status] of [
      [']', 1, '1 of 4'],
      [']', 2, '1.1 of 1.1'],
      [KEY.right, 3, '2 of 4'],
      ['[', 2, '1.1 of 1.1'],
      [KEY.left, 1, '1 of 4'],
      [']]]', 4, '2.1 of 2.1'],
    ] as const) {
      expect(statusOf(await room.press(keys, startsAt(firstWord(section))))).toContain(status)
    }
    // From below a heading, [ goes back to it.
    await room.scroll('jjjj', 4)
    await room.press('[', startsAt(firstWord(4)))

    await room.press('2', 'section 2▏')
    await room.press(KEY.enter, startsAt(firstWord(3)))
    await room.press('1.1', 'section 1.1▏')
    await room.press(KEY.enter, startsAt(firstWord(2)))
    await room.press('77\r', 'no section 77')
    await room.press('12', 'section 12▏')
    await room.press(KEY.backspace, 'section 1▏')
    await room.press('q', hides('section 1▏'))
    await room.press('3\rj', startsAt(firstWord(5)))
    await room.quit()
  })

  test('shows the keys with ?', async () => {
    const room = await openBook()
    const before = await room.screen()
    await room.press('?', 'Reading', 'j k ↓ ↑', 'q closes', hides('w1 w2'))
    await room.press(' '.repeat(9), 'these keys', 'q closes')
    await room.press('q', sameScreen(before))
    for (const close of [KEY.escape, '?']) {
      await room.press('?', 'Reading')
      await room.press(close, sameScreen(before))
    }
    await room.quit()
  })
})

const ALL_COUNTED = /1 of 1(?!\+)/

describe.concurrent('a window', () => {
  test('that is resized keeps the words at the top', async () => {
    const room = await openBook()
    await room.press('2\rjjj', startsAt(firstWord(3) + 15))
    const word = topWord(await room.screen())
    // The matches are counted to their end once all is laid out.
    await room.press(`/w${word}\r`, ALL_COUNTED)
    for (const { columns, rows, margin } of [
      { columns: 40, rows: 12, margin: 1 },
      { columns: 140, rows: 50, margin: 30 },
      { columns: 80, rows: 24, margin: 2 },
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
      expectNoRowTwice(screen)
    }

    // Where only the height changes, the rest of the page stays too.
    const before = pageOf(await room.scroll('j', 1))
    for (const rows of [12, 50, 24]) {
      room.resize(80, rows)
      await room.shows(
        (screen) => pageOf(screen).slice(0, PAGE).join() === before.slice(0, rows - 1).join(),
        (screen) => statusOf(screen).startsWith('The Harbour Book'),
      )
    }
    await room.quit()
  })

  test('of 20×6 is enough', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const room = await openRoom(['open', 'book.md'], { cwd, columns: 20, rows: 6 })
    await room.shows('The Harbour Book')
    await room.press('jjjjj', 'w1 w2')
    await room.scroll('j', 1)
    await room.press('o', '(beginning)')
    await room.press('q?', 'q closes')
    await room.press('q/w99\r', '1 of 1')
    await room.quit()
  })

  test('that is too small says so', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const room = await openRoom(['open', 'book.md'], { cwd, columns: 1, rows: 1 })
    await room.writes(ALTERNATE_SCREEN)
    room.resize(80, 24)
    await room.shows('The Harbour Book', 'w1 w2')
    for (const { columns, rows } of [
      { columns: 19, rows: 6 },
      { columns: 20, rows: 5 },
      { columns: 19, rows: 5 },
      { columns: 6, rows: 2 },
    ]) {
      room.resize(columns, rows)
      await room.shows('The window is too sma'.slice(0, Math.min(columns - 1, 18)), hides('w1'))
      room.resize(80, 24)
      await room.shows('The Harbour Book', 'w1 w2')
    }
    room.resize(19, 6)
    await room.shows(hides('w1'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

function expectNoRowTwice(screen: Screen): void {
  const filled = pageOf(screen).filter((row) => row !== '')
  expect(filled).toEqual([...new Set(filled)])
}
