import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inQueues } from '../../src/commands/actions/in-queues.ts'

test('four are acted on at a time, one of each queue, and each in order', async () => {
  const items = ['a1', 'a2', 'b1', 'c1', 'd1', 'a3', 'e1', 'e2']
  const running = new Set<string>()
  const ended: string[] = []
  let most = 0
  await inQueues(
    items,
    (item) => item.charAt(0),
    async (item) => {
      expect([...running].map((each) => each.charAt(0))).not.toContain(item.charAt(0))
      running.add(item)
      most = Math.max(most, running.size)
      await setImmediate()
      running.delete(item)
      ended.push(item)
    },
  )
  expect(most).toBe(4)
  expect(ended.toSorted()).toEqual(items.toSorted())
  expect(ended.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
})
