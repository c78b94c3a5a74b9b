import type { Key as InkKey } from 'ink'
import type { Key } from '../state/state.ts'

/** The keys that have a name, by what Ink calls them. */
const NAMES: readonly (readonly [flag: keyof InkKey, name: string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
]

/** What a mouse tells in the SGR encoding (xterm, mode 1006): 64 and 65 are the wheel, M is a press. */
const MOUSE = /^\[<(\d+);\d+;\d+[Mm]$/
const WHEEL: ReadonlyMap<string, readonly Key[]> = new Map([
  ['64', [{ name: 'wheel-up', text: '' }]],
  ['65', [{ name: 'wheel-down', text: '' }]],
])

/** The control characters that are keys of their own, not letters with Ctrl. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\b', 'backspace'],
  ['\u007f', 'backspace'],
])

/** Returns the keys that Ink tells of: several where they came at once, none where they have no meaning. */
export function readKeys(input: string, key: InkKey): readonly Key[] {
  const [, button] = MOUSE.exec(input) ?? []
  if (button !== undefined) return WHEEL.get(button) ?? []
  const named = NAMES.find(([flag]) => key[flag])
  if (named) return [{ name: named[1], text: '' }]
  if (key.ctrl) return /^[a-z]$/.test(input) ? [{ name: `ctrl-${input}`, text: '' }] : []
  if (key.meta) return []
  return [...input].flatMap(keyOf)
}

/** Returns the key of a character that came with others; none where it has no meaning. */
function keyOf(character: string): readonly Key[] {
  const name = CONTROLS.get(character)
  if (name !== undefined) return [{ name, text: '' }]
  if (/[\u0001-\u001a]/.test(character)) {
    return [{ name: `ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}`, text: '' }]
  }
  return /[\u0000-\u001f\u007f-\u009f]/.test(character) ? [] : [{ name: character, text: character }]
}
