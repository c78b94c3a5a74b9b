/** How many queues are worked off at once. */
const WORKERS = 4

/**
 * Acts on items, four at a time, but of those with the same queue one after the other. Resolves when all is done; `act`
 * is not to reject.
 */
export async function inQueues<Item>(
  items: readonly Item[],
  queueOf: (item: Item) => string,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const queues = new Map<string, Item[]>()
  for (const item of items) {
    const queue = queues.get(queueOf(item))
    if (queue) queue.push(item)
    else queues.set(queueOf(item), [item])
  }
  const waiting = queues.values()
  async function work(): Promise<void> {
    // The workers share the iterator: each takes the next queue.
    for (const queue of waiting) for (const item of queue) await act(item)
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
}
