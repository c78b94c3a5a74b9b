import { existsSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { BOOK } from '../reader/book.ts'
import { folderWith, textOf } from './helpers.ts'
import { hides, isSelected, KEY, openBook, openRoom, sameScreen, statusOf } from './room.ts'
import type { Screen } from './terminal.ts'

/** Three harbours far from each other, two of them with capital letters. */
const SEARCHED = BOOK.replace(/\bw50\b/, 'a harbour')
  .replace(/\bw800\b/, 'Harbour')
  .replace(/\bw1500\b/, 'HARBOUR')
  .replace('title: The Harbour Book', 'title: The Book')

const LINKED = `# Links

A [first one](https://a.example/first) and [another](https://b.example/other?x=1).

[No address](javascript:alert(1)), and a mail: <me@c.example>.
`

/** Returns an expectation: that a text in reverse video is this one. */
const marks = (text: string) => (screen: Screen) => screen.reversed.includes(text)

describe.concurrent('a search', () => {
  test('goes from match to match', async () => {
    const room = await openBook({}, SEARCHED)
    await room.press('/harb', '/harb▏')
    await room.press('our', '/harbour▏')
    await room.press(KEY.enter, '1 of 3', marks('harbour'))
    await room.press('n', '2 of 3', marks('Harbour'), 'w801')
    await room.press('n', '3 of 3', marks('HARBOUR'), 'w1501')
    await room.press('n', '1 of 3', marks('harbour'), 'wrapped to the')
    await room.press('N', '3 of 3', marks('HARBOUR'), 'wrapped to the')
    await room.press('N', '2 of 3', marks('Harbour'))
    // The next match is counted from where one has gone.
    await room.press('g', ' 0%')
    await room.press('n', '1 of 3', marks('harbour'))
    const { reversed } = await room.press(KEY.escape, (screen) => !statusOf(screen).includes('of 3'))
    expect(reversed).toEqual([])
    await room.press('n', 'no search yet')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('distinguishes case with a capital letter, and finds what is broken over lines', async () => {
    const room = await openBook({}, SEARCHED)
    await room.press('/Harbour\r', '1 of 1', marks('Harbour'))
    await room.press('/HARB\r', '1 of 1', marks('HARB'))
    await room.press('/nothing such\r', 'no match', '"nothing such"')
    await room.press(`/${KEY.backspace}`, (screen) => !statusOf(screen).includes('/▏'))
    await room.press('/abc', '/abc▏')
    await room.press(KEY.escape, (screen) => !statusOf(screen).includes('/abc'))

    const words = Array.from({ length: 24 }, (_, index) => `w${index + 1}`).join(' ')
    const { reversed } = await room.press(`/${words}\r`, '1 of 1', isSelected('w24'))
    expect(reversed.length).toBeGreaterThan(1)
    expect(reversed.join(' ')).toMatch(/^w1 .*w24$/)
    await room.quit()
  })

  test('takes what is pasted, and letters beyond ASCII', async () => {
    const room = await openBook({}, '# Ort\n\nDie Straße nach 東京 führt über Ö. 👩 Ende.\n')
    await room.press('/東京\r', '1 of 1', marks('東京'))
    await room.press('/straße nach\r', '1 of 1', marks('Straße nach'))
    await room.press('/👩', '/👩▏')
    await room.press(`${KEY.backspace}ö\r`, marks('Ö'))
    await room.press('/q?jG7', '/q?jG7▏')
    await room.press(KEY.escape, (screen) => !statusOf(screen).includes('▏'))
    await room.press('l', 'no links on this screen')
    await room.quit()
  })

  test('marks its matches without colour, and stays when the window is resized', async () => {
    const room = await openBook({ env: { NO_COLOR: '1' } }, SEARCHED)
    await room.press('/harbour\r', '1 of 3', marks('harbour'))
    await room.press('o', '(beginning)')
    await room.press('q?', 'Reading')
    await room.press('q', 'of 3')
    await room.press('n', '2 of 3', marks('Harbour'))
    room.resize(40, 12)
    await room.shows((screen) => screen.rows.length === 12, /of 3/)
    await room.press('N', 'of 3')
    const { raw } = await room.quit()
    expect(raw).not.toMatch(/\x1b\[(?:\d+;)*(?:3[0-7]|9[0-7]|4[0-7]|10[0-7]|[34]8;[\d;]+)(?:;\d+)*m/)
    expect(raw).toContain('\x1b[7m')
  })
})

describe.concurrent('links', () => {
  test('are listed and copied', async () => {
    const room = await openBook({}, LINKED)
    const before = await room.screen()
    const { reversed } = await room.press(
      'l',
      'Links on this screen',
      'first one',
      'https://a.example/first',
      'Enter opens',
      hides('A first'),
    )
    expect(reversed).toEqual([expect.stringMatching(/^ {2}first one *$/)])
    await room.press(KEY.down, isSelected('another'))
    await room.press('k', isSelected('first one'))
    await room.press(KEY.escape, sameScreen(before))
    for (const close of ['q', 'l']) {
      await room.press('l', 'Links on this screen')
      await room.press(close, sameScreen(before))
    }
    await room.press('l', 'Links on this screen')
    await room.press(
      'jy',
      'sent to the clipboard: https://b.example/other?x=1',
      hides('Links on this screen'),
    )
    const { raw, status } = await room.quit()
    expect(status).toBe(0)
    const address = Buffer.from('https://b.example/other?x=1').toString('base64')
    expect(raw.match(/\x1b\]52;[^\x07]*\x07/g)).toEqual([`\x1b]52;c;${address}\x07`])
    expect(hyperlinks(raw)).toEqual([])
  })

  test('are opened by $BROWSER, and are live where the terminal has hyperlinks', async () => {
    const cwd = await folderWith({
      'bin/open it': '',
      'bin/browser': '#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "$OPENED.new"; mv "$OPENED.new" "$OPENED"\n',
      'article.md': LINKED,
    })
    const env = { BROWSER: `${cwd}/bin/browser`, OPENED: `${cwd}/opened`, VTE_VERSION: '7000' }
    const room = await openRoom(['open', 'article.md'], { cwd, env })
    await room.shows('0%')
    await room.press('l', 'Links on this screen')
    await room.press(`${KEY.down}\r`, hides('Links on this screen'))
    await vi.waitFor(() => expect(existsSync(env.OPENED)).toBe(true), 30_000)
    expect(await textOf(cwd, 'opened')).toBe('1\nhttps://b.example/other?x=1\n')
    const { raw } = await room.quit()
    expect(hyperlinks(raw)).toContain('https://a.example/first')
    // The last one is closed.
    expect(hyperlinks(raw).at(-1)).toBe('')
  })

  test('that can not be opened are reported', async () => {
    const room = await openBook({ columns: 140, env: { BROWSER: '/no/such/browser' } }, LINKED)
    await room.press('l', 'Links on this screen')
    await room.press(KEY.enter, "isn't installed")
    await room.press('j', 'Links')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

describe.concurrent('links inside of the room', () => {
  const FILES = {
    'one.md': `# One\n\nTo [two](sub/two.md#second), [below](#below), [gone](gone.md) and a note[^n].

${'Words.\n\n'.repeat(40)}\n## Below\n\n${'Words.\n\n'.repeat(40)}\n[^n]: The *note* itself.\n`,
    'sub/two.md': `# Two\n\n${'Words.\n\n'.repeat(40)}\n## Second\n\nHere. [back](../one.md)\n${'Words.\n\n'.repeat(40)}`,
  }
  const openOne = async () => {
    const room = await openRoom(['open', 'one.md'], { cwd: await folderWith(FILES), rows: 24, columns: 80 })
    await room.shows('To two', '0%')
    return room
  }

  test('lead to a section, to another file, and back', async () => {
    const room = await openOne()
    await room.press('l', 'sub/two.md#second', '#below', 'gone.md', 'footnote')
    await room.press('jj\r', 'there is no file "gone.md"')
    await room.press('lj\r', (screen) => /Below/.test(screen.rows[0] ?? ''))
    await room.press('\x0f', 'To two')
    await room.press('l\r', (screen) => /Second/.test(screen.rows[0] ?? ''))
    await room.press('\x0f', 'To two')
    await room.press('\t', (screen) => /Second/.test(screen.rows[0] ?? ''))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('show a footnote below the page', async () => {
    const room = await openOne()
    const before = await room.screen()
    await room.press('ljjj\r', 'The note itself.', 'To two')
    await room.press(KEY.escape, sameScreen(before))
    const { raw } = await room.quit()
    expect(raw).not.toContain('lectern:')
  })

  test('a section is sent to the clipboard', async () => {
    const room = await openRoom(['open', 'a.md'], {
      cwd: await folderWith({ 'a.md': '# A\n\n## B\n\nSome *words*.\n' }),
    })
    await room.shows('Some words')
    await room.press('Y', 'sent to the clipboard: section 1, ')
    const { raw } = await room.quit()
    expect(raw).toContain(Buffer.from('## B\n\nSome *words*.\n').toString('base64'))
  })

  test('a browser of the terminal gets it', async () => {
    const cwd = await folderWith({
      'bin/w3m': '#!/bin/sh\nprintf "browsing %s\\n" "$1"; read -r line; echo "$line" > "$OPENED"\n',
      'article.md': LINKED,
    })
    const env = { BROWSER: `${cwd}/bin/w3m`, OPENED: `${cwd}/opened` }
    const room = await openRoom(['open', 'article.md'], { cwd, env })
    await room.shows('first one')
    await room.press('l\r', 'browsing https://a.example/first')
    await room.press('typed\r', 'first one', hides('browsing'))
    expect(await textOf(cwd, 'opened')).toBe('typed\n')
    await room.press('lj\r', 'browsing https://b.example/other')
    await room.press(KEY.ctrlC, 'first one', hides('browsing'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('a browser that fails is told', async () => {
    const cwd = await folderWith({ 'bin/browser': '#!/bin/sh\nexit 4\n', 'article.md': LINKED })
    const room = await openRoom(['open', 'article.md'], {
      cwd,
      columns: 140,
      env: { BROWSER: `${cwd}/bin/browser` },
    })
    await room.shows('first one')
    await room.press('l\r', 'failed with status 4')
    await room.quit()
  })
})

/** Returns the addresses of the hyperlinks (OSC 8) in an output; an empty one closes the link before. */
function hyperlinks(raw: string): readonly string[] {
  return [...raw.matchAll(/\x1b\]8;[^;]*;([^\x1b\x07]*)/g)].map(([, address = '']) => address)
}

test('marked lines are copied as text', async () => {
  const room = await openBook({}, '# Tides\n\nThe *moon* [pulls](https://b.example/).\n')
  await room.press('v5j', '6 lines marked')
  await room.press('y', 'sent to the clipboard: 6 lines')
  const { raw } = await room.quit()
  const text = Buffer.from('\nTides\n1 min · 3 words\n\n\nThe moon pulls.\n').toString('base64')
  expect(raw).toContain(`\x1b]52;c;${text}\x07`)
})
