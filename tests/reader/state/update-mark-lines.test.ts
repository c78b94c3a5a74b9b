import { expect, test } from 'vitest'
import { placeholderLines } from '../../../src/render/picture/placeholders.ts'
import { after, layoutOf, pageOf, press, reading } from './states.ts'

const start = () => reading(layoutOf(100), { top: 20 })

test.each<[keys: string, lines: readonly [number, number] | undefined, top: number]>([
  ['v', [20, 20], 20],
  ['v j j', [20, 22], 20],
  ['v j k', [20, 20], 20],
  ['v k k', [20, 18], 18],
  ['v 5 j', [20, 25], 20],
  ['v 1 2 j', [20, 32], 23],
  ['v 1 2 j 1 2 k', [20, 20], 20],
  ['v space', [20, 30], 21],
  ['v b', [20, 10], 10],
  ['v d', [20, 25], 20],
  ['v G', [20, 99], 90],
  ['v g', [20, 0], 0],
  ['v 9 9 9 j', [20, 99], 90],
  ['v wheel-down', [20, 23], 20],
  // Other keys wait.
  ['v j / o l tab ] n', [20, 21], 20],
  ['v j escape', undefined, 20],
  ['v j v', undefined, 20],
  ['v j q', undefined, 20],
  ['v j y', undefined, 20],
])('%s', (keys, lines, top) => {
  const { markedLines, top: reached } = pageOf(press(start(), keys))
  expect(markedLines && [markedLines.start, markedLines.cursor]).toEqual(lines)
  expect(reached).toBe(top)
})

test.each([
  ['v y', '20\n', '1 line'],
  ['v j j y', '20\n21\n22\n', '3 lines'],
  ['v k y', '19\n20\n', '2 lines'],
])('%s copies', (keys, text, lines) => {
  const { effects, message } = press(start(), keys)
  expect(effects).toEqual([{ type: 'copy', text }])
  expect(message).toBe(`sent to the clipboard: ${lines}`)
})

test('what is copied has no styles, links or blanks at its ends', () => {
  const layout = {
    ...layoutOf(1),
    lines: ['\x1b[1m  a\x1b[22m \x1b]8;id=x;https://a.b/\x1b\\b\x1b]8;;\x1b\\  '],
  }
  expect(press(reading(layout), 'v y').effects).toEqual([{ type: 'copy', text: '  a b\n' }])
})

test('what is copied has no placeholders of pictures', () => {
  const layout = { ...layoutOf(1), lines: [placeholderLines(1, { columns: 4, rows: 1 })] }
  expect(press(reading(layout), 'v y').effects).toEqual([{ type: 'copy', text: '\n' }])
})

test('how many lines are marked is shown', () => {
  expect(press(start(), 'v j').message).toBe('2 lines marked; y copies, Esc ends')
})

test('an article without lines has none to mark', () => {
  expect(press(reading(layoutOf(0)), 'v').message).toBe('no lines to mark')
})

test('lines of another width are not those that were marked', () => {
  const state = after(press(start(), 'v j'), { type: 'layout-replaced', layout: layoutOf(90), top: 5 })
  expect(pageOf(state).markedLines).toBeUndefined()
})
