import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCode } from '../../src/errors.ts'
import { toFile } from '../../src/io/stream.ts'
import { folderWith } from '../program/helpers.ts'

test('what a pipe has no room for yet is written once it has been read', async () => {
  const { start, end } = await openPipe()
  const text = 'a tide that turns: 潮\n'.repeat(20_000)
  const written = toFile(end)
    .write(text)
    .finally(() => closeSync(end))
  const received = await readAll(start)
  expect(await written).toBe(true)
  expect(received === text).toBe(true)
})

test('a pipe that nobody reads wants no more', async () => {
  const { start, end } = await openPipe()
  closeSync(start)
  expect(await toFile(end).write('unread')).toBe(false)
  closeSync(end)
})

test('what is no failed system call is a bug', async () => {
  await expect(toFile(1.5).write('text')).rejects.toThrow(RangeError)
})

test('what can’t be written is told', async () => {
  const file = openSync('/dev/null', 'r')
  await expect(toFile(file).write('text')).rejects.toThrow("can't write the output: EBADF")
  closeSync(file)
})

/** Opens both ends of a pipe; neither is waited for where it is full or empty. */
async function openPipe() {
  const path = join(await folderWith({}), 'pipe')
  execFileSync('mkfifo', [path])
  const start = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return { start, end: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) }
}

async function readAll(file: number): Promise<string> {
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.alloc(1 << 14)
    try {
      const length = readSync(file, chunk)
      if (length === 0) return Buffer.concat(chunks).toString()
      chunks.push(chunk.subarray(0, length))
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error
      // It is empty; let it be written to.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
