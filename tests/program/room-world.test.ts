import { describe, expect, test } from 'vitest'
import { firstCommand, PAYLOADS, PLACES } from '../hostile/payloads.ts'
import { folderWith } from './helpers.ts'
import { expectGivenBack, KEY, openRoom, SIZES } from './room.ts'
import { longArticle } from './samples.ts'
import { stylesAfter } from './terminal.ts'

/** What Ink and the room write of their own: modes, moves of the cursor, erasing. */
const OWN = /\x1b\[(?:\?(?:1049|7|25|1000|1006|2026)[hl]|[HGEK]|\d*[ABG]|\d+;\d+H|[012]?[JK]|0m)/g

describe.concurrent.each(SIZES)('a hostile article at $columns×$rows', (size) => {
  test.each(['paragraph', 'heading', 'front matter title', 'link address', 'fenced code', 'table cell'])(
    'sends the terminal nothing of its own from its %s',
    async (place) => {
      const template = PLACES.find(([name]) => name === place)?.[1] ?? ''
      const payloads = PAYLOADS.map(([, payload]) => template.replaceAll('@', () => payload))
      const article = place.startsWith('front') ? payloads.slice(0, 1) : payloads
      const cwd = await folderWith({ 'hostile.md': `${article.join('\n\n')}\n\n## The end\n\nlast words\n` })
      const env = { VTE_VERSION: '7000' }
      const room = await openRoom(['open', 'hostile.md'], { cwd, env, ...size })
      await room.shows(/\d%/)
      await room.press('G', 'last words', '100%')
      await room.press('g', / (?:0|100)%/)
      for (const key of ['   ', 'l', 'l', 'o', 'o']) {
        room.type(key)
        await room.screen()
      }
      await room.press('?', 'Reading')
      await room.press('q', /\d%/)
      room.type(KEY.ctrlC)
      const { status, raw } = await room.ended()
      expect(status).toBe(0)
      expect(firstCommand(raw.replaceAll(OWN, '').replaceAll('\r\n', '\n'), true)).toBeUndefined()
      expect(await stylesAfter(raw)).toEqual([])
      expectGivenBack(raw)
    },
  )
})

describe('a long article', () => {
  test('is there before it is set, and goes to its end', async () => {
    const sections = 50_000
    const article = longArticle(sections)
    expect(article.length).toBeGreaterThan(5_000_000)
    const cwd = await folderWith({ 'long.md': article })
    const room = await openRoom(['open', 'long.md'], { cwd })
    // Without all sections set their number isn't known.
    const first = await room.shows('Long', 'Section 1', '0%')
    expect(first.rows.join()).not.toContain(` of ${sections}`)
    await room.scroll('j', 1)
    await room.press('G', `Section ${sections}`, '100%')
    await room.press('g', ' 0%', `section 1 of ${sections}`)
    await room.press('/section 40000\r', '1 of 1', 'Section 40000')
    await room.press('777\r', 'Section 777', `section 777 of ${sections}`)
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    expect(raw.split('\x1b[2J')).toHaveLength(2)
    expectGivenBack(raw)
  })

  test('is left at once while it is being set', async () => {
    const cwd = await folderWith({ 'long.md': longArticle(50_000) })
    const room = await openRoom(['open', 'long.md'], { cwd })
    await room.shows('Section 1')
    room.type('Gq')
    const { status, raw } = await room.ended()
    expect(status).toBe(0)
    expect(raw).not.toContain('Section 50000')
    expectGivenBack(raw)
  })
})

describe.concurrent('the environment', () => {
  test.each([
    { INK_SCREEN_READER: 'true' },
    { DEV: 'true' },
    { NODE_ENV: 'development' },
    { TERM: 'screen-256color', TMUX: '/tmp/tmux,1,0' },
    { TERM: 'linux' },
    { TERM: undefined },
    { LANG: 'C', LC_ALL: 'C' },
    { FORCE_COLOR: '0' },
    { FORCE_COLOR: '3' },
  ])('%o changes nothing', async (env) => {
    const cwd = await folderWith({ 'book.md': longArticle(40) })
    const room = await openRoom(['open', 'book.md'], { cwd, env })
    await room.shows('Long', 'Section 1', '0%')
    await room.scroll('j', 1)
    const { status, raw, lines } = await room.quit()
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
    expectGivenBack(raw)
  })
})
