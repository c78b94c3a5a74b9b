import { Box, Text, useInput } from 'ink'
import type { InkKey } from './ink-keys.ts'

/** Shows lines, and passes on what Ink reads from the terminal. */
export function App({
  lines,
  columns,
  onInput,
}: {
  readonly lines: readonly string[]
  readonly columns: number
  readonly onInput: (input: string, key: InkKey) => void
}) {
  useInput(onInput)
  return (
    <Box flexDirection="column" width={columns}>
      {lines.map((line, row) => (
        <Text key={row} wrap="truncate-end">
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </Box>
  )
}
