import { expect, test } from 'vitest'
import { folderWith, lectern, printed, spawnLectern } from './helpers.ts'

const TEXT = '# Größe – 大小 🙂\n\nOne café.\n\n- Two\n- Three\n'
const PRINTED = 'Größe – 大小 🙂\n\nOne café.\n\n- Two\n- Three\n'

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

test.concurrent.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16BE with a mark', bigEndian(`\ufeff${TEXT}`)],
  ['CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['lone CR', Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ['every line end', Buffer.from(TEXT.replace('\n\n', '\r\n\r').replace('- Two\n', '- Two\r'))],
  ['UTF-16LE with a mark and CRLF', Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le')],
  ['no newline at the end', Buffer.from(TEXT.trimEnd())],
])('%s is read', async (_, bytes) => {
  const cwd = await folderWith({ 'a.md': bytes })
  expect(await lectern(['read', 'a.md'], { cwd })).toEqual(printed(PRINTED))
})

test.concurrent.each([
  { name: 'UTF-8', bytes: Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`) },
  { name: 'UTF-16', bytes: bigEndian(`\ufeff${TEXT}`) },
])('$name is read from standard input', async ({ bytes }) => {
  expect(await lectern(['read', '-'], { input: bytes })).toEqual(printed(PRINTED))
})

test.concurrent.each([
  ['a cut character', Buffer.from('Big 大小').subarray(0, -1), 'Big 大\ufffd\n'],
  ['an overlong slash', Buffer.from('One \xc0\xaf two.\n', 'latin1'), 'One \ufffd\ufffd two.\n'],
  ['a surrogate', Buffer.from('One \xed\xa0\x80 two.\n', 'latin1'), 'One \ufffd\ufffd\ufffd two.\n'],
  ['half a pair in UTF-16', Buffer.from('\ufeffOne \ud83d two.\n', 'utf16le'), 'One \ufffd two.\n'],
])('invalid bytes become U+FFFD: %s', async (_, bytes, expected) => {
  const cwd = await folderWith({ 'a.md': bytes })
  expect(await lectern(['read', 'a.md'], { cwd })).toEqual(printed(expected))
})

test.concurrent.each([
  ['Latin-1', Buffer.from('One caf\xe9.\n', 'latin1'), [], 'One café.\n'],
  ['UTF-16LE without a mark', Buffer.from('One café, please.\n', 'utf16le'), [], 'One café, please.\n'],
  ['--encoding', Buffer.from('One cafï.\n', 'latin1'), ['--encoding', 'mac'], 'One cafÔ.\n'],
])('older text is read: %s', async (_, bytes, args, expected) => {
  const cwd = await folderWith({ 'a.md': bytes })
  expect(await lectern(['read', 'a.md', ...args], { cwd })).toEqual(printed(expected))
})

test.concurrent('an encoding that there is not is wrong usage', async () => {
  const run = await lectern(['read', '-', '--encoding', 'klingon'])
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('It takes the name of an encoding')
})

test.concurrent('front matter is found behind a mark and with CRLF', async () => {
  const input = '\ufeff---\r\ntitle: Crossed\r\nauthor: Ada\r\n---\r\n\r\nWords.\r\n'
  const run = await lectern(['sections', '-', '--json'], { input })
  expect(JSON.parse(run.stdout)).toMatchObject({ title: 'Crossed', author: 'Ada', words: 1 })
})

test.concurrent('characters are decoded across the borders of chunks', async () => {
  const words = '大小 '.repeat(100_000).trimEnd()
  const run = await spawnLectern(['read', '-'], { input: `# T\n\n${words}\n` })
  expect(run).toEqual(printed(`T\n\n${words}\n`))
})
