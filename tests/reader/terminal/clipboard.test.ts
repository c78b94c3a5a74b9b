import { expect, test } from 'vitest'
import { clipboardSequence } from '../../../src/reader/terminal/clipboard.ts'

test.each([
  ['https://x.example/', 'https://x.example/'],
  ['行頭 👍', '行頭 👍'],
  ['\x07\x1b\\', '\x07\x1b\\'],
])('clipboardSequence: %j', (text, copied) => {
  const [, encoded] = /^\x1b\]52;c;([A-Za-z\d+/=]*)\x07$/.exec(clipboardSequence(text)) ?? []
  expect(Buffer.from(encoded ?? '', 'base64').toString()).toBe(copied)
})
