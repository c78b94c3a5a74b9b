import { expect, test } from 'vitest'
import { readStream, type StreamOptions } from '../../src/io/stream-bytes.ts'

const KILOBYTE = 1024

/** Yields kilobytes of one byte without end. */
async function* endless(byte: number): AsyncIterable<Uint8Array> {
  for (;;) yield new Uint8Array(KILOBYTE).fill(byte)
}

const LETTER = 0x61

test.each<readonly [what: string, byte: number, options: StreamOptions, message: string]>([
  ['no text', 0, {}, "a pipe isn't text; lectern reads markdown, plain text and web pages"],
  ['text', LETTER, { limit: 2 ** 20 }, 'a pipe is longer than 1 MB; save it to a file first'],
  [
    'what the user says is text',
    0,
    { limit: 2 ** 20, encoding: 'utf-16le' },
    'a pipe is longer than 1 MB; save it to a file first',
  ],
])('an endless stream of %s', async (_, byte, options, message) => {
  await expect(readStream('a pipe', endless(byte), options)).rejects.toThrow(message)
})

test('a stream that ends at the limit', async () => {
  async function* stream(): AsyncIterable<Uint8Array> {
    for (let count = 0; count < 3; count++) yield new Uint8Array(KILOBYTE).fill(LETTER)
  }
  expect(await readStream('a pipe', stream(), { limit: 3 * KILOBYTE })).toHaveLength(3 * KILOBYTE)
})
