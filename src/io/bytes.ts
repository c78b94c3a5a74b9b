import { fstatSync, openSync, readSync, statSync } from 'node:fs'
import { ifPossible, ReaderError } from '../errors.ts'

/** Bytes that are read a range at a time: a Buffer, or a file of any length. */
export type Bytes = {
  readonly length: number
  /** Returns the bytes from one offset to another, fewer at the end. */
  readonly subarray: (start: number, end: number) => Buffer
}

const BLOCK = 1 << 18
const MOST_BLOCKS = 4

/**
 * Opens a file of so many bytes; the blocks that were read last are kept. Throws what `openSync` throws. If the file has
 * been written since, reading another block throws a ReaderError, so that old and new text are never mixed.
 */
export function openFile(path: string, length: number): Bytes {
  const descriptor = openSync(path, 'r')
  const isUnchanged = watchFile(descriptor, length)
  const blocks = new Map<number, Buffer>()
  function block(index: number): Buffer {
    const cached = blocks.get(index)
    if (cached) return cached
    const buffer = readFully(descriptor, index * BLOCK, Math.min(BLOCK, length - index * BLOCK))
    if (!isUnchanged()) throw new ReaderError(`"${path}" has changed while it was read; read it again`)
    for (const [oldest] of blocks) if (blocks.size >= MOST_BLOCKS) blocks.delete(oldest)
    blocks.set(index, buffer)
    return buffer
  }
  return {
    length,
    subarray(start, end) {
      const first = Math.floor(start / BLOCK)
      const last = Math.floor((Math.min(end, length) - 1) / BLOCK)
      const ranges: Buffer[] = []
      for (let index = first; index <= last; index++) {
        const offset = index * BLOCK
        ranges.push(block(index).subarray(Math.max(0, start - offset), end - offset))
      }
      const [only] = ranges
      return only && ranges.length === 1 ? only : Buffer.concat(ranges)
    },
  }
}

/** Returns a function that returns whether an open file of so many bytes is as it was. */
function watchFile(descriptor: number, length: number): () => boolean {
  const { mtimeNs } = fstatSync(descriptor, { bigint: true })
  return () => {
    const now = fstatSync(descriptor, { bigint: true })
    return now.mtimeNs === mtimeNs && now.size === BigInt(length)
  }
}

/** Reads so many bytes, fewer where the file has become shorter. */
function readFully(descriptor: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, position + filled)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}

/**
 * Returns a string that changes when a file is written or replaced; undefined if there is no file of that name, or
 * something that can't be read twice, such as a pipe.
 */
export function fileVersion(path: string): string | undefined {
  const stats = ifPossible(() => statSync(path, { bigint: true }))
  return stats?.isFile() ? [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ') : undefined
}
