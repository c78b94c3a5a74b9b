import { ReaderError } from '../errors.ts'
import { isBinary, SAMPLE } from './decode.ts'

/** The most that is read of what has no length: a pipe, a device, standard input; in bytes. */
const MOST_BYTES = 512 * 2 ** 20

export type StreamOptions = {
  /** What the user says its encoding is: then any bytes may be text. */
  readonly encoding?: string | undefined
  /** The most that is read, in bytes: 512 MB by default. */
  readonly limit?: number
}

/**
 * Returns all bytes of a stream. Throws a ReaderError that names it as soon as its first bytes are no text, or where it
 * doesn't end within the limit.
 */
export async function readStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  options: StreamOptions = {},
): Promise<Buffer> {
  const collected = createCollection(name, options)
  for await (const chunk of stream) collected.add(chunk)
  return collected.bytes()
}

/** How long a stream may take before what has come of it is yielded, at first and then, in milliseconds. */
const FIRST_WAIT = 200
const NEXT_WAIT = 2000

const NEWLINE = 0x0a

/** What has come of a stream: whole lines where it `isPart`. */
export type StreamPart = { readonly bytes: Buffer; readonly isPart: boolean }

/**
 * Yields what has come of a stream: every few seconds while it goes on, if there is more, and all of it at the end.
 * Throws as `readStream` does.
 */
export async function* readStreamAsItComes(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  options: StreamOptions = {},
): AsyncIterable<StreamPart> {
  const collected = createCollection(name, options)
  const iterator = stream[Symbol.asyncIterator]()
  let yielded = 0
  let wait = createWait(FIRST_WAIT)
  try {
    let next = iterator.next()
    for (;;) {
      let result = await Promise.race([next, wait.over])
      if (!result) {
        const bytes = collected.bytes()
        const lines = bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1)
        if (lines.length > yielded) yield { bytes: lines, isPart: true }
        yielded = lines.length
        result = await next
        wait = createWait(yielded === 0 ? FIRST_WAIT : NEXT_WAIT)
      }
      if (result.done) break
      collected.add(result.value)
      next = iterator.next()
    }
  } finally {
    wait.stop()
  }
  yield { bytes: collected.bytes(), isPart: false }
}

function createWait(milliseconds: number) {
  let stop = () => {}
  const over = new Promise<undefined>((resolve) => {
    const timer = setTimeout(resolve, milliseconds, undefined)
    stop = () => clearTimeout(timer)
  })
  return { over, stop }
}

/** Returns what puts the chunks of a stream together; `add` throws a ReaderError as `readStream` does. */
function createCollection(name: string, { encoding, limit = MOST_BYTES }: StreamOptions) {
  const chunks: Uint8Array[] = []
  let length = 0
  return {
    add(chunk: Uint8Array): void {
      const isChecked = encoding !== undefined || length >= SAMPLE
      chunks.push(chunk)
      length += chunk.length
      if (!isChecked && length >= SAMPLE) requireText(name, Buffer.concat(chunks))
      if (length > limit) {
        throw new ReaderError(`${name} is longer than ${limit / 2 ** 20} MB; save it to a file first`)
      }
    },
    bytes: () => Buffer.concat(chunks),
  }
}

/** Throws a ReaderError if bytes don't begin like text. */
export function requireText(name: string, bytes: Uint8Array): void {
  if (isBinary(bytes.subarray(0, SAMPLE))) {
    throw new ReaderError(`${name} isn't text; lectern reads markdown, plain text and web pages`)
  }
}
