import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, textOf } from './helpers.ts'
import { BOOK, KEY, openBook, openRoom, SIZES, statusOf } from './room.ts'
import type { Screen } from './terminal.ts'

/** Three harbours far from each other, two of them with a capital letter. */
const SEARCHED = BOOK.replace(/\bw50\b/, 'a harbour')
  .replace(/\bw800\b/, 'Harbour')
  .replace(/\bw1500\b/, 'HARBOUR')
  .replace('title: The Harbour Book', 'title: The Book')

const LINKED = `# Links

A [first one](https://a.example/first) and [another](https://b.example/other?x=1).

[No address](javascript:alert(1)), and a mail: <me@c.example>.
`

const marked = (text: string) => (screen: Screen) => screen.reversed.includes(text)

describe.concurrent.each(SIZES)('a search at $columns×$rows', (size) => {
  test('goes from match to match', async () => {
    const room = await openBook(size, SEARCHED)
    await room.press('/harb', '/harb▏')
    await room.press('our', '/harbour▏')
    await room.press(KEY.enter, '1 of 3', marked('harbour'))
    await room.press('n', '2 of 3', marked('Harbour'), 'w801')
    await room.press('n', '3 of 3', marked('HARBOUR'), 'w1501')
    await room.press('n', '1 of 3', marked('harbour'), 'wrapped to the')
    await room.press('N', '3 of 3', marked('HARBOUR'), 'wrapped to the')
    await room.press('N', '2 of 3', marked('Harbour'))
    // Where one has read on, the next is counted from there.
    await room.press('g', ' 0%')
    await room.press('n', '1 of 3', marked('harbour'))
    const last = await room.press(KEY.escape, (screen) => !statusOf(screen).includes('of 3'))
    expect(last.reversed).toEqual([])
    await room.press('n', 'nothing is searched')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('with a capital letter tells cases apart', async () => {
    const room = await openBook(size, SEARCHED)
    await room.press('/Harbour\r', '1 of 1', marked('Harbour'))
    await room.press('/HARB\r', '1 of 1', marked('HARB'))
    await room.press('/nothing such\r', 'no match', '"nothing such"')
    await room.press('/\x7f', (screen) => !statusOf(screen).includes('/▏'))
    await room.press('/abc', '/abc▏')
    await room.press(KEY.escape, (screen) => !statusOf(screen).includes('/abc'))
    await room.quit()
  })

  test('finds what is broken over lines', async () => {
    const room = await openBook(size, SEARCHED)
    await room.press(
      '/w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24\r',
      '1 of 1',
    )
    const { reversed } = await room.screen()
    expect(reversed.length).toBeGreaterThan(1)
    expect(reversed.join(' ')).toMatch(/^w1 .*w24$/)
    await room.quit()
  })
})

describe.concurrent('a search', () => {
  test('stays when the window changes', async () => {
    const room = await openBook({}, SEARCHED)
    await room.press('/harbour\r', '1 of 3')
    await room.press('n', '2 of 3', marked('Harbour'))
    room.resize(40, 12)
    await room.shows((screen) => screen.rows.length === 12, /of 3/)
    await room.press('N', 'of 3')
    await room.quit()
  })

  test('takes what is pasted, and letters beyond ASCII', async () => {
    const room = await openBook({}, '# Ort\n\nDie Straße nach 東京 führt über Ö. 👩 Ende.\n')
    await room.press('/東京\r', '1 of 1', marked('東京'))
    await room.press('/straße nach\r', '1 of 1', marked('Straße nach'))
    await room.press('/👩', '/👩▏')
    await room.press(`${KEY.backspace}ö\r`, marked('Ö'))
    await room.press('/q?jG7', '/q?jG7▏')
    await room.press(KEY.escape, (screen) => !statusOf(screen).includes('▏'))
    await room.quit()
  })

  test('marks its matches without colour', async () => {
    const room = await openBook({ env: { NO_COLOR: '1' } }, SEARCHED)
    await room.press('/harbour\r', '1 of 3', marked('harbour'))
    await room.press('o', '(beginning)')
    await room.press('q?', 'Reading')
    await room.press('q', 'of 3')
    const { raw } = await room.quit()
    expect(raw).not.toMatch(/\x1b\[(?:\d+;)*(?:3[0-7]|9[0-7]|4[0-7]|10[0-7]|[34]8;[\d;]+)(?:;\d+)*m/)
    expect(raw).toContain('\x1b[7m')
  })
})

describe.concurrent.each(SIZES)('links at $columns×$rows', (size) => {
  test('are listed', async () => {
    const room = await openBook(size, LINKED)
    const before = await room.screen()
    const screen = await room.press(
      'l',
      'Links on this screen',
      'first one',
      'https://a.example/first',
      'Enter opens',
    )
    expect(screen.rows.join()).not.toContain('A first')
    expect(screen.reversed).toEqual([expect.stringMatching(/^ {2}first one *$/)])
    await room.press(KEY.down, 'another', (screen) =>
      screen.reversed.some((text) => text.includes('another')),
    )
    await room.press('k', (screen) => screen.reversed.some((text) => text.includes('first one')))
    for (const key of [KEY.escape, 'q', 'l']) {
      await room.press(key, (screen) => screen.rows.join() === before.rows.join())
      if (key !== 'l') await room.press('l', 'Links on this screen')
    }
    await room.quit()
  })

  test('are copied', async () => {
    const room = await openBook(size, LINKED)
    await room.press('l', 'Links on this screen')
    await room.press('jy', 'copied', (screen) => !screen.rows.join().includes('Links on this screen'))
    const { raw, status } = await room.quit()
    expect(status).toBe(0)
    const address = Buffer.from('https://b.example/other?x=1').toString('base64')
    expect(raw.match(/\x1b\]52;[^\x07]*\x07/g)).toEqual([`\x1b]52;c;${address}\x07`])
  })
})

describe.concurrent('a link', () => {
  test('is opened by $BROWSER', async () => {
    const cwd = await folderWith({
      'bin/open it': '',
      'bin/browser': '#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "$OPENED.new"; mv "$OPENED.new" "$OPENED"\n',
      'article.md': LINKED,
    })
    const env = { BROWSER: `${cwd}/bin/browser`, OPENED: `${cwd}/opened` }
    const room = await openRoom(['open', 'article.md'], { cwd, env })
    await room.shows('0%')
    await room.press('l', 'Links on this screen')
    await room.press(`${KEY.down}\r`, (screen) => !screen.rows.join().includes('Links on this screen'))
    await room.shows(() => existsSync(env.OPENED))
    expect(await textOf(cwd, 'opened')).toBe('1\nhttps://b.example/other?x=1\n')
    await room.quit()
  })

  test.each([
    { browser: '/no/such/browser', message: "isn't installed" },
    { browser: '/', message: "can't be run" },
  ])('that $browser can not open is told of', async ({ browser, message }) => {
    const room = await openBook({ columns: 140, env: { BROWSER: browser } }, LINKED)
    await room.press('l', 'Links on this screen')
    await room.press(KEY.enter, message)
    await room.press('j', 'Links')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('is live where the terminal has links, else only text', async () => {
    for (const [env, live] of [
      [{ VTE_VERSION: '7000' }, true],
      [{}, false],
    ] as const) {
      const room = await openBook({ env }, LINKED)
      const { raw } = await room.quit()
      expect(raw.includes('https://a.example/first')).toBe(live)
      // Each is closed.
      const links = [...raw.matchAll(/\x1b\]8;[^;]*;([^\x1b\x07]*)/g)].map(([, address]) => address)
      expect(links.at(-1) ?? '').toBe('')
    }
  })

  test('that is not on the screen is not listed', async () => {
    const room = await openBook({}, '# None\n\nNo links.\n')
    await room.press('l', 'no links on this screen')
    await room.quit()
  })
})
