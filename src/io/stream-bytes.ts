import { ReaderError } from '../errors.ts'
import { isBinary, SAMPLE } from './decode.ts'

/** The most that is read of what has no length: a pipe, a device, standard input; in bytes. */
const MOST_BYTES = 512 * 2 ** 20

/**
 * Returns all bytes of a stream. Throws a ReaderError that names it as soon as its first bytes are no text, or where it
 * doesn't end within 512 MB.
 */
export async function readStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const isSampled = length >= SAMPLE
    chunks.push(chunk)
    length += chunk.length
    if (!isSampled && length >= SAMPLE) requireText(name, Buffer.concat(chunks))
    if (length > MOST_BYTES) throw new ReaderError(`${name} is longer than 512 MB; save it to a file first`)
  }
  return Buffer.concat(chunks)
}

/** Throws a ReaderError where bytes begin like something else than text. */
export function requireText(name: string, bytes: Uint8Array): void {
  if (isBinary(bytes.subarray(0, SAMPLE))) {
    throw new ReaderError(`${name} isn't text; lectern reads markdown, plain text and web pages`)
  }
}
