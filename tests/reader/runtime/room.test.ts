import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ReaderError } from '../../../src/errors.ts'
import type { Bookmark } from '../../../src/reader/runtime/bookmark-files.ts'
import type { LoadedArticle } from '../../../src/reader/runtime/current-article.ts'
import { createRoom } from '../../../src/reader/runtime/room.ts'
import type { RoomOptions } from '../../../src/reader/runtime/room-options.ts'
import { withoutEscapes } from '../../../src/reader/styled-text.ts'
import type { ScreenHandlers } from '../../../src/reader/terminal/screen.ts'
import { articleOf } from '../../helpers.ts'
import { BOOK } from '../book.ts'
import { entryOf, keysOf } from '../state/states.ts'
import { clockWithTicks } from './clocks.ts'

const FIRST = await loadedOf(BOOK, 'file:book')
const LINKED = await loadedOf('[one](https://a.example/)', undefined)

/** `BOOK` as it is later. */
const GROWN = await loadedOf(`${BOOK}\n\n## Later\n\nlast words\n`, 'file:book')

async function loadedOf(markdown: string, key: string | undefined): Promise<LoadedArticle> {
  const article = await articleOf(markdown)
  const readPicture = async () => undefined
  return { article, key, name: key, isPart: false, hasChanged: () => false, readPicture }
}

/** Returns what the room is opened on: readings of an article that come one after the other. */
async function* readingsOf(...loaded: readonly LoadedArticle[]): AsyncIterable<LoadedArticle> {
  yield* loaded
}

const firstOf = (loaded: LoadedArticle) => ({ title: 'the first', readings: readingsOf(loaded) })

/** Returns a room whose world is recorded in `log`. */
function createRecorded(options: Partial<RoomOptions> = {}) {
  const log: string[] = []
  const clock = clockWithTicks()
  const size = { rows: 24, columns: 80 }
  const kept = new Map<string, Bookmark>()
  let handlers: ScreenHandlers | undefined
  let lines: readonly string[] = []
  let draws = 0
  const entries = () =>
    ['harbour/Harbours', 'gone/Gone', 'broken/Broken'].map((written) => {
      const entry = entryOf(written)
      return { ...entry, percent: kept.get(`shelf:${entry.name}`)?.percent }
    })
  const room = createRoom(
    {
      first: undefined,
      shelf: options.first ? undefined : entries(),
      async *load(name) {
        if (name === 'gone') throw new ReaderError('it is gone')
        if (name === 'broken') throw new TypeError('a bug')
        yield { ...FIRST, key: `shelf:${name}` }
      },
      searchShelf: async () => [],
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
          setMouse: (on) => log.push(`mouse ${on}`),
          repaint: () => log.push('repaint'),
        }
      },
      bookmarks: {
        shelf: async () => entries(),
        find(key) {
          const bookmark = kept.get(key ?? '')
          return bookmark ? { bookmark } : key === 'file:damaged' ? { problem: 'it was damaged' } : {}
        },
        keep(key, bookmark) {
          if (key !== undefined && bookmark) kept.set(key, bookmark)
          return key === 'file:full' ? 'the disk is full' : undefined
        },
        sidebar: () => false,
        keepSidebar(open) {
          log.push(`sidebar ${open}`)
          return undefined
        },
      },
      async openLink(address) {
        log.push(`open ${address}`)
        return 'it is not opened'
      },
      async run([program]) {
        log.push(`run ${program}`)
        return undefined
      },
      async edit(path) {
        log.push(`edit ${path}`)
        return undefined
      },
      transmit: (sequence) => log.push(`transmit ${sequence}`),
      copy: (text) => log.push(`copy ${text}`),
      stopProcess() {
        log.push('stop')
        room.resume()
      },
      clock,
    },
  )
  return {
    ...room,
    clock,
    log,
    kept,
    draws: () => draws,
    text: () => withoutEscapes(lines.join('\n')),
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

test.each<
  [name: string, first: LoadedArticle | undefined, keys: string, text: string, log: readonly string[]]
>([
  ['shows the article', FIRST, '', 'w1 w2', ['show']],
  ['shows the shelf', undefined, '', 'type to filter', ['show']],
  ['searches', FIRST, "/ 'w99' enter", '1 of 1', ['show']],
  ['copies', LINKED, 'l y', 'sent to the clipboard: https://a.example/', ['show', 'copy https://a.example/']],
  ['opens links, and shows why not', LINKED, 'l enter', 'not opened', ['show', 'open https://a.example/']],
  ['gives the terminal to the shell', FIRST, 'ctrl-z', 'w1 w2', ['show', 'hide', 'stop', 'show']],
  ['is drawn again', FIRST, 'ctrl-l', 'w1 w2', ['show', 'repaint']],
  ['opens an article of the shelf', undefined, 'enter', 'w1 w2', ['show']],
  ['shows why it opens none', undefined, 'down enter', 'it is gone', ['show']],
])('the room %s', async (_, first, keys, text, log) => {
  const room = await opened({ first: first && firstOf(first) })
  await room.press(keys)
  expect(room.text()).toContain(text)
  expect(room.log).toEqual(log)
})

test.each([
  ['/notes/today.txt', 'today.txt'],
  ['https://example.com/posts/12?page=2#top', '12?page=2#top'],
  [undefined, ''],
])('an article without a title, %s, is called as its file is', async (key, title) => {
  const room = await opened({ first: firstOf(await loadedOf('only words', key)) })
  expect(room.text()).toMatch(new RegExp(`^${title.replace('?', '\\?')} +100%`, 'm'))
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
  const before = await opened({ first: firstOf(FIRST) })
  await before.press('2 enter')
  before.close()
  const room = createRecorded({ first: firstOf(FIRST), fromStart })
  for (const [key, bookmark] of before.kept) room.kept.set(key, bookmark)
  room.open()
  await room.press('')
  expect(room.text()).toContain(text)
})

test('a bookmark that cannot be kept is told once', async () => {
  const room = await opened({ first: firstOf({ ...FIRST, key: 'file:full' }) })
  room.clock.tick()
  await room.press('')
  expect(room.text()).toContain('the disk is full')
  await room.press('j')
  room.clock.tick()
  await room.press('')
  expect(room.text()).not.toContain('the disk is full')
  room.close()
  expect(room.problem()).toBe('the disk is full')
})

test.each([
  ['when it is read', 'file:damaged', '', 'it was damaged'],
  ['when it is kept', 'file:full', 'ctrl-z', 'the disk is full'],
])('a problem with a bookmark is shown: %s', async (_, key, keys, problem) => {
  const room = await opened({ first: firstOf({ ...FIRST, key }) })
  await room.press(keys)
  expect(room.text()).toContain(problem)
})

test('keys that come at once are drawn once', async () => {
  const room = await opened({ first: firstOf(FIRST) })
  const before = room.draws()
  await room.press('j j j k j')
  expect(room.draws()).toBe(before + 1)
})

test('another size is drawn, with the article laid out for it', async () => {
  const room = await opened({ first: firstOf(FIRST) })
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
  const room = await opened({ first: firstOf(FIRST) })
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

async function* failing(): AsyncIterable<LoadedArticle> {
  yield* []
  throw new ReaderError('it is empty')
}

/** Returns readings that come when they are called for, and the functions that do. */
function readingsOnCall() {
  const waiting: ((loaded: LoadedArticle) => void)[] = []
  async function* readings(): AsyncIterable<LoadedArticle> {
    for (;;) yield await new Promise<LoadedArticle>((resolve) => waiting.push(resolve))
  }
  return { readings, come: (loaded: LoadedArticle) => waiting.shift()?.(loaded) }
}

describe('an article that takes long to come', () => {
  test('leaves the keys alone, and is shown when it comes', async () => {
    const { readings, come } = readingsOnCall()
    const room = await opened({ load: readings })
    await room.press('enter')
    expect(room.text()).toContain('opening Harbours … (Esc gives up)')
    await room.press("down 'gon'")
    expect(room.text()).toContain('gon▏')
    come(FIRST)
    await room.press('')
    expect(room.text()).toContain('w1 w2')
  })

  test.each([
    ['gives up', 'escape'],
    ['opens another', 'down enter'],
  ])('is not shown to a reader who %s', async (_, keys) => {
    const { readings, come } = readingsOnCall()
    const room = await opened({ load: readings })
    await room.press(`enter ${keys}`)
    come(FIRST)
    await room.press('')
    expect(room.text()).not.toContain('w1 w2')
  })

  test('can be given up for the shelf where it is the first', async () => {
    const { readings, come } = readingsOnCall()
    const room = await opened({ first: { title: 'standard input', readings: readings() } })
    expect(room.text()).toContain('opening standard input … (Esc shows the shelf, q leaves)')
    await room.press('escape')
    expect(room.text()).toContain('Harbours')
    come(FIRST)
    await room.press('')
    expect(room.text()).not.toContain('w1 w2')
  })

  test('ends the room where it is the first and does not come', async () => {
    const room = createRecorded({ first: { title: 'standard input', readings: failing() } })
    const left = expect(room.left).rejects.toThrow('it is empty')
    room.open()
    await left
  })
})

describe('an article is read again', () => {
  test('as more of it comes, at the same words', async () => {
    const { readings, come } = readingsOnCall()
    const room = await opened({ first: { title: 'standard input', readings: readings() } })
    come({ ...FIRST, isPart: true })
    await room.press('')
    await room.press('2 enter')
    expect(room.text()).toContain('w541')
    room.clock.tick()
    await room.press('')
    expect(room.text()).toContain('there is more to come')
    come(GROWN)
    await room.press('')
    expect(room.text()).toContain('w541')
    expect(room.text()).not.toContain('there is more to come')
    await room.press('G')
    expect(room.text()).toContain('last words')
  })

  test('at r, after the reader is told that it has changed', async () => {
    let isChanged = false
    const first = { ...FIRST, hasChanged: () => isChanged }
    const room = await opened({ first: firstOf(first), load: () => readingsOf(GROWN) })
    await room.press('2 enter')
    room.clock.tick()
    await room.press('')
    expect(room.text()).not.toContain('has changed')
    isChanged = true
    room.clock.tick()
    await room.press('j k')
    expect(room.text()).toContain('the file has changed; r reads it again')
    await room.press('r')
    expect(room.text()).toContain('w541')
    expect(room.text()).not.toContain('has changed')
    await room.press('G')
    expect(room.text()).toContain('last words')
  })

  test('where the words at the top are gone, as far down', async () => {
    const other = await loadedOf('word '.repeat(20_000), 'file:book')
    const room = await opened({ first: firstOf(FIRST), load: () => readingsOf(other) })
    await room.press('2 enter')
    const before = Number(/(\d+)%/.exec(room.text())?.[1])
    await room.press('r')
    const after = Number(/(\d+)%/.exec(room.text())?.[1])
    expect(Math.abs(after - before)).toBeLessThan(10)
  })

  test.each([
    ['not where it came through a pipe', undefined, "a pipe can't be read again"],
    ['not where it is gone', 'gone', 'it is gone'],
  ])('%s', async (_, name, message) => {
    const room = await opened({ first: firstOf({ ...FIRST, name }) })
    await room.press('2 enter')
    await room.press('r')
    expect(room.text()).toContain(message)
    expect(room.text()).toContain('w541')
  })
})

test('the bookmark is kept while one reads, once a place', async () => {
  const room = await opened({ first: firstOf(FIRST) })
  room.clock.tick()
  expect(room.kept.get('file:book')?.percent).toBe(0)
  room.kept.clear()
  room.clock.tick()
  expect(room.kept.size).toBe(0)
  await room.press('2 enter')
  room.clock.tick()
  expect(room.kept.get('file:book')?.anchor).toMatchObject({ section: 'Cranes' })
})
