import { describe, expect, test } from 'vitest'
import { layoutOf, pageOf, press, reading } from './states.ts'

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

  const CASES: readonly (readonly [
    keys: string,
    cursor: number | undefined,
    message: string,
    effects: unknown,
  ])[] = [
    ['l', 0, '', []],
    ['l j', 1, '', []],
    ['l down down', 1, '', []],
    ['l j k', 0, '', []],
    ['l up', 0, '', []],
    ['l 1 / space', 0, '', []],
    ['l enter', undefined, '', [{ type: 'browse', address: one.address }]],
    ['l j y', undefined, 'copied', [{ type: 'copy', address: two.address }]],
    ['l escape', undefined, '', []],
    ['l l', undefined, '', []],
    ['l q', undefined, '', []],
    ['space l', undefined, 'no links on this screen', []],
    ['space l k', undefined, '', []],
  ]
  test.each(CASES)('%s', (keys, cursor, message, effects) => {
    const state = press(reading(linked), keys)
    expect(state).toMatchObject({ message, effects })
    expect(pageOf(state).links).toEqual(cursor === undefined ? undefined : { items: [one, two], cursor })
    expect(pageOf(state).prompt).toBeUndefined()
  })
})
