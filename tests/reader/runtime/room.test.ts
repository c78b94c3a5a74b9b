import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ReaderError } from '../../../src/errors.ts'
import type { Bookmark } from '../../../src/reader/runtime/bookmark-files.ts'
import type { LoadedArticle } from '../../../src/reader/runtime/current-article.ts'
import { createRoom, type RoomOptions } from '../../../src/reader/runtime/room.ts'
import type { ScreenHandlers } from '../../../src/reader/terminal/screen.ts'
import { plainText } from '../../../src/render/layout/styled.ts'
import { articleOf } from '../../helpers.ts'
import { BOOK } from '../book.ts'
import { entryOf, keysOf } from '../state/states.ts'
import { STOPPED } from './clocks.ts'

const FIRST: LoadedArticle = { article: await articleOf(BOOK), key: 'file:book' }
const LINKED: LoadedArticle = { article: await articleOf('[one](https://a.example/)'), key: undefined }

/** Returns a room whose world is recorded in `log`. */
function createRecorded(options: Partial<RoomOptions> = {}) {
  const log: string[] = []
  const size = { rows: 24, columns: 80 }
  const kept = new Map<string, Bookmark>()
  let handlers: ScreenHandlers | undefined
  let lines: readonly string[] = []
  let draws = 0
  const room = createRoom(
    {
      first: undefined,
      load: async (name) => {
        if (name === 'gone') throw new ReaderError('it is gone')
        if (name === 'broken') throw new TypeError('a bug')
        return { ...FIRST, key: `shelf:${name}` }
      },
      fromStart: false,
      color: false,
      hyperlinks: false,
      ...options,
    },
    {
      createScreen(given) {
        handlers = given
        return {
          size: () => size,
          show: () => log.push('show'),
          hide: () => log.push('hide'),
          draw(drawn) {
            draws++
            lines = drawn
          },
          repaint: () => log.push('repaint'),
        }
      },
      bookmarks: {
        shelf: () =>
          ['harbour/Harbours', 'gone/Gone', 'broken/Broken'].map((written) => {
            const entry = entryOf(written)
            return { ...entry, percent: kept.get(`shelf:${entry.name}`)?.percent }
          }),
        find(key) {
          const bookmark = kept.get(key ?? '')
          return bookmark ? { bookmark } : key === 'file:damaged' ? { problem: 'it was damaged' } : {}
        },
        keep(key, bookmark) {
          if (key !== undefined && bookmark) kept.set(key, bookmark)
          return key === 'file:full' ? 'the disk is full' : undefined
        },
      },
      async openLink(address) {
        log.push(`open ${address}`)
        return 'it is not opened'
      },
      copy: (text) => log.push(`copy ${text}`),
      stopProcess() {
        log.push('stop')
        room.resume()
      },
      clock: STOPPED,
    },
  )
  return {
    ...room,
    log,
    kept,
    draws: () => draws,
    text: () => plainText(lines.join('\n')),
    /** Types keys, written as `press` takes them, and waits until all that they lead to is done. */
    async press(keys: string) {
      handlers?.onKeys(keys.split(' ').filter(Boolean).flatMap(keysOf))
      for (let turn = 0; turn < 20; turn++) await setImmediate()
    },
    async resize(rows: number, columns: number) {
      Object.assign(size, { rows, columns })
      handlers?.onResize()
      for (let turn = 0; turn < 20; turn++) await setImmediate()
    },
  }
}

async function opened(options: Partial<RoomOptions> = {}) {
  const room = createRecorded(options)
  room.open()
  await room.press('')
  return room
}

const KEYS: readonly (readonly [
  name: string,
  first: LoadedArticle | undefined,
  keys: string,
  text: string,
  log: readonly string[],
])[] = [
  ['shows the article', FIRST, '', 'w1 w2', ['show']],
  ['shows the shelf', undefined, '', 'type to filter', ['show']],
  ['searches', FIRST, "/ 'w99' enter", '1 of 1', ['show']],
  ['copies', LINKED, 'l y', 'copied', ['show', 'copy https://a.example/']],
  ['opens links, and shows why not', LINKED, 'l enter', 'not opened', ['show', 'open https://a.example/']],
  ['gives the terminal to the shell', FIRST, 'ctrl-z', 'w1 w2', ['show', 'hide', 'stop', 'show']],
  ['is drawn again', FIRST, 'ctrl-l', 'w1 w2', ['show', 'repaint']],
  ['opens an article of the shelf', undefined, 'enter', 'w1 w2', ['show']],
  ['shows why it opens none', undefined, 'down enter', 'it is gone', ['show']],
]

test.each(KEYS)('the room %s', async (_, first, keys, text, log) => {
  const room = await opened({ first })
  await room.press(keys)
  expect(room.text()).toContain(text)
  expect(room.log).toEqual(log)
})

test('the shelf shows how much of an article has been read, and it opens there again', async () => {
  const room = await opened()
  await room.press('enter')
  await room.press('2 enter')
  await room.press('q')
  expect(room.text()).toMatch(/Harbours.*\d+% · 5 min/)
  await room.press('enter')
  expect(room.text()).toContain('w541')
  await room.press('q')
  expect(room.kept.get('shelf:harbour')).toMatchObject({ title: 'The Harbour Book' })
})

test.each([
  [false, '2  Cranes'],
  [true, 'w1 w2'],
])('bookmarks are ignored: %s', async (fromStart, text) => {
  const before = await opened({ first: FIRST })
  await before.press('2 enter')
  before.close()
  const room = createRecorded({ first: FIRST, fromStart })
  for (const [key, bookmark] of before.kept) room.kept.set(key, bookmark)
  room.open()
  await room.press('')
  expect(room.text()).toContain(text)
})

test.each([
  ['when it is read', 'file:damaged', '', 'it was damaged'],
  ['when it is kept', 'file:full', 'ctrl-z', 'the disk is full'],
])('a problem with a bookmark is shown: %s', async (_, key, keys, problem) => {
  const room = await opened({ first: { ...FIRST, key } })
  await room.press(keys)
  expect(room.text()).toContain(problem)
})

test('keys that come at once are drawn once', async () => {
  const room = await opened({ first: FIRST })
  const before = room.draws()
  await room.press('j j j k j')
  expect(room.draws()).toBe(before + 1)
})

test('another size is drawn, with the article laid out for it', async () => {
  const room = await opened({ first: FIRST })
  await room.resize(12, 40)
  expect(room.text().split('\n')).toHaveLength(12)
  expect(
    Math.max(
      ...room
        .text()
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(40)
  expect(room.text()).toContain('w1 w2')
})

test('quitting keeps the bookmark and gives the terminal back', async () => {
  const room = await opened({ first: FIRST })
  await room.press('space q')
  await room.left
  room.close()
  expect(room.log).toEqual(['show', 'hide'])
  expect(room.kept.get('file:book')).toMatchObject({ title: 'The Harbour Book' })
})

test('a bug ends the room', async () => {
  const room = await opened()
  const left = expect(room.left).rejects.toThrow('a bug')
  await room.press('down down enter')
  await left
})
