import { describe, expect, test } from 'vitest'
import { roomAddress } from '../../../src/render/links.ts'
import { after, layoutOf, pageOf, press, reading } from './states.ts'

describe('links', () => {
  const link = (address: string, text: string) => `\x1b]8;id=x;${address}\x1b\\${text}\x1b]8;;\x1b\\`
  const plain = layoutOf(100)
  const linked = {
    ...plain,
    lines: plain.lines.map((line) =>
      line === '5' ? `${link('https://a.b/', 'one')}, ${link('https://c.d/', 'two')}` : line,
    ),
  }
  const [one, two] = [
    { text: 'one', address: 'https://a.b/' },
    { text: 'two', address: 'https://c.d/' },
  ]

  test.each<[keys: string, cursor: number | undefined, message: string, effects: unknown]>([
    ['l', 0, '', []],
    ['l j', 1, '', []],
    ['l down down', 1, '', []],
    ['l j k', 0, '', []],
    ['l up', 0, '', []],
    ['l 1 / space', 0, '', []],
    ['l enter', undefined, '', [{ type: 'browse', address: one.address }]],
    ['l j y', undefined, 'sent to the clipboard: https://c.d/', [{ type: 'copy', text: two.address }]],
    ['l escape', undefined, '', []],
    ['l l', undefined, '', []],
    ['l q', undefined, '', []],
    ['space l', undefined, 'no links on this screen', []],
    ['space l k', undefined, '', []],
  ])('%s', (keys, cursor, message, effects) => {
    const state = press(reading(linked), keys)
    expect(state).toMatchObject({ message, effects })
    expect(pageOf(state).links).toEqual(cursor === undefined ? undefined : { items: [one, two], cursor })
    expect(pageOf(state).prompt).toBeUndefined()
  })
})

describe('links inside of the room', () => {
  const link = (kind: 'local' | 'footnote', target: string) =>
    `\x1b]8;id=x;${roomAddress({ kind, target })}\x1b\\${target}\x1b]8;;\x1b\\`
  const plain = layoutOf(100, '1@3 2@40')
  const linked = (line: string) => reading({ ...plain, lines: [line, ...plain.lines.slice(1)] })

  test.each<[line: string, keys: string, top: number, message: string, effects: unknown]>([
    [link('local', '#section-2'), 'l enter', 40, '', []],
    [link('local', '#Section-2'), 'l enter', 40, '', []],
    [link('local', '#section%2D2'), 'l enter', 40, '', []],
    [link('local', '#section-2'), 'l enter ctrl-o', 0, '', []],
    [link('local', '#'), 'l enter', 0, '', []],
    [link('local', '#nowhere'), 'l enter', 0, 'no section #nowhere', []],
    [link('local', '#%zz'), 'l enter', 0, 'no section #%zz', []],
    [link('local', '../b.md#x'), 'l enter', 0, '', [{ type: 'follow', href: '../b.md#x' }]],
    [link('local', 'b c/ä.md'), 'l enter', 0, '', [{ type: 'follow', href: 'b c/ä.md' }]],
    [link('local', 'b.md'), 'l y', 0, 'sent to the clipboard: b.md', [{ type: 'copy', text: 'b.md' }]],
    [link('footnote', 'n/1'), 'l enter', 0, '', [{ type: 'footnote', label: 'n/1' }]],
    [link('footnote', 'n'), 'l y', 0, 'a footnote has no address to copy', []],
  ])('%j %s', (line, keys, top, message, effects) => {
    const state = press(linked(line), keys)
    expect(state).toMatchObject({ message, effects })
    expect(pageOf(state)).toMatchObject({ top, links: undefined })
  })

  test('a section that is not laid out yet is waited for', () => {
    const line = link('local', '#section-9')
    const growing = { ...plain, lines: [line, ...plain.lines.slice(1)], done: false }
    const waiting = press(reading(growing), 'l enter')
    expect(waiting.message).toBe('going to section #section-9 …')
    const there = after(waiting, { type: 'layout-grown', layout: layoutOf(120, '1@3 2@40 9@70') })
    expect(there).toMatchObject({ message: '', page: { top: 70 } })
  })

  test('one comes back from another article', () => {
    const left = press(linked(link('local', 'b.md')), 'l enter')
    const other = after(left, { type: 'opened', key: '/b.md', title: 'B', minutes: 1, layout: plain, top: 0 })
    expect(press({ ...other, effects: [] }, 'ctrl-o').effects).toMatchObject([{ type: 'open', name: '-' }])
  })

  test('an article is opened at a section', () => {
    const event = { type: 'opened', title: '', minutes: 1, layout: plain, top: 0 } as const
    expect(pageOf(after(reading(plain), { ...event, slug: 'section-2' })).top).toBe(40)
    expect(after(reading(plain), { ...event, slug: 'nowhere' }).message).toBe('no section #nowhere')
  })
})

describe('a footnote', () => {
  const lines = Array.from({ length: 9 }, (_, line) => `note ${line}`)
  const shown = after(reading(layoutOf(100)), { type: 'footnote-set', lines })

  test.each<[keys: string, noteTop: number | undefined, top: number]>([
    ['', 0, 0],
    ['escape', undefined, 0],
    ['enter', undefined, 0],
    ['q', undefined, 0],
    ['j j', 2, 0],
    // Four of its lines are visible.
    ['j j j j j j j j', 5, 0],
    ['j k k', 0, 0],
    ['space', 0, 8],
    ['escape j', undefined, 1],
  ])('%j', (keys, noteTop, top) => {
    const state = press(shown, keys)
    expect(pageOf(state).note).toEqual(noteTop === undefined ? undefined : { lines, top: noteTop })
    expect(pageOf(state).top).toBe(top)
  })

  test('may be missing', () => {
    const state = after(reading(layoutOf(100)), { type: 'footnote-set', lines: [] })
    expect(state).toMatchObject({ message: 'the footnote is missing' })
    expect(pageOf(state).note).toBeUndefined()
  })

  test('has links of its own', () => {
    const linked = ['\x1b]8;id=x;https://a.example/\x1b\\source\x1b]8;;\x1b\\']
    const state = after(reading(layoutOf(100)), { type: 'footnote-set', lines: linked })
    expect(press(state, 'l enter').effects).toEqual([{ type: 'browse', address: 'https://a.example/' }])
  })
})

test.each([
  ['', [{ type: 'copy-section', number: '1' }]],
  ['2 enter', [{ type: 'copy-section', number: '2' }]],
])('Y after %j', (keys, effects) => {
  expect(press(reading(layoutOf(100, '1@3 2@40')), `${keys} Y`).effects).toEqual(effects)
})

test.each([
  ["| 'wc' enter", [{ type: 'pipe', command: 'wc', number: '1' }]],
  ["2 enter | 'wc' space - c enter", [{ type: 'pipe', command: 'wc -c', number: '2' }]],
  ["| 'wc' ctrl-u enter", []],
  ["| 'wc' escape", []],
  ["| 'wc' ctrl-c", []],
])('%s', (keys, effects) => {
  expect(press(reading(layoutOf(100, '1@3 2@40')), keys).effects).toEqual(effects)
})

test('e opens an editor at the words at the top', () => {
  const { effects } = press(reading(layoutOf(100, '1@3 2@40'), { top: 40 }), 'e')
  expect(effects).toMatchObject([{ type: 'edit', anchor: { section: 'Section 2', letters: 0 } }])
})
