/** Returns a function that has `act` called once for all its calls until the work at hand is done. */
export function batched(act: () => void): () => void {
  let isPending = false
  return () => {
    if (isPending) return
    isPending = true
    queueMicrotask(() => {
      isPending = false
      act()
    })
  }
}
