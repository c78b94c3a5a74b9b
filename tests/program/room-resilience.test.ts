import { describe, expect, test } from 'vitest'
import { firstCommand, PAYLOADS, PLACES } from '../hostile/payloads.ts'
import { folderWith } from './helpers.ts'
import { expectRestored, KEY, openRoom, samePage } from './room.ts'
import { longArticle } from './samples.ts'
import { stylesAfter } from './terminal.ts'

/** What the room writes of its own: modes, cursor movement, erasing. */
const OWN =
  /\x1b\[(?:\?(?:1049|7|25|1000|1004|1006|2004|2026)[hl]|[HGEK]|\d*[ABG]|\d+;\d+H|[012]?[JK]|\d+;\d+r|r|!p|\d+[ST]|0m)/g

/** An article with every payload in each of the places; the first one in its title. */
function hostileArticle(places: readonly string[]): string {
  const filled = places.flatMap((name) => {
    const template = PLACES.find((place) => place[0] === name)?.[1] ?? ''
    return PAYLOADS.map(([, payload]) => template.replaceAll('@', () => payload))
  })
  return `---\ntitle: "title ${PAYLOADS[0]?.[1]}"\n---\n\n${filled.join('\n\n')}\n\n## The end\n\nlast words\n`
}

test('a hostile article sends the terminal nothing of its own', async () => {
  const article = hostileArticle(['paragraph', 'heading', 'link address', 'fenced code', 'table cell'])
  const cwd = await folderWith({ 'hostile.md': article })
  // With hyperlinks.
  const env = { VTE_VERSION: '7000' }
  const room = await openRoom(['open', 'hostile.md'], { cwd, env })
  await room.shows(/\d%/)
  await room.press('G', 'last words', '100%')
  await room.press('g', / 0%/)
  let page = await room.screen()
  while (!page.rows.join('\n').includes('100%')) {
    const before = page
    await room.press('l', /links on this screen/i)
    await room.press('l', samePage(before))
    page = await room.press(' ', (screen) => !samePage(before)(screen))
  }
  await room.press('o', 'The end')
  for (let screens = 0; screens < 5; screens++) await room.press(KEY.pageUp)
  await room.press('q', samePage(page))
  await room.press('?', 'Reading')
  await room.press('q', /\d%/)
  room.type(KEY.ctrlC)
  const { status, raw } = await room.ended()
  expect(status).toBe(0)
  expect(firstCommand(raw.replaceAll(OWN, '').replaceAll('\r\n', '\n'), true)).toBeUndefined()
  expect(await stylesAfter(raw)).toEqual([])
  expectRestored(raw)
})

describe('a long article', () => {
  test('is shown before all of it is laid out, and goes to its end', async () => {
    const sections = 20_000
    const article = longArticle(sections)
    expect(article.length).toBeGreaterThan(2_000_000)
    const cwd = await folderWith({ 'long.md': article })
    const room = await openRoom(['open', 'long.md'], { cwd })
    // The number of sections isn't known until all are laid out.
    const first = await room.shows('Long', 'Section 1', '0%')
    expect(first.rows.join()).not.toContain(` of ${sections}`)
    await room.scroll('j', 1)
    await room.press('G', `Section ${sections}`, '100%')
    await room.press('g', ' 0%', `section 1 of ${sections}`)
    await room.press('/section 15000\r', '1 of 1', 'Section 15000')
    await room.press('777\r', 'Section 777', `section 777 of ${sections}`)
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    expect(raw.split('\x1b[2J')).toHaveLength(2)
    expectRestored(raw)
  })

  test('is left at once while it is being laid out', async () => {
    const cwd = await folderWith({ 'long.md': longArticle(50_000) })
    const room = await openRoom(['open', 'long.md'], { cwd })
    await room.shows('Section 1')
    room.type('Gq')
    const { status, raw } = await room.ended()
    expect(status).toBe(0)
    expect(raw).not.toContain('Section 50000')
    expectRestored(raw)
  })
})

describe.concurrent('the environment', () => {
  test.each([
    {
      INK_SCREEN_READER: 'true',
      CI: 'true',
      DEV: 'true',
      NODE_ENV: 'development',
      TERM: 'screen-256color',
      TMUX: '/tmp/tmux,1,0',
    },
    { LANG: 'C', LC_ALL: 'C', TERM: 'linux', FORCE_COLOR: '0' },
    { TERM: undefined, FORCE_COLOR: '3' },
  ])('%o changes nothing', async (env) => {
    const cwd = await folderWith({ 'book.md': longArticle(40) })
    const room = await openRoom(['open', 'book.md'], { cwd, env })
    await room.shows('Long', 'Section 1', '0%')
    await room.scroll('j', 1)
    const { status, raw, lines } = await room.quit()
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
    expectRestored(raw)
  })
})
