import { Box, Text, useInput } from 'ink'
import { useSyncExternalStore } from 'react'
import { frame, type Look } from '../view/frame.ts'
import { readKeys } from './ink-keys.ts'
import type { Store } from './state-store.ts'

/** Shows the state, and tells it of keys. */
export function App({ store, look }: { readonly store: Store; readonly look: Look }) {
  const state = useSyncExternalStore(store.subscribe, store.state)
  useInput((input, inkKey) => {
    for (const key of readKeys(input, inkKey)) store.dispatch({ type: 'key', key })
  })
  return (
    <Box flexDirection="column" width={state.columns}>
      {frame(state, look).map((line, row) => (
        <Text key={row} wrap="truncate-end">
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </Box>
  )
}
