import { expect, test } from 'vitest'
import { fileNameOf } from '../../src/text/file-name.ts'

test.each([
  ['https://a.example/pictures/moon.png', 'moon.png'],
  ['pictures/moon.png', 'moon.png'],
  ['../moon.png?width=300#top', 'moon.png'],
  ['moon.png?from=a/b', 'moon.png'],
  ['https://a.example/films/tide/', 'tide'],
  ['https://a.example', 'a.example'],
  ['//a.example/', 'a.example'],
  ['', ''],
  ['/', ''],
  // Decoded where it is UTF-8, and once.
  ['new%20moon.png', 'new moon.png'],
  ['%E6%BD%AE.jpg', '潮.jpg'],
  ['Gezeiten-%C3%BCber.svg', 'Gezeiten-über.svg'],
  ['100%25%2520.png', '100%%20.png'],
  ['100%.png', '100%.png'],
  ['%CF%F0%E8.png', '%CF%F0%E8.png'],
  // Nothing that drives a terminal.
  ['%1b%5b2Jmoon%07.png', '[2Jmoon.png'],
  ['a%E2%80%AEgnp.png', 'agnp.png'],
  ['a%0Ab%C2%9B.png', 'a b.png'],
  ['50%\u001b[2J.png', '50%[2J.png'],
  // No names.
  ['data:image/png;base64,iVBORw0/KGgo', ''],
  ['DATA:text/plain,a/b', ''],
])('the file name of %j', (address, name) => {
  expect(fileNameOf(address)).toBe(name)
})

test.each(['/', '%', '%41', '?', ' '])('a long address of %j', (sign) => {
  expect(fileNameOf(`${sign.repeat(100_000)}x`).length).toBeGreaterThanOrEqual(0)
})
