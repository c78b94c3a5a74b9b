import { PassThrough } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Key } from '../../../src/reader/state/event.ts'
import { readKeys } from '../../../src/reader/terminal/keys.ts'

/** Returns the keys in what a terminal sends, chunk by chunk, and how often it got the focus; pauses are in milliseconds. */
async function keysIn(chunks: readonly string[], pause = 0) {
  const input = new PassThrough()
  const keys: Key[] = []
  let focused = 0
  const stop = readKeys(input, {
    onKeys: (some) => keys.push(...some),
    onFocus: () => focused++,
  })
  for (const chunk of chunks) {
    input.write(chunk)
    if (pause > 0) await setTimeout(pause)
  }
  // Longer than an Esc waits.
  await setTimeout(60)
  stop()
  return { keys, focused }
}

async function namesIn(chunks: readonly string[], pause = 0): Promise<readonly string[]> {
  const { keys } = await keysIn(chunks, pause)
  return keys.map(({ name, text }) => (text === '' || text === name ? name : `${name}=${text}`))
}

test.concurrent.each([
  ['\x1b[A', 'up'],
  ['\x1bOA', 'up'],
  ['\x1b[B', 'down'],
  ['\x1b[D', 'left'],
  ['\x1b[C', 'right'],
  ['\x1b[5~', 'pageup'],
  ['\x1b[6~', 'pagedown'],
  ['\x1b[H', 'home'],
  ['\x1b[1~', 'home'],
  ['\x1b[F', 'end'],
  ['\x1b[4~', 'end'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\x1b', 'escape'],
  ['\t', 'tab'],
  ['\x1b[Z', 'tab'],
  ['\b', 'backspace'],
  ['\x7f', 'backspace'],
  ['\x1b[3~', 'backspace'],
  ['\x03', 'ctrl-c'],
  ['\x1a', 'ctrl-z'],
  ['\x0c', 'ctrl-l'],
])('%j is %s, which types nothing', async (input, name) => {
  expect((await keysIn([input])).keys).toEqual([{ name, text: '' }])
})

test.concurrent.each(['j', 'G', ' ', '/', ']', '1', 'ö', '東', '👍'])('%j is itself', async (input) => {
  expect((await keysIn([input])).keys).toEqual([{ name: input, text: input }])
})

test.concurrent.each<readonly [name: string, chunks: readonly string[], names: readonly string[]]>([
  ['letters', ['jjk'], ['j', 'j', 'k']],
  ['a number and Enter', ['12\r'], ['1', '2', 'enter']],
  ['a letter and Ctrl', ['j\x03'], ['j', 'ctrl-c']],
  ['Esc and a letter', ['\x1bj'], ['escape', 'j']],
  ['Esc and a capital', ['\x1bG'], ['escape', 'G']],
  ['Esc and Enter', ['\x1b\r'], ['escape', 'enter']],
  ['a letter and Esc', ['j\x1b'], ['j', 'escape']],
  ['Esc, then a letter', ['\x1b', 'j'], ['escape', 'j']],
  ['a sequence in two', ['\x1b', '[A'], ['up']],
  ['a sequence cut later', ['\x1b[', 'A'], ['up']],
  ['a character in two', ['\u6771'], ['東']],
  ['two Escs', ['\x1b\x1b'], ['escape', 'escape']],
  ['three Escs and a letter', ['\x1b\x1b\x1bj'], ['escape', 'escape', 'escape', 'j']],
  ['Esc and a sequence', ['\x1b\x1b[A'], ['escape', 'up']],
  ['Esc and [', ['\x1b['], ['escape', '[']],
  ['Esc and O', ['\x1bO'], ['escape', 'O']],
  ['letters in other scripts around an Esc', ['ö\x1b東'], ['ö', 'escape', '東']],
  ['what has no meaning', ['a\0\x1b[99xb'], ['a', 'b']],
])('%s at once', async (_, chunks, names) => {
  expect(await namesIn(chunks)).toEqual(names)
})

describe('pasted text is never keys', () => {
  test.concurrent.each([
    ['\x1b[200~quit\x1b[201~', 'quit'],
    ['\x1b[200~two\nlines\x1b[201~', 'two lines'],
    ['\x1b[200~q\x03\x1b[201~', 'q'],
  ])('%j', async (input, text) => {
    expect((await keysIn([`${input}j`])).keys).toEqual([
      { name: '', text },
      { name: 'j', text: 'j' },
    ])
  })
})

describe('a paste that comes in parts ends', () => {
  const PASTE = 'a\x1b[200~some\ntext\x1b[201~j'
  test.concurrent.each(Array.from({ length: PASTE.length - 2 }, (_, index) => index + 1))(
    'cut after %i',
    async (cut) => {
      // The end of a paste may come as late as it likes, its beginning as late as any sequence.
      const pause = cut > PASTE.indexOf('\x1b') + 2 ? 40 : 0
      const names = await namesIn([PASTE.slice(0, cut), PASTE.slice(cut)], pause)
      expect(names).toEqual(['a', '=some text', 'j'])
    },
  )
})

test('keys are given out as soon as they are read', () => {
  const input = new PassThrough()
  const keys: string[] = []
  const stop = readKeys(input, { onKeys: (some) => keys.push(...some.map(({ name }) => name)), onFocus() {} })
  input.emit('data', Buffer.from('jk\x1bG'))
  expect(keys).toEqual(['j', 'k', 'escape', 'G'])
  stop()
})

describe('the mouse', () => {
  test.concurrent.each([
    ['\x1b[<64;10;5M', ['wheel-up', 'j']],
    ['\x1b[<65;10;5M', ['wheel-down', 'j']],
    ['\x1b[<65;300;200M', ['wheel-down', 'j']],
    ['\x1b[<0;10;5M', ['click', 'j']],
    // Released, other buttons, and the wheel with Ctrl.
    ['\x1b[<0;10;5m', ['j']],
    ['\x1b[<2;10;5M', ['j']],
    ['\x1b[<81;10;5M', ['j']],
  ])('%j', async (input, names) => {
    expect(await namesIn([`${input}j`])).toEqual(names)
  })
})

test('the mouse says where it is', async () => {
  expect((await keysIn(['\x1b[<65;300;2M'])).keys).toEqual([
    { name: 'wheel-down', text: '', spot: { row: 1, column: 299 } },
  ])
})

test('the focus is no key', async () => {
  expect(await keysIn(['\x1b[O', '\x1b[Ij'])).toEqual({ keys: [{ name: 'j', text: 'j' }], focused: 1 })
})
