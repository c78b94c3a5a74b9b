import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { type ReadingSession, startReading } from '../../../src/reader/runtime/reading-session.ts'
import type { Clock } from '../../../src/reader/runtime/scheduling.ts'
import { createStore, type Store } from '../../../src/reader/runtime/state-store.ts'
import { type Anchor, anchorAt } from '../../../src/reader/state/anchor.ts'
import type { Event } from '../../../src/reader/state/event.ts'
import type { Size } from '../../../src/reader/state/panes.ts'
import { startAnchoring } from '../../../src/reader/state/scroll-anchoring.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { withoutEscapes } from '../../../src/reader/styled-text.ts'
import { articleOf } from '../../helpers.ts'
import { BOOK } from '../book.ts'
import { pageOf } from '../state/states.ts'
import { SIZES, show, topWord } from '../view/shown.ts'
import { STOPPED, tickingClock } from './clocks.ts'

const paragraphs = (from: number) =>
  Array.from({ length: 500 }, (_, at) => `Paragraph ${from + at}, of few words.\n\n`).join('')
const ARTICLE = await articleOf(`# Long\n\n## One\n\n${paragraphs(0)}## Two\n\n${paragraphs(500)}`)

type Session = ReadingSession & { readonly store: Store; readonly events: readonly Event[] }

type Options = {
  readonly article?: Article
  readonly anchor?: Anchor | undefined
  readonly clock?: Clock
  readonly size?: Size
}

/** Opens an article, in a terminal of 12 rows if nothing else is said. */
function open(options: Options = {}): Session {
  const { article = ARTICLE, anchor, clock = STOPPED, size = { rows: 11, columns: 80 } } = options
  const events: Event[] = []
  const store = createStore(createState(size), (effect) => {
    if (effect.type === 'search') session.search(effect.query)
  })
  const recording: Store = {
    ...store,
    dispatch(event) {
      events.push(event)
      store.dispatch(event)
    },
  }
  const onError = (error: unknown) => {
    throw error
  }
  const session = startReading(article, recording, {
    key: undefined,
    marks: [],
    from: startAnchoring(anchor),
    color: false,
    clock,
    onError,
  })
  return { ...session, store: recording, events }
}

/** Waits until something holds of the session, which needs no time but its turns. */
async function until(holds: () => boolean | undefined): Promise<void> {
  while (!holds()) await setImmediate()
}

async function openAll(options: Options = {}): Promise<Session> {
  const session = open(options)
  await until(() => session.store.state().page?.layout.done)
  return session
}

function key(name: string): Event {
  return { type: 'key', key: { name, text: name.length === 1 ? name : '' } }
}

/** Returns the text of the line at the top of the screen. */
function topText({ store }: Session): string {
  const { layout, top } = pageOf(store.state())
  return withoutEscapes(layout.lines[top] ?? '')
}

/** Returns the events that place the page, and the messages. */
function placing(events: readonly Event[]): readonly string[] {
  return events.flatMap((event) => {
    if ('top' in event) return `${event.type} ${event.top}`
    return event.type === 'message' ? event.message : []
  })
}

async function anchorOf(line: number): Promise<Anchor> {
  return anchorAt(pageOf((await openAll()).store.state()).layout, line)
}

test.each([
  ['is shown from there, and from nowhere else before', 0, ['opened 1500']],
  [
    'is shown from its section on meanwhile where that takes long',
    300,
    ['opened 0', 'going to where you stopped …', 'layout-replaced 492', ''],
  ],
])('an article that was left in the middle %s', async (_, step, expected) => {
  const session = await openAll({ anchor: await anchorOf(1500), clock: tickingClock(step) })
  expect(placing(session.events)).toEqual(expected)
  expect(pageOf(session.store.state()).top).toBe(1500)
})

const PAIRS = SIZES.flatMap((first) => SIZES.map((second) => ({ first, second })))

test.each(PAIRS)('an article left at $first opens there again at $second', async ({ first, second }) => {
  const article = await articleOf(BOOK)
  const session = await openAll({ article, size: first })
  for (const name of ['2', 'enter', 'j', 'j', 'j']) session.store.dispatch(key(name))
  const word = topWord(show(session.store.state()))
  const again = await openAll({ article, size: second, anchor: session.bookmark()?.anchor })
  expect(show(again.store.state()).rows[0]).toMatch(new RegExp(`\\bw${word}\\b`))
})

test('an article opens where it was left though text was put in before', async () => {
  const session = await openAll({ article: await articleOf(BOOK) })
  for (const name of ['3', 'enter', 'j', 'j', 'j']) session.store.dispatch(key(name))
  const word = topWord(show(session.store.state()))
  const changed = BOOK.replace('## Pilots\n', '## Pilots\n\nSomething new.\n\n## Other\n')
  const again = await openAll({ article: await articleOf(changed), anchor: session.bookmark()?.anchor })
  expect(topWord(show(again.store.state()))).toBe(word)
})

test.each([
  ['only at the end where no time passes', 0, 1, 1],
  ['now and then where some passes', 20, 2, 7],
  ['each time where much passes', 200, 8, 20],
])('more lines are shown %s', async (_, step, least, most) => {
  const { events } = await openAll({ clock: tickingClock(step) })
  const grown = events.filter(({ type }) => type === 'layout-grown').length
  expect(grown).toBeGreaterThanOrEqual(least)
  expect(grown).toBeLessThanOrEqual(most)
})

const CHAPTERS = await articleOf(
  Array.from(
    { length: 80 },
    (_, nth) => `## Chapter ${nth}\n\n${paragraphs(50 * nth).slice(0, 3000)}\n\n`,
  ).join(''),
)

test.each(['Chapter 40', 'Chapter 79', 'Chapter 0'])(
  'an article left in %s is shown from there before the rest is laid out',
  async (section) => {
    const session = open({ article: CHAPTERS, anchor: { section, nth: 0, letters: 0, quote: '' } })
    await until(() => session.store.state().page !== undefined)
    expect(pageOf(session.store.state()).layout.done).toBe(false)
    expect(topText(session)).toContain(section)
    session.stop()
  },
)

test.each([[[40]], [[40, 80]], [[140, 40, 80]], [[40, 40, 140, 80]]])(
  'other widths, %j, while it is laid out around the place keep the words at the top',
  async (widths) => {
    const session = open({
      article: CHAPTERS,
      anchor: { section: 'Chapter 40', nth: 0, letters: 0, quote: '' },
    })
    const { store } = session
    await until(() => store.state().page !== undefined)
    const text = topText(session)
    expect(text).toMatch(/41 {2}Chapter 40/)
    for (const columns of widths) {
      store.dispatch({ type: 'resized', rows: 11, columns })
      session.resize()
      await setImmediate()
      await setImmediate()
    }
    await until(() => pageOf(store.state()).layout.done)
    expect(topText(session)).toBe(text)
    expect(pageOf(store.state()).layout.sections).toHaveLength(80)
    session.stop()
  },
)

test('an article whose anchor is gone is shown from its beginning', async () => {
  const anchor: Anchor = { section: 'None', nth: 0, letters: 9, quote: 'Nothing of this is left anywhere.' }
  expect(placing((await openAll({ anchor })).events)).toEqual(['opened 0'])
})

test('a reader who scrolls while waiting for the old place stays', async () => {
  const anchor = await anchorOf(1500)
  const session = open({ anchor, clock: tickingClock(300) })
  await until(() => session.store.state().page !== undefined)
  session.store.dispatch(key('j'))
  expect(pageOf(session.store.state()).top).toBe(1)
  const text = topText(session)
  await until(() => session.store.state().page?.layout.done)
  expect(placing(session.events)).toEqual(['opened 0', 'going to where you stopped …'])
  expect(topText(session)).toBe(text)
})

test('another width keeps the words at the top, however often it changes', async () => {
  const text = await articleOf(`# Words\n\n${Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ')}\n`)
  const session = await openAll({ article: text })
  for (let line = 0; line < 40; line++) session.store.dispatch(key('j'))
  const [word = ''] = /\bw\d+\b/.exec(topText(session)) ?? []
  for (const columns of [40, 140, 80, 20, 30, 80]) {
    const { layout } = pageOf(session.store.state())
    session.store.dispatch({ type: 'resized', rows: 11, columns })
    session.resize()
    await until(() => {
      const now = pageOf(session.store.state()).layout
      return now.lines !== layout.lines && now.done
    })
    expect(`${topText(session)} `, `in ${columns} columns`).toContain(`${word} `)
  }
  expect(pageOf(session.store.state()).top).toBe(40)
})

test('another width and back at once is laid out for the last one', async () => {
  const session = await openAll()
  const { run } = pageOf(session.store.state()).layout
  for (const columns of [40, 80]) {
    session.store.dispatch({ type: 'resized', rows: 11, columns })
    session.resize()
  }
  await until(() => {
    const { layout } = pageOf(session.store.state())
    return layout.run !== run && layout.done
  })
  expect(pageOf(session.store.state()).layout.width).toBe(76)
})

test('a change of rows alone lays out nothing', async () => {
  const session = await openAll()
  const { length } = session.events
  session.store.dispatch({ type: 'resized', rows: 30, columns: 80 })
  session.resize()
  await setImmediate()
  expect(session.events.slice(length)).toEqual([{ type: 'resized', rows: 30, columns: 80 }])
})

test('a search finds what is laid out and what comes later', async () => {
  const session = open()
  await until(() => session.store.state().page !== undefined)
  for (const name of ['/', ...'paragraph 9', 'enter']) session.store.dispatch(key(name))
  await until(() => session.store.state().page?.search?.done)
  // 9, 90 to 99, and 900 to 999.
  expect(pageOf(session.store.state()).search?.matches).toHaveLength(111)
})

test('a search is repeated in another width', async () => {
  const session = await openAll()
  for (const name of ['/', ...'paragraph 9', 'enter']) session.store.dispatch(key(name))
  await until(() => session.store.state().page?.search?.done)
  session.store.dispatch({ type: 'resized', rows: 11, columns: 40 })
  session.resize()
  await until(() => pageOf(session.store.state()).layout.width === 38)
  await until(() => session.store.state().page?.search?.done)
  expect(pageOf(session.store.state()).search).toMatchObject({ query: 'paragraph 9', keepsPage: true })
  expect(pageOf(session.store.state()).search?.matches).toHaveLength(111)
})

test('a bookmark is where the reader stopped, even after the page is closed', async () => {
  const session = await openAll()
  for (let time = 0; time < 100; time++) session.store.dispatch(key(' '))
  const { layout, top } = pageOf(session.store.state())
  const expected = { title: 'Long', anchor: anchorAt(layout, top), percent: 40 }
  expect(session.bookmark()).toEqual(expected)
  session.store.dispatch({ type: 'shelf-loaded', entries: [] })
  session.store.dispatch(key('q'))
  expect(session.store.state().page).toBeUndefined()
  expect(session.bookmark()).toEqual(expected)
})

test('there is no bookmark before the article is shown', () => {
  expect(open().bookmark()).toBeUndefined()
})

test('a stopped session dispatches nothing', async () => {
  const session = open()
  await until(() => session.store.state().page !== undefined)
  session.stop()
  const { length } = session.events
  for (let turn = 0; turn < 20; turn++) await setImmediate()
  expect(session.events).toHaveLength(length)
})
