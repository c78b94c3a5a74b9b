import type { Key as InkKey } from 'ink'
import type { Key } from '../state/event.ts'

export type { InkKey }

/** Names of keys by their flags in Ink. */
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
  // What most terminals send for the backspace key.
  ['delete', 'backspace'],
]

/** A mouse report in the SGR encoding (xterm, mode 1006) without its escape: button, column, row, `M` pressed or `m` released. */
const MOUSE = /^\[<(\d+);\d+;\d+[Mm]$/
/** The buttons that stand for the mouse wheel. */
const WHEEL: ReadonlyMap<string, Key> = new Map([
  ['64', { name: 'wheel-up', text: '' }],
  ['65', { name: 'wheel-down', text: '' }],
])

/** Control characters that are keys of their own, not letters with Ctrl. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\b', 'backspace'],
  ['\u007f', 'backspace'],
])

/** Returns the keys in what Ink has read: several where they came at once, none where it has no meaning. */
export function readKeys(input: string, key: InkKey): readonly Key[] {
  const [, button] = MOUSE.exec(input) ?? []
  if (button !== undefined) return toList(WHEEL.get(button))
  const named = NAMES.find(([flag]) => key[flag])
  if (named) return [{ name: named[1], text: '' }]
  if (key.ctrl) return /^[a-z]$/.test(input) ? [{ name: `ctrl-${input}`, text: '' }] : []
  if (key.meta) return []
  return [...input].flatMap((character) => toList(keyOf(character)))
}

/** Returns the key of one character among others; undefined where it has no meaning. */
function keyOf(character: string): Key | undefined {
  const name = CONTROLS.get(character)
  if (name !== undefined) return { name, text: '' }
  if (/[\u0001-\u001a]/.test(character)) {
    const letter = String.fromCharCode(character.charCodeAt(0) + 0x60)
    return { name: `ctrl-${letter}`, text: '' }
  }
  return /[\u0000-\u001f\u007f-\u009f]/.test(character) ? undefined : { name: character, text: character }
}

function toList(key: Key | undefined): readonly Key[] {
  return key ? [key] : []
}
