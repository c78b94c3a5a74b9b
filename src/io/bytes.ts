import { readSync } from 'node:fs'

/** UTF-8 text that is read a range at a time, so that nobody need hold all of it. */
export type Bytes = {
  /** In bytes. */
  readonly length: number
  /** Returns the bytes from one offset to another, fewer at the end. */
  readonly read: (start: number, end: number) => Uint8Array
}

/** A longer text isn't read through for what stands above its first lines, in bytes. */
export const LONG = 1_000_000

/** Returns a text as bytes. */
export function textBytes(text: string): Bytes {
  return memoryBytes(Buffer.from(text))
}

/** Returns an array of bytes to be read. */
export function memoryBytes(array: Uint8Array): Bytes {
  return { length: array.length, read: (start, end) => array.subarray(start, end) }
}

/** Returns the bytes from `start` on. */
export function bytesFrom(bytes: Bytes, start: number): Bytes {
  if (start === 0) return bytes
  return {
    length: bytes.length - start,
    read: (from, to) => bytes.read(start + from, start + to),
  }
}

/** Returns the bytes from one offset to another decoded, by default all of them; invalid ones as U+FFFD. */
export function utf8(array: Uint8Array, start = 0, end = array.length): string {
  return buffer(array).toString('utf8', start, end)
}

/** Returns bytes as a text of as many characters. */
export function latin1(array: Uint8Array): string {
  return buffer(array).toString('latin1')
}

function buffer(array: Uint8Array): Buffer {
  return array instanceof Buffer ? array : Buffer.from(array.buffer, array.byteOffset, array.length)
}

const BLOCK = 1 << 18
const MOST_BLOCKS = 4

/** Returns an open file of so many bytes; the blocks that were read last are kept. */
export function fileBytes(descriptor: number, length: number): Bytes {
  const blocks = new Map<number, Buffer>()
  function block(index: number): Buffer {
    const known = blocks.get(index)
    if (known) return known
    const buffer = readFully(descriptor, index * BLOCK, Math.min(BLOCK, length - index * BLOCK))
    for (const [oldest] of blocks) if (blocks.size >= MOST_BLOCKS) blocks.delete(oldest)
    blocks.set(index, buffer)
    return buffer
  }
  return {
    length,
    read(start, end) {
      const first = Math.floor(start / BLOCK)
      const last = Math.floor((Math.min(end, length) - 1) / BLOCK)
      if (last < first) return Buffer.alloc(0)
      const parts: Buffer[] = []
      for (let index = first; index <= last; index++) {
        const offset = index * BLOCK
        parts.push(block(index).subarray(Math.max(0, start - offset), end - offset))
      }
      const [only] = parts
      return only && parts.length === 1 ? only : Buffer.concat(parts)
    },
  }
}

/** Reads so many bytes, fewer where the file has become shorter. */
function readFully(descriptor: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const read = readSync(descriptor, buffer, filled, length - filled, position + filled)
    if (read === 0) break
    filled += read
  }
  return buffer.subarray(0, filled)
}
