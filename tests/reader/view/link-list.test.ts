import { describe, expect, test } from 'vitest'
import { frame } from '../../../src/reader/view/frame.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { openBook, SIZES, show, type } from './shown.ts'

const LINKED = `# Links

A [first one](https://a.example/first) and [another](https://b.example/other?x=1).

[No address](javascript:alert(1)), and a mail: <me@c.example>.
`

describe.each(SIZES)('links at $columns×$rows', (size) => {
  test('are listed in place of the page', async () => {
    const state = await openBook(size, LINKED)
    const list = type(state, 'l')
    const shown = show(list)
    for (const text of ['Links on this screen', 'first one', 'https://a.example/first', 'Enter opens']) {
      expect(shown.text).toContain(text)
    }
    expect(shown.text).not.toContain('A first')
    expect(shown.reversed).toEqual([expect.stringMatching(/^ {2}first one *$/)])
    for (const key of ['escape', 'q', 'l']) expect(show(type(list, key)).rows).toEqual(show(state).rows)
  })

  test.each<[keys: string, chosen: RegExp]>([
    ['j', /^ {2}another *$/],
    ['j j', /^ {2}me@c\.example *$/],
  ])('l %s chooses', async (keys, chosen) => {
    const { reversed } = show(type(await openBook(size, LINKED), `l ${keys}`))
    expect(reversed).toEqual([expect.stringMatching(chosen)])
  })

  test('are listed as far as there is room, the chosen one among them', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `[t${at}](https://x.example/${at}) `).join('')
    const list = type(await openBook({ ...size, rows: 12 }, many), 'l')
    for (const keys of ['', 'j j j j j', 'j j j j j j j j j j']) {
      const { reversed, page } = show(type(list, keys))
      const text = `t${keys.split(' ').filter(Boolean).length}`
      expect(reversed.map((title) => title.trim())).toEqual([text])
      expect(page.filter((row) => row.includes('https:'))).toHaveLength(3)
    }
  })

  test.each([true, false])('are live where the terminal has hyperlinks: %s', async (hyperlinks) => {
    const lines = frame(await openBook(size, LINKED), { theme: createTheme(true), hyperlinks })
    expect(lines.join('\n').includes('https://a.example/first')).toBe(hyperlinks)
    // Each is closed on its line.
    for (const line of lines) {
      const addresses = [...line.matchAll(/\x1b\]8;[^;]*;([^\x1b\x07]*)/g)].map(([, address]) => address)
      expect(addresses.at(-1) ?? '').toBe('')
    }
  })
})
