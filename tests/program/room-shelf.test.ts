import { describe, expect, test } from 'vitest'
import { folderWith } from './helpers.ts'
import {
  allSet,
  expectGivenBack,
  KEY,
  newMemory,
  openRoom,
  type Room,
  type RoomOptions,
  SIZES,
} from './room.ts'
import type { Screen } from './terminal.ts'

async function openShelf(options: RoomOptions = {}, args: readonly string[] = ['open']): Promise<Room> {
  const room = await openRoom(args, { cwd: await folderWith(), ...options })
  await room.shows('lectern  type to filter', 'How Wide Is a Character')
  return room
}

/** The title of the shelf's second article. */
const SECOND = '「。」はなぜ行頭に立てないのか'

const chosen = (title: string) => (screen: Screen) => screen.reversed.some((text) => text.includes(title))

describe.concurrent.each(SIZES)('the shelf at $columns×$rows', (size) => {
  test.each([{ args: ['open'] }, { args: [] }])('is what `lectern $args` opens', async ({ args }) => {
    const room = await openShelf(size, args)
    await room.shows(chosen('How Wide Is a Character'), 'min')
    await room.press(KEY.escape, (screen) => !screen.rows.join().includes('lectern  '))
    const { status, raw, lines } = await room.ended()
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
    expectGivenBack(raw)
  })

  test('moves and filters', async () => {
    const room = await openShelf(size)
    await room.press(KEY.down, chosen(SECOND))
    await room.press(KEY.up, chosen('How Wide'))
    await room.press(KEY.end, (screen) => !chosen('How Wide')(screen) && screen.reversed.length === 1)
    await room.press(KEY.home, chosen('How Wide'))
    await room.press(KEY.wheelDown, chosen(SECOND))
    const found = await room.press('pager', 'lectern  pager▏', chosen('Long History'))
    expect(found.rows.join()).not.toContain(SECOND)
    await room.press('xyz', 'pagerxyz▏', 'no article matches')
    await room.press(KEY.enter + KEY.backspace.repeat(3), 'lectern  pager▏', chosen('Long History'))
    await room.press(KEY.escape, 'type to filter', chosen('How Wide'))
    await room.press('q', 'lectern  q▏')
    room.type(KEY.ctrlC)
    expect(await room.ended()).toMatchObject({ status: 0 })
  })

  test('opens an article, which goes back to it', async () => {
    const env = await newMemory()
    const room = await openShelf({ ...size, env })
    await room.press('pager', chosen('Long History'))
    await room.press(KEY.enter, 'The Long History', /\d%/, (screen) => screen.reversed.length === 0)
    await allSet(room)
    await room.press('2\r', (screen) => !/ 0%/.test(screen.rows.join('\n')))
    const percent = /(\d+)%/.exec((await room.screen()).rows.join('\n'))?.[1]
    await room.press('q', 'lectern  pager▏', chosen('Long History'), `${percent}%`)
    await room.press(KEY.enter, `${percent}%`, (screen) => screen.reversed.length === 0)
    await room.press('G', '100%')
    await room.press('q', 'lectern  pager▏', 'read')
    await room.press(KEY.escape, 'type to filter')
    room.type(KEY.escape)
    expect(await room.ended()).toMatchObject({ status: 0, lines: [] })

    // It is remembered, also where the article is opened by its name.
    const again = await openShelf({ ...size, env })
    await again.press('pager', chosen('Long History'), 'read')
    again.type(KEY.ctrlC)
    await again.ended()
    const named = await openRoom(['open', 'the-long'], { ...size, env })
    await named.shows('100%')
    expect(await named.quit()).toMatchObject({ status: 0 })
  })

  test('shows the keys with ?', async () => {
    const room = await openShelf(size)
    await room.press('?', 'Reading')
    await room.press('q', 'type to filter')
    await room.press('a?', 'lectern  a?▏')
    room.type(KEY.ctrlC)
    await room.ended()
  })
})

test('the shelf is there in another size and after Ctrl-Z', async () => {
  const room = await openShelf()
  await room.press(KEY.down, chosen(SECOND))
  room.resize(40, 12)
  await room.shows((screen) => screen.rows.length === 12 && screen.reversed.length === 1, chosen(SECOND))
  await room.signal('SIGTSTP')
  await room.shows((screen) => screen.rows.join('') === '')
  await room.signal('SIGCONT')
  await room.shows('type to filter', chosen(SECOND))
  room.type(KEY.ctrlC)
  expect(await room.ended()).toMatchObject({ status: 0 })
})
