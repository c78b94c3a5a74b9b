import { graphemeClusters } from '../../text/segments.ts'
import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import type { EditedLine } from './state.ts'

/** Returns the text before and after the cursor, given what it was. */
type Edit = (before: string, after: string) => readonly [before: string, after: string]

/** The keys of readline, as shells have them. */
const KEYS = keyBindings<Edit>([
  [['left', 'ctrl-b'], (before, after) => split(before + after, withoutLast(before).length)],
  [['right', 'ctrl-f'], (before, after) => split(before + after, before.length + firstLength(after))],
  [['home', 'ctrl-a'], (before, after) => ['', before + after]],
  [['end', 'ctrl-e'], (before, after) => [before + after, '']],
  [['backspace', 'ctrl-h'], (before, after) => [withoutLast(before), after]],
  [['ctrl-d'], (before, after) => [before, after.slice(firstLength(after))]],
  [['ctrl-u'], (_, after) => ['', after]],
  [['ctrl-k'], (before) => [before, '']],
  [['ctrl-w'], (before, after) => [withoutLastWord(before), after]],
])

/** Returns a line after a key; undefined if the key means nothing in it. */
export function editLine(line: EditedLine, { name, text }: Key): EditedLine | undefined {
  const edit: Edit | undefined = text === '' ? KEYS.get(name) : (before, after) => [before + text, after]
  if (!edit) return undefined
  const [before, after] = edit(...partsOf(line))
  return { text: before + after, cursor: after === '' ? undefined : before.length }
}

/** Returns the text of a line before and after its cursor. */
export function partsOf({
  text,
  cursor = text.length,
}: EditedLine): readonly [before: string, after: string] {
  return split(text, cursor)
}

/** Returns a text without its last grapheme cluster. */
export function withoutLast(text: string): string {
  return text.slice(0, [...graphemeClusters(text)].at(-1)?.index ?? 0)
}

/** Returns a text without its last word and the blanks after that. */
function withoutLastWord(text: string): string {
  const words = text.trimEnd()
  return words.slice(0, words.length - (words.split(/\s/).at(-1) ?? '').length)
}

function firstLength(text: string): number {
  for (const cluster of graphemeClusters(text)) return cluster.text.length
  return 0
}

function split(text: string, offset: number): readonly [string, string] {
  return [text.slice(0, offset), text.slice(offset)]
}
