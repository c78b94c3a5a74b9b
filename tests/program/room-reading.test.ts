import { describe, expect, test } from 'vitest'
import { folderWith } from './helpers.ts'
import { BOOK, firstWord, KEY, openBook, openRoom, pageOf, SIZES, statusOf, topWord } from './room.ts'

describe.concurrent.each(SIZES)('at $columns×$rows', (size) => {
  const height = size.rows - 2

  test('an article opens at its beginning', async () => {
    const room = await openBook(size)
    const screen = await room.screen()
    expect(pageOf(screen)[1]?.trim()).toBe('The Harbour Book')
    expect(pageOf(screen)[2]).toContain('Ada Example · 7 min')
    expect(pageOf(screen)[5]).toMatch(/^ +w1 w2 w3 /)
    expect(statusOf(screen)).toMatch(
      size.columns < 80 ? /^The Harbour Book +0%$/ : /^The .* 0% · 7 min left$/,
    )
    expect(screen.rows.at(-1)).toBe('')
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    // Nothing is asked of the terminal, and it is cleared once.
    expect(raw).not.toMatch(/\x1b\[\??\d*[cnu]|\x1b\]\d+;\?/)
    expect(raw.split('\x1b[2J')).toHaveLength(2)
    expect(raw).not.toContain('\x1b[3J')
  })

  test.each([
    { down: 'j', up: 'k', lines: 1 },
    { down: KEY.down, up: KEY.up, lines: 1 },
    { down: 'jjj', up: 'kkk', lines: 3 },
    { down: KEY.down.repeat(4), up: KEY.up.repeat(4), lines: 4 },
    { down: KEY.wheelDown, up: KEY.wheelUp, lines: 3 },
    { down: ' ', up: 'b', lines: height - 1 },
    { down: KEY.pageDown, up: KEY.pageUp, lines: height - 1 },
    { down: '\x06', up: '\x02', lines: height - 1 },
    { down: 'd', up: 'u', lines: height / 2 },
    { down: '\x04', up: '\x15', lines: height / 2 },
  ])('$down and $up scroll $lines lines', async ({ down, up, lines }) => {
    const room = await openBook(size)
    const first = pageOf(await room.screen())
    await room.scroll(down, lines)
    await room.scroll(down, lines)
    await room.scroll(up, -lines)
    await room.press(up, (screen) => pageOf(screen).join() === first.join())
    // Above the beginning is nothing.
    await room.press(`${up}?`, 'Reading')
    await room.press('q', (screen) => pageOf(screen).join() === first.join())
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test.each([
    { first: 'g', last: 'G' },
    { first: KEY.home, last: KEY.end },
  ])('$last and $first go to the end and to the beginning', async ({ first, last }) => {
    const room = await openBook(size)
    const end = await room.press(last, 'w1620', '100%')
    expect(pageOf(end).join('\n')).toMatch(/w1620\s*$/)
    await room.press('jd ?', 'Reading')
    await room.press('q', (screen) => screen.rows.join() === end.rows.join())
    await room.press(first, 'w1 w2', ' 0%')
    await room.quit()
  })

  test('] and [ go from section to section', async () => {
    const room = await openBook(size)
    for (const [keys, section] of [
      [']', 1],
      [']', 2],
      [KEY.right, 3],
      ['[', 2],
      [KEY.left, 1],
      [']]]', 4],
    ] as const) {
      const screen = await room.press(keys, (screen) => topWord(screen) === firstWord(section))
      if (size.columns >= 50) {
        expect(statusOf(screen)).toContain(['1 of 4', '1.1 of 4', '2 of 4', '2.1 of 4'][section - 1])
      }
    }
    // A line below a heading is no longer its section's start.
    await room.scroll('jjjj', 4)
    await room.press('[', (screen) => topWord(screen) === firstWord(4))
    await room.quit()
  })

  test('a number goes to its section', async () => {
    const room = await openBook(size)
    await room.press('2', 'section 2▏')
    await room.press(KEY.enter, (screen) => topWord(screen) === firstWord(3))
    await room.press('1.1', 'section 1.1▏')
    await room.press(KEY.enter, (screen) => topWord(screen) === firstWord(2))
    await room.press('77\r', 'no section 77')
    await room.press('12', 'section 12▏')
    await room.press(KEY.backspace, 'section 1▏')
    await room.press('q', (screen) => !statusOf(screen).includes('section 1▏'))
    await room.press('3\rj', (screen) => topWord(screen) === firstWord(5))
    await room.quit()
  })

  test('? shows the keys', async () => {
    const room = await openBook(size)
    const before = await room.screen()
    const help = await room.press('?', 'Reading', 'j k ↓ ↑', 'q closes')
    expect(help.rows.join()).not.toContain('w1 w2')
    if (size.rows < 27) await room.press(' '.repeat(9), 'these keys', 'q closes')
    for (const close of ['q', KEY.escape, '?']) {
      await room.press(close, (screen) => screen.rows.join() === before.rows.join())
      if (close !== '?') await room.press('?', 'Reading')
    }
    await room.quit()
  })
})

const ALL_COUNTED = /1 of 1(?!\+)/

describe.concurrent('a window', () => {
  test('that changes keeps the words at the top', async () => {
    const room = await openBook({ columns: 80, rows: 24 })
    await room.press('2\rjjj', (screen) => topWord(screen) === firstWord(3) + 15)
    const word = topWord(await room.screen())
    // The matches are counted to their end once all is set.
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
        const top = topLine(screen)
        return (
          new RegExp(`\\bw${word}\\b`).test(top) &&
          // Else it is that of the size before.
          top.search(/\S/) === margin
        )
      })
      expect(screen.rows).toHaveLength(rows)
      expect(screen.rows.at(-1)).toBe('')
      expect(new Set(pageOf(screen).filter((row) => row !== '')).size).toBe(
        pageOf(screen).filter((row) => row !== '').length,
      )
    }
    await room.scroll('j', 1)
    await room.quit()
  })

  test('of another height only keeps its page', async () => {
    const room = await openBook({ columns: 80, rows: 24 })
    await room.scroll(' ', 21)
    const before = pageOf(await room.screen())
    for (const rows of [12, 50, 24]) {
      room.resize(80, rows)
      await room.shows(
        (screen) => pageOf(screen).slice(0, 22).join() === before.slice(0, rows - 2).join(),
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

  test.each([
    { columns: 19, rows: 6 },
    { columns: 20, rows: 5 },
    { columns: 19, rows: 5 },
    { columns: 5, rows: 2 },
    { columns: 1, rows: 1 },
  ])('of $columns×$rows is too small', async (size) => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const room = await openRoom(['open', 'book.md'], { cwd, ...size })
    const screen = await room.shows('The window is too sma'.slice(0, Math.min(size.columns - 1, 18)))
    expect(screen.rows.join()).not.toContain('w1')
    room.resize(80, 24)
    await room.shows('The Harbour Book', 'w1 w2')
    room.resize(size.columns, size.rows)
    await room.shows((screen) => !screen.rows.join().includes('w1'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

function topLine(screen: { readonly rows: readonly string[] }): string {
  return screen.rows.find((row) => /\bw\d/.test(row)) ?? ''
}
