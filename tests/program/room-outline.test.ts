import { describe, expect, test } from 'vitest'
import { firstWord, KEY, openBook, pageOf, SIZES, topWord } from './room.ts'
import type { Screen } from './terminal.ts'

/** Whether an entry of the outline is the chosen one. */
const chosen = (title: string) => (screen: Screen) => screen.reversed.some((text) => text.includes(title))
/** Whether the section that one is reading is marked so. */
const current = (title: string) => (screen: Screen) =>
  screen.rows.some((row) => row.startsWith('•') && row.includes(title))

describe.concurrent.each(SIZES)('the outline at $columns×$rows', (size) => {
  const beside = size.columns >= 100

  test(beside ? 'is beside the page' : 'is over the page', async () => {
    const room = await openBook(size)
    const before = await room.screen()
    for (const key of ['o', '\t']) {
      const screen = await room.press(
        key,
        '(beginning)',
        '1.1 Inner Basin',
        chosen('(beginning)'),
        current('(beginning)'),
        (screen) => !beside || pageOf(screen).every((row) => row.charAt(39) === '│'),
      )
      expect(screen.rows.join().includes('w1 w2')).toBe(beside)
      await room.press(key, (screen) => screen.rows.join() === before.rows.join())
    }
    for (const key of [KEY.escape, 'q']) {
      await room.press('o', '(beginning)')
      await room.press(key, (screen) => screen.rows.join() === before.rows.join())
    }
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('leads to a section', async () => {
    const room = await openBook(size)
    await room.press('o', chosen('(beginning)'))
    await room.press(KEY.down, chosen('1 Quays'))
    await room.press(KEY.down.repeat(3), chosen('2.1 Old Cranes'))
    await room.press(KEY.up, chosen('2 Cranes'))
    await room.press(KEY.enter, (screen) => topWord(screen) === firstWord(3))
    if (!beside) await room.press('o', '(beginning)')
    await room.shows(chosen('2 Cranes'), current('2 Cranes'))
    await room.press(KEY.end, chosen('4.1 Spring Tides'))
    await room.press(KEY.home, chosen('(beginning)'))
    await room.press('jjk', chosen('1 Quays'))
    await room.press(KEY.escape, (screen) => topWord(screen) === firstWord(3) && screen.reversed.length === 0)
    await room.quit()
  })

  test('folds', async () => {
    const room = await openBook(size)
    await room.press(']o', chosen('1 Quays'))
    const folded = await room.press(KEY.left, '▸ 1 Quays')
    expect(folded.rows.join()).not.toContain('1.1 Inner Basin')
    await room.press(KEY.down, chosen('2 Cranes'))
    await room.press(KEY.up + KEY.right, '▾ 1 Quays', '1.1 Inner Basin')
    await room.press(KEY.down, chosen('1.1 Inner Basin'))
    await room.press(KEY.left, chosen('1 Quays'))
    await room.press('q', 'w181')
    await room.quit()
  })

  test('marks the section that one is reading', async () => {
    const room = await openBook(size)
    await room.press('3\ro', chosen('3 Pilots'), current('3 Pilots'))
    if (beside) {
      await room.press(']', chosen('3.1 Night Pilots'), current('3.1 Night Pilots'))
      await room.press('   ', chosen('4.1 Spring Tides'), current('4.1 Spring Tides'))
    }
    await room.press('q', (screen) => screen.reversed.length === 0)
    await room.quit()
  })

  test('of many sections starts folded and scrolls', async () => {
    const article = Array.from({ length: 60 }, (_, at) => `## Part ${at + 1}\n\nText.\n`).join('\n')
    const room = await openBook(size, article)
    await room.press('o', chosen('1 Part 1'))
    await room.press(KEY.end, chosen('60 Part 60'))
    await room.press(KEY.pageUp, chosen(`${60 - (size.rows - 2)} Part`))
    await room.press(KEY.enter, `Part ${60 - (size.rows - 2)}`)
    if (beside) await room.press('q', (screen) => screen.reversed.length === 0)
    await room.quit()
  })
})

test('an outline that is beside the page is over it in a narrow window', async () => {
  const room = await openBook({ columns: 140, rows: 50 })
  await room.press('2\ro', chosen('2 Cranes'), 'w541')
  room.resize(80, 24)
  await room.shows(chosen('2 Cranes'), (screen) => !screen.rows.join().includes('w541'))
  room.resize(140, 50)
  await room.shows(chosen('2 Cranes'), (screen) => topWord(screen) === firstWord(3))
  await room.press(
    'q',
    (screen) => topWord(screen) === firstWord(3),
    (screen) => !screen.rows.join().includes('│'),
  )
  await room.quit()
})
