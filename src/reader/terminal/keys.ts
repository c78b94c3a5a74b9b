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

/** How long what may begin a sequence waits for the rest, in milliseconds. Node's decoder would wait half a second. */
const WAIT = 25

/** Reads keys from a terminal in raw mode; returns a function that ends that. */
export function readKeys(input: Readable, { onKeys, onFocus }: KeyHandlers): () => void {
  const decoder = new PassThrough()
  emitKeypressEvents(decoder)
  let keys: Key[] = []
  let held: Buffer = Buffer.alloc(0)
  let timer: NodeJS.Timeout | undefined
  const collector = createCollector((key) => keys.push(key), onFocus)
  decoder.on('keypress', (text: string | undefined, keypress: Keypress) =>
    collector.take(text ?? '', keypress),
  )

  function onData(chunk: Buffer): void {
    const pieces = splitBeforeEscapes(Buffer.concat([held, chunk]))
    const last = pieces.at(-1)
    release()
    if (last && BEGINNINGS.has(last.toString('latin1'))) {
      pieces.pop()
      held = last
    }
    for (const piece of pieces) decode(piece)
    deliver()
    // In a paste, it can only be the beginning of its end.
    if (held.length > 0 && !collector.isInPaste()) timer = setTimeout(pressHeld, WAIT)
  }

  function decode(piece: Buffer): void {
    // An Esc right before another one would begin that one's sequence for the decoder.
    if (piece.equals(ESCAPE)) collector.take('', { name: 'escape', sequence: '\x1b' })
    else decoder.emit('data', piece)
  }

  function pressHeld(): void {
    const typed = held.toString('latin1', 1)
    release()
    collector.take('', { name: 'escape', sequence: '\x1b' })
    for (const letter of typed) collector.take(letter, { sequence: letter })
    deliver()
  }

  function deliver(): void {
    const delivered = keys
    keys = []
    if (delivered.length > 0) onKeys(delivered)
  }

  function release(): void {
    clearTimeout(timer)
    held = Buffer.alloc(0)
  }

  input.on('data', onData)
  return () => {
    release()
    input.off('data', onData)
  }
}

const ESCAPE = Buffer.from('\x1b')

/** What may be the beginning of a sequence, or keys pressed one after another. */
const BEGINNINGS: ReadonlySet<string> = new Set(['\x1b', '\x1b[', '\x1bO'])

function splitBeforeEscapes(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  let start = 0
  while (start < bytes.length) {
    const next = bytes.indexOf(ESCAPE, start + 1)
    const end = next < 0 ? bytes.length : next
    pieces.push(bytes.subarray(start, end))
    start = end
  }
  return pieces
}

/** What begins xterm's mouse reports in the SGR encoding (mode 1006), and its report of the focus (mode 1004). */
const MOUSE_BEGINS = '\x1b[<'
const FOCUS = '\x1b[I'

/** Returns a collector that turns keypresses into keys: pasted text into one, mouse reports into clicks and wheels. */
function createCollector(emit: (key: Key) => void, onFocus: () => void) {
  let mouse: string | undefined
  let paste: string[] | undefined

  function endPaste(): void {
    const pasted = cleanLine(paste?.join('') ?? '')
    if (pasted !== '') emit({ name: '', text: pasted })
    paste = undefined
  }

  /** Takes a mouse report as far as it has come; a letter ends it. */
  function takeReport(report: string): void {
    mouse = report
    if (/^[\d;]*$/.test(report)) return
    for (const key of mouseKeys(report)) emit(key)
    mouse = undefined
  }

  function take(text: string, keypress: Keypress): void {
    const { name, sequence = text } = keypress
    if (name === 'paste-start') paste = []
    else if (name === 'paste-end') endPaste()
    else if (paste) paste.push(sequence)
    else if (mouse !== undefined) takeReport(mouse + sequence)
    else if (sequence === MOUSE_BEGINS) mouse = ''
    else if (sequence === FOCUS) onFocus()
    else for (const key of keysOf(text, keypress)) emit(key)
  }
  return { take, isInPaste: () => paste !== undefined }
}

/** The names of the mouse's buttons as keys, by their numbers. */
const BUTTONS: ReadonlyMap<string, string> = new Map([
  ['0', 'click'],
  ['64', 'wheel-up'],
  ['65', 'wheel-down'],
  // Sideways, or with Shift.
  ['66', 'wheel-left'],
  ['67', 'wheel-right'],
  ['68', 'wheel-left'],
  ['69', 'wheel-right'],
])

/** Returns the key of a mouse report: button, column and row, then `M` for pressed. */
function mouseKeys(report: string): readonly Key[] {
  const [, button = '', column, row] = /^(\d+);(\d+);(\d+)M$/.exec(report) ?? []
  const name = BUTTONS.get(button)
  return name === undefined
    ? []
    : [{ name, text: '', spot: { row: Number(row) - 1, column: Number(column) - 1 } }]
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
