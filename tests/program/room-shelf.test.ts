import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith } from './helpers.ts'
import {
  expectRestored,
  hides,
  isSelected,
  KEY,
  laidOut,
  newStateFolder,
  openRoom,
  openRoomInShell,
  type Room,
  type RoomOptions,
  startsAt,
} from './room.ts'
import { shelfOf } from './shelf-folder.ts'
import type { Screen } from './terminal.ts'

async function openShelf(args: readonly string[] = ['open'], options: RoomOptions = {}): Promise<Room> {
  const room = await openRoom(args, options)
  await room.shows('lectern  type to filter', 'How Wide Is a Character')
  return room
}

/** The title of the shelf's second article. */
const SECOND = '「。」はなぜ行頭に立てないのか'

const nothingSelected = (screen: Screen) => screen.reversed.length === 0

describe.concurrent('the shelf', () => {
  test('is what `lectern` opens', async () => {
    const room = await openShelf([])
    await room.shows(isSelected('How Wide Is a Character'), 'min')
    await room.press(KEY.escape, hides('lectern  '))
    const { status, raw, lines } = await room.ended()
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
    expectRestored(raw)
  })

  test('moves, filters and shows the keys', async () => {
    const room = await openShelf()
    await room.press(KEY.down, isSelected(SECOND))
    await room.press(KEY.up, isSelected('How Wide'))
    await room.press(
      KEY.end,
      (screen) => !isSelected('How Wide')(screen),
      (screen) => screen.reversed.length === 1,
    )
    await room.press(KEY.home, isSelected('How Wide'))
    await room.press(KEY.wheelDown, isSelected(SECOND))
    await room.press('?', 'Reading')
    await room.press('q', 'type to filter')
    await room.press('pager', 'lectern  pager▏', isSelected('Long History'), hides(SECOND))
    await room.press('xyz?', 'pagerxyz?▏', 'no article matches')
    await room.press(KEY.enter + KEY.backspace.repeat(4), 'lectern  pager▏', isSelected('Long History'))
    await room.press(KEY.escape, 'type to filter', isSelected('How Wide'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('opens an article, which leads back to it', async () => {
    const env = await newStateFolder()
    const room = await openShelf(['open'], { env })
    await room.press('pager', isSelected('Long History'))
    await room.press(KEY.enter, 'The Long History', /\d%/, nothingSelected)
    await laidOut(room)
    const { rows } = await room.press('2\r', (screen) => !/ 0%/.test(screen.rows.join('\n')))
    const [percent = ''] = /\d+%/.exec(rows.join('\n')) ?? []
    await room.press('q', 'lectern  pager▏', isSelected('Long History'), percent)
    await room.press(KEY.enter, percent, nothingSelected)
    await room.press('G', '100%')
    await room.press('q', 'lectern  pager▏', 'read')
    await room.press(KEY.escape, 'type to filter')
    room.type(KEY.escape)
    expect(await room.ended()).toMatchObject({ status: 0, lines: [] })

    // The place is kept, for the article opened by its name too.
    const shelf = await openShelf(['open'], { env })
    await shelf.press('pager', isSelected('Long History'), 'read')
    shelf.type(KEY.ctrlC)
    await shelf.ended()
    const article = await openRoom(['open', 'the-long'], { env })
    await article.shows('100%')
    expect(await article.quit()).toMatchObject({ status: 0 })
  })

  test('has what was opened from elsewhere, where one stopped', async () => {
    const env = await newStateFolder()
    const cwd = await folderWith({ 'book.md': BOOK })
    const book = await openRoom(['open', 'book.md'], { cwd, env })
    await laidOut(book)
    await book.press('2\r', startsAt(firstWord(3)))
    await book.quit()
    const room = await openRoom(['open'], { env })
    await room.shows(isSelected('The Harbour Book'), 'recent · ~/', '37%')
    await room.press(KEY.enter, startsAt(firstWord(3)))
    await room.press('q', isSelected('The Harbour Book'))
    await room.quit()
  })

  test('has own articles before the bundled ones', async () => {
    const { cwd, env, run } = await shelfOf({ 'tea.md': '# Tea\n\nBoil water.\n', 'empty.md': '' })
    const room = await openRoom(['open'], { cwd, env })
    await room.shows(isSelected('Tea'), 'How Wide Is a Character')
    await room.press(KEY.enter, 'Boil water.', nothingSelected)
    await run('remove', '--yes', 'tea')
    await room.press('q', isSelected('How Wide'), hides('Tea'))
    const { lines } = await room.quit()
    expect(lines.join('\n')).toMatch(/^lectern: [^\n]*empty\.md" is empty$/)
  })

  test('may be several files', async () => {
    const cwd = await folderWith({
      'b.md': '# Bees\n\nhoney',
      'a.md': '# Ants\n\nhills',
      'c.txt': 'not here',
    })
    const room = await openRoomInShell(
      'lectern open $(ls -r *.md) </dev/null; lectern open x y; echo "status $?"',
      { cwd },
    )
    const { rows } = await room.shows('Bees', 'Ants', hides('not here'))
    expect(rows.findIndex((row) => row.includes('Bees'))).toBeLessThan(
      rows.findIndex((row) => row.includes('Ants')),
    )
    await room.press('ants\r', 'hills')
    await room.press('q', 'Ants', hides('hills'))
    const { lines } = await room.quit()
    expect(lines).toEqual(['lectern: there is no file "x"; there is no file "y"', 'status 1'])
  })

  test('may be any folder', async () => {
    const { cwd, env } = await shelfOf({
      'a/tea.md': '# Tea\n\nBoil water.\n',
      'bread.txt': 'Bread\n\nFlour.\n',
    })
    const room = await openRoom(['open', 'shelf'], { cwd, env })
    await room.shows('Tea', 'Bread', hides('How Wide'))
    await room.press('tea', isSelected('Tea'))
    await room.press(KEY.enter, 'Boil water.', nothingSelected)
    await room.press('q', isSelected('Tea'))
    await room.press(KEY.escape, 'Bread')
    await room.quit()
  })
})

test.concurrent('a search of a folder says what its articles do, and opens a section at the hit', async () => {
  const wind = '# Wind\n\nA zephyr is mild.\n\n## Bills\n\nNot of Bill Joy.'
  const more = `# More\n\n## Long\n\n${'Some words.\n\n'.repeat(60)}\nBill is full of joy.\n`
  const cwd = await folderWith({ 'notes/wind.md': wind, 'notes/more.md': more })
  const room = await openRoom(['open', 'notes'], { cwd, env: { XDG_CACHE_HOME: await folderWith() } })
  await room.shows('type to filter')
  await room.press('s', 'search  ▏', 'words, "a phrase"')
  await room.press(`bill joyy${KEY.enter}`, 'search  bill joyy▏', 'no section says that')
  await room.press(KEY.backspace + KEY.enter, isSelected('Bills'), hides('What lies underneath'))
  await room.press(KEY.down, isSelected('Long'))
  await room.press(KEY.enter, 'full of joy', hides('search  '))
  await room.press('q', 'search  bill joy▏', isSelected('Long'))
  await room.press(` -fold "x${KEY.enter}`, 'a quotation mark is missing')
  await room.press(KEY.escape, 'type to filter')
  expect(await room.quit()).toMatchObject({ status: 0 })
})
