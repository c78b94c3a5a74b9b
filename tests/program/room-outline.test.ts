import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith } from './helpers.ts'
import {
  hides,
  isSelected,
  KEY,
  laidOut,
  newStateFolder,
  openBook,
  openRoom,
  pageOf,
  sameScreen,
  startsAt,
} from './room.ts'
import type { Screen } from './terminal.ts'

/** Returns an expectation: that the outline marks a section as the one that is read. */
const isCurrent = (title: string) => (screen: Screen) =>
  screen.rows.some((row) => row.startsWith('•') && row.includes(title))

const nothingSelected = (screen: Screen) => screen.reversed.length === 0

describe.concurrent('the outline', () => {
  test('covers the page, leads to a section, and folds', async () => {
    const room = await openBook()
    const before = await room.screen()
    for (const [open, close] of [
      ['o', 'o'],
      ['o', '\t'],
      ['o', KEY.escape],
      ['o', 'q'],
    ] as const) {
      await room.press(
        open,
        '(beginning)',
        '1.1 Inner Basin',
        isSelected('(beginning)'),
        isCurrent('(beginning)'),
        hides('w1 w2'),
      )
      await room.press(close, sameScreen(before))
    }

    await room.press('o', isSelected('(beginning)'))
    await room.press(KEY.down, isSelected('1 Quays'))
    await room.press(KEY.down.repeat(3), isSelected('2.1 Old Cranes'))
    await room.press(KEY.up, isSelected('2 Cranes'))
    await room.press(KEY.enter, startsAt(firstWord(3)))
    await room.press('o', isSelected('2 Cranes'), isCurrent('2 Cranes'))
    await room.press(KEY.end, isSelected('4.1 Spring Tides'))
    await room.press(KEY.home, isSelected('(beginning)'))
    await room.press('jjk', isSelected('1 Quays'))
    await room.press(KEY.escape, startsAt(firstWord(3)), nothingSelected)
    await room.press('3\ro', isSelected('3 Pilots'), isCurrent('3 Pilots'))
    await room.press('q', nothingSelected)

    await room.press('g]o', isSelected('1 Quays'))
    await room.press(KEY.left, '▸ 1 Quays', hides('1.1 Inner Basin'))
    await room.press(KEY.down, isSelected('2 Cranes'))
    await room.press(KEY.up + KEY.right, '▾ 1 Quays', '1.1 Inner Basin')
    await room.press(KEY.down, isSelected('1.1 Inner Basin'))
    await room.press(KEY.left, isSelected('1 Quays'))
    await room.press('q', 'w181')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('of many sections starts folded and scrolls', async () => {
    const article = Array.from({ length: 60 }, (_, index) => `## Part ${index + 1}\n\nText.\n`).join('\n')
    const room = await openBook({}, article)
    await room.press('o', isSelected('1 Part 1'))
    await room.press(KEY.end, isSelected('60 Part 60'))
    await room.press(KEY.pageUp, isSelected('37 Part'))
    await room.press(KEY.enter, 'Part 37')
    await room.quit()
  })

  test('is beside the page in a wide window, and covers it in a narrow one', async () => {
    const room = await openBook({ columns: 140, rows: 50 })
    const before = await room.screen()
    await room.press('o', isSelected('(beginning)'), isCurrent('(beginning)'), 'w1 w2', isBesidePage)
    await room.press('o', sameScreen(before))
    await room.press('3\ro', isSelected('3 Pilots'), isCurrent('3 Pilots'))
    await room.press(']', isSelected('3.1 Night Pilots'), isCurrent('3.1 Night Pilots'))
    await room.press('   ', isSelected('4.1 Spring Tides'), isCurrent('4.1 Spring Tides'))
    await room.press('q', nothingSelected)
    await room.press('2\ro', isSelected('2 Cranes'), 'w541')
    room.resize(80, 24)
    await room.shows(isSelected('2 Cranes'), hides('w541'))
    room.resize(140, 50)
    await room.shows(isSelected('2 Cranes'), startsAt(firstWord(3)))
    await room.press('q', startsAt(firstWord(3)), hides('│'))
    await room.quit()
  })
})

test.concurrent('beside the page, it is as one left it, and the mouse jumps in it', async () => {
  const env = await newStateFolder()
  const cwd = await folderWith({ 'book.md': BOOK })
  const size = { columns: 140, rows: 50 }
  const before = await openRoom(['open', 'book.md'], { ...size, cwd, env })
  await laidOut(before)
  await before.press('o', isSelected('(beginning)'))
  await before.press('/spr', 'heading spr▏', isSelected('4.1 Spring Tides'), hides('2 Cranes'))
  await before.press(KEY.enter, 'Spring Tides', nothingSelected)
  await before.quit()
  const room = await openRoom(['open', 'book.md'], { ...size, cwd, env })
  await room.shows(isBesidePage, nothingSelected, isCurrent('4.1 Spring Tides'))
  // The fourth entry is section 2.
  await room.press('\x1b[<0;10;4M', startsAt(firstWord(3)), isBesidePage, isCurrent('2 Cranes'))
  await room.press('j', (screen) => !screen.rows[0]?.includes('2  Cranes'))
  await room.press('\t', isSelected('2 Cranes'))
  await room.press('j', isSelected('2.1 Old Cranes'))
  await room.press('M', () => room.raw().lastIndexOf('\x1b[?1000l') > room.raw().lastIndexOf('\x1b[?1000h'))
  await room.press('o', hides('│'))
  await room.quit()
  const next = await openRoom(['open', 'book.md'], { ...size, cwd, env })
  await next.shows('w542', hides('│'))
  await next.quit()
})

function isBesidePage(screen: Screen): boolean {
  return pageOf(screen).every((row) => row.charAt(39) === '│')
}
