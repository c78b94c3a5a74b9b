import { expect, test } from 'vitest'
import { folderWith, lectern, printed } from './helpers.ts'

const TEXT = '# Größe – 大小 🙂\n\nOne café.\n\n- Two\n- Three\n'
const PRINTED = 'Größe – 大小 🙂\n\nOne café.\n\n- Two\n- Three\n'

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

test.concurrent.each([
  { name: 'UTF-8', bytes: Buffer.from(TEXT) },
  { name: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${TEXT}`) },
  { name: 'UTF-16LE with a mark', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le') },
  { name: 'UTF-16BE with a mark', bytes: bigEndian(`\ufeff${TEXT}`) },
  { name: 'CRLF', bytes: Buffer.from(TEXT.replaceAll('\n', '\r\n')) },
  { name: 'lone CR', bytes: Buffer.from(TEXT.replaceAll('\n', '\r')) },
  {
    name: 'all line ends at once',
    bytes: Buffer.from(TEXT.replace('\n\n', '\r\n\r').replace('- Two\n', '- Two\r')),
  },
  {
    name: 'UTF-16LE with a mark and CRLF',
    bytes: Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le'),
  },
  { name: 'no newline at the end', bytes: Buffer.from(TEXT.trimEnd()) },
])('$name is read', async ({ bytes }) => {
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
  {
    name: 'a cut character',
    bytes: Buffer.from('Big 大小').subarray(0, -1),
    expected: 'Big 大\ufffd\n',
  },
  {
    name: 'an overlong slash',
    bytes: Buffer.from('One \xc0\xaf two.\n', 'latin1'),
    expected: 'One \ufffd\ufffd two.\n',
  },
  {
    name: 'a surrogate',
    bytes: Buffer.from('One \xed\xa0\x80 two.\n', 'latin1'),
    expected: 'One \ufffd\ufffd\ufffd two.\n',
  },
  {
    name: 'half a pair in UTF-16',
    bytes: Buffer.from('\ufeffOne \ud83d two.\n', 'utf16le'),
    expected: 'One \ufffd two.\n',
  },
])('invalid bytes become U+FFFD: $name', async ({ bytes, expected }) => {
  const cwd = await folderWith({ 'a.md': bytes })
  expect(await lectern(['read', 'a.md'], { cwd })).toEqual(printed(expected))
})

test.concurrent.each([
  { name: 'Latin-1', bytes: Buffer.from('One caf\xe9, please.\n', 'latin1'), args: [] },
  { name: 'UTF-16LE without a mark', bytes: Buffer.from('One café, please.\n', 'utf16le'), args: [] },
  {
    name: 'what --encoding says',
    bytes: Buffer.from('One cafï, please.\n', 'latin1'),
    args: ['--encoding', 'mac'],
  },
])('older text is read: $name', async ({ bytes, args }) => {
  const cwd = await folderWith({ 'a.md': bytes })
  const expected = args.length > 0 ? 'One cafÔ, please.\n' : 'One café, please.\n'
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
  expect(await lectern(['read', '-'], { input: `# T\n\n${words}\n` })).toEqual(printed(`T\n\n${words}\n`))
})
