import { emitKeypressEvents } from 'node:readline'
import { PassThrough, type Readable } from 'node:stream'
import { cleanLine } from '../../text/clean.ts'
import type { Key } from '../state/event.ts'

/** A key as Node's decoder gives it: readline documents no type for it. */
type Keypress = {
  readonly sequence?: string
  readonly name?: string | undefined
  readonly ctrl?: boolean | undefined
  readonly meta?: boolean | undefined
}

type KeyHandlers = {
  /** Takes the keys that were read at once. */
  readonly onKeys: (keys: readonly Key[]) => void
  /** The terminal's window has got the focus. */
  readonly onFocus: () => void
}

/** How long an Esc waits for the rest of a sequence, in milliseconds. */
const ESCAPE_WAIT = 25

/** Reads keys from a terminal in raw mode; returns a function that ends that. */
export function readKeys(input: Readable, { onKeys, onFocus }: KeyHandlers): () => void {
  const decoder = new PassThrough()
  emitKeypressEvents(decoder)
  let keys: Key[] = []
  let heldEscape: NodeJS.Timeout | undefined
  const collect = createCollector((key) => keys.push(key), onFocus)
  decoder.on('keypress', (text: string | undefined, keypress: Keypress) => collect(text ?? '', keypress))

  function deliver(): void {
    const delivered = keys
    keys = []
    if (delivered.length > 0) onKeys(delivered)
  }

  function onData(chunk: Buffer): void {
    const bytes = heldEscape === undefined ? chunk : Buffer.concat([ESCAPE, chunk])
    release()
    const isHeld = bytes.at(-1) === ESCAPE[0]
    decoder.write(isHeld ? bytes.subarray(0, -1) : bytes)
    // The decoder has read it by the next turn of the event loop.
    setImmediate(deliver)
    if (isHeld) heldEscape = setTimeout(pressEscape, ESCAPE_WAIT)
  }

  // Node's decoder would wait half a second for the rest of a sequence.
  function pressEscape(): void {
    release()
    onKeys([{ name: 'escape', text: '' }])
  }

  function release(): void {
    clearTimeout(heldEscape)
    heldEscape = undefined
  }

  input.on('data', onData)
  return () => {
    release()
    input.off('data', onData)
  }
}

const ESCAPE = Buffer.from('\x1b')

/** What xterm begins a mouse report with in the SGR encoding (mode 1006), and what it sends with the focus (mode 1004). */
const MOUSE_BEGINS = '\x1b[<'
const FOCUS = '\x1b[I'

/** Returns a function that takes keypresses and gives out keys: pasted text as one, mouse reports and the focus apart. */
function createCollector(emit: (key: Key) => void, onFocus: () => void) {
  let mouse: string | undefined
  let paste: string | undefined
  return (text: string, keypress: Keypress): void => {
    const { name, sequence = text } = keypress
    if (name === 'paste-start') paste = ''
    else if (name === 'paste-end') {
      if (paste) emit({ name: '', text: cleanLine(paste) })
      paste = undefined
    } else if (paste !== undefined) paste += sequence
    else if (mouse !== undefined) {
      mouse += sequence
      if (/^[\d;]*$/.test(mouse)) return
      for (const key of mouseKeys(mouse)) emit(key)
      mouse = undefined
    } else if (sequence === MOUSE_BEGINS) mouse = ''
    else if (sequence === FOCUS) onFocus()
    else for (const key of keysOf(text, keypress)) emit(key)
  }
}

/** The buttons that stand for the mouse wheel. */
const WHEEL: ReadonlyMap<string, string> = new Map([
  ['64', 'wheel-up'],
  ['65', 'wheel-down'],
])

/** Returns the key of a mouse report: button, column and row, then `M` for pressed. */
function mouseKeys(report: string): readonly Key[] {
  const [, button = ''] = /^(\d+);\d+;\d+[Mm]$/.exec(report) ?? []
  const name = WHEEL.get(button)
  return name === undefined ? [] : [{ name, text: '' }]
}

/** Node's names of keys that go by another here. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['return', 'enter'],
  ['enter', 'enter'],
  ['backspace', 'backspace'],
  // Some terminals send it for the backspace key.
  ['delete', 'backspace'],
  ...['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end', 'escape', 'tab'].map(
    (name) => [name, name] as const,
  ),
])

/** Returns the keys of a keypress: two for a letter that came with an Esc. */
function keysOf(text: string, { name = '', sequence = '', ctrl, meta }: Keypress): readonly Key[] {
  const letter = meta ? /^\x1b(.)$/su.exec(sequence)?.[1] : undefined
  if (letter !== undefined) {
    return [{ name: 'escape', text: '' }, ...keysOf(letter, { name, sequence: letter, ctrl })]
  }
  const special = NAMES.get(name)
  if (special !== undefined && !ctrl) return [{ name: special, text: '' }]
  if (ctrl) return /^[a-z]$/.test(name) ? [{ name: `ctrl-${name}`, text: '' }] : []
  const isPrintable = text !== '' && !/[\u0000-\u001f\u007f-\u009f]/.test(text)
  return isPrintable ? [{ name: text, text }] : []
}
