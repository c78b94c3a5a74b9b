import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { openReading } from '../../../src/reader/runtime/reading-session.ts'
import { createStore } from '../../../src/reader/runtime/state-store.ts'
import { placeAt } from '../../../src/reader/state/anchor.ts'
import type { Event } from '../../../src/reader/state/state.ts'
import { createState } from '../../../src/reader/state/update.ts'

const paragraphs = (from: number) =>
  Array.from({ length: 500 }, (_, at) => `Paragraph ${from + at}, of few words.\n\n`).join('')
const TEXT = `# Long\n\n## One\n\n${paragraphs(0)}## Two\n\n${paragraphs(500)}`

/** Opens the article where a line was at the top, and returns what was told until all of it is set. */
async function eventsOf(line: number): Promise<readonly Event[]> {
  const article = await parseArticle(TEXT)
  const options = { color: false, at: undefined }
  const first = createStore(createState({ rows: 12, columns: 80 }), () => {})
  const events: Event[] = []
  const second = createStore(createState({ rows: 12, columns: 80 }), () => {})
  const recording = {
    ...second,
    dispatch(event: Event) {
      events.push(event)
      second.dispatch(event)
    },
  }
  openReading(article, first, options)
  while (!first.state().page?.layout.done) await setImmediate()
  const { layout } = first.state().page ?? {}
  if (layout) openReading(article, recording, { ...options, at: placeAt(layout, line) })
  while (!second.state().page?.layout.done) await setImmediate()
  return events
}

function tops(events: readonly Event[]): readonly (readonly [type: string, top: number])[] {
  return events.flatMap((event) => ('top' in event ? [[event.type, event.top] as const] : []))
}

describe('an article that was left in the middle', () => {
  afterEach(() => vi.restoreAllMocks())

  test('is shown from there, and from nowhere else before', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0)
    expect(tops(await eventsOf(1500))).toEqual([['opened', 1500]])
  })

  test('is shown from its beginning meanwhile where that takes long', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 300))
    expect(tops(await eventsOf(1500))).toEqual([
      ['opened', 0],
      ['relaid', 1500],
    ])
  })
})
