import { expect, test } from 'vitest'
import { drawDiagram } from '../../../src/render/diagram/draw-diagram.ts'

test('a flow chart is drawn', async () => {
  expect(await drawDiagram('graph LR\n  A[Ferry] -->|late| B[Quay]')).toEqual([
    '┌─────┐      ┌────┐',
    '│Ferry├late─►│Quay│',
    '└─────┘      └────┘',
  ])
})

test.each([
  ['a kind that the library has not', 'pie\n "tea": 3'],
  ['what is no diagram', 'some words'],
  ['wide characters', 'graph LR\n A[灯台] --> B'],
  ['a long one', `graph LR\n${' A --> B\n'.repeat(1000)}`],
])('%s is not drawn', async (_, source) => {
  expect(await drawDiagram(source)).toBeUndefined()
})

test('a loop whose arrow the library looks for without end takes too long', async () => {
  expect(await drawDiagram('graph TD\n a --> c\n c --> a\n b --> a\n c -->|x| c')).toBe('too long')
})

test('labels bring no control characters', async () => {
  const lines = await drawDiagram('graph LR\n A[red &#27;[31m] --> B[b &#x9b;0m]')
  expect(String(lines)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
})
