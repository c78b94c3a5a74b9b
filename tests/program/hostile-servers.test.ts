import type { RequestListener, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lectern } from './helpers.ts'
import { type Answers, answer, redirect, type Server, startServer } from './server.ts'

const MARKDOWN = '# Tides\n\nThe *moon* pulls.\n'
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/markdown\r\n'
const markdown = { 'content-type': 'text/markdown' }
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const large = Buffer.alloc(21 * 2 ** 20, 'x')

/** Returns an answer of these bytes, which no HTTP server would send. */
function bytes(text: string): RequestListener {
  return ({ socket }) => socket.end(text)
}

const compressed = (encoding: string, body: Uint8Array | string) =>
  answer({ ...markdown, 'content-encoding': encoding }, body)

/** Writes to a response for as long as the client reads it. */
function writeForever(response: ServerResponse): void {
  const chunk = 'word '.repeat(20_000)
  const write = () => {
    while (response.write(chunk));
  }
  response.on('drain', write)
  write()
}

const endless =
  (status: number, headers: { readonly [name: string]: string }): RequestListener =>
  (_, response) =>
    writeForever(response.writeHead(status, headers))

/** Returns an answer that goes on by a byte now and then, after this beginning. */
function slow(beginning: string): RequestListener {
  return ({ socket }) => {
    socket.write(beginning)
    const timer = setInterval(() => socket.write('x'), 50)
    socket.on('close', () => clearInterval(timer))
  }
}

const brokenOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('short', () => response.destroy())
}

const SLOW = 'no answer within 1 s; --timeout waits longer'
const BROKEN = 'its server broke off the connection'
const NO_HTTP = "its server doesn't answer HTTP"
const COMPRESSION = 'what its server sends is compressed wrongly'

/** What a server may do, and what is said of it. */
const FAILURES: readonly (readonly [name: string, handle: RequestListener, says: string])[] = [
  ['redirects-in-a-circle', redirect('/redirects-back'), 'it redirects too often'],
  ['redirects-back', redirect('/redirects-in-a-circle'), 'it redirects too often'],
  ['redirect-to-itself', redirect(''), 'it redirects too often'],
  ['redirect-to-ftp', redirect('ftp://a.example/'), 'it redirects to "ftp://a.example/"'],
  ['redirect-to-a-file', redirect('file:///etc/passwd'), 'it redirects to "file:///etc/passwd"'],
  ['redirect-to-data', redirect('data:text/plain,x'), 'it redirects to "data:text/plain,x"'],
  ['redirect-to-a-script', redirect('javascript:alert(1)'), 'it redirects to "javascript:alert(1)"'],
  ['redirect-to-nowhere', redirect('http://['), 'it redirects to "http://["'],
  ['redirect-with-a-password', redirect('http://a:b@127.0.0.1/'), 'it redirects to "http://a:b@127.0.0.1/"'],
  ['redirect-to-a-long-address', redirect(`ftp://${'x'.repeat(9000)}`), `"ftp://${'x'.repeat(94)}…"`],
  ['redirect-without-an-address', answer({}, '', 302), 'the server answered 302 Found'],
  ['endless', endless(200, markdown), 'it is larger than 20 MB'],
  ['endless-error', endless(503, {}), 'the server answered 503 Service Unavailable'],
  ['endless-redirect', endless(302, { location: '/none' }), 'the server answered 404 Not Found'],
  ['silent', () => {}, SLOW],
  ['slow', slow(`${HEAD}\r\n# Tides\n\n`), SLOW],
  ['slow-headers', slow(HEAD), SLOW],
  ['slow-page', slow('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<!doctype html><p>'), SLOW],
  ['many-headers', bytes(`${HEAD}${'x-many: yes\r\n'.repeat(80_000)}\r\n`), 'headers without end'],
  ['a-long-header', answer({ 'x-long': 'y'.repeat(1e6) }, MARKDOWN), 'its server sends headers without end'],
  ['broken-off', brokenOff, BROKEN],
  ['less-than-said', bytes(`${HEAD}content-length: 1000\r\n\r\n${MARKDOWN}`), BROKEN],
  ['less-than-said-and-open', slow(`${HEAD}content-length: 99999999999\r\n\r\n`), SLOW],
  [
    'two-lengths',
    bytes(`${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\nmoons`),
    'more or less than it',
  ],
  ['a-negative-length', bytes(`${HEAD}content-length: -5\r\n\r\nmoons`), NO_HTTP],
  ['a-bad-chunk', bytes(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\nmoons`), NO_HTTP],
  ['a-chunk-too-few', bytes(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\nmoons\r\n`), BROKEN],
  ['another-protocol', bytes('220 ready\r\n'), NO_HTTP],
  ['nothing-at-all', bytes(''), BROKEN],
  ['reset', ({ socket }) => socket.resetAndDestroy(), BROKEN],
  ['gzip-bomb', compressed('gzip', gzipSync(large)), 'it is larger than 20 MB'],
  ['gzip-bomb-in-gzip', compressed('gzip, gzip', gzipSync(gzipSync(large))), 'it is larger than 20 MB'],
  ['brotli-bomb', compressed('br', brotliCompressSync(large)), 'it is larger than 20 MB'],
  ['deflate-bomb', compressed('deflate', deflateSync(large)), 'it is larger than 20 MB'],
  ['gzip-that-is-none', compressed('gzip', MARKDOWN), COMPRESSION],
  ['brotli-that-is-none', compressed('br', MARKDOWN), COMPRESSION],
  ['compressed-very-often', compressed(Array(100).fill('gzip').join(), MARKDOWN), 'the request failed'],
  ['a-drawing', answer({ 'content-type': 'image/svg+xml' }, '<svg/>'), "isn't text but image/svg+xml"],
  ['a-picture', answer({ 'content-type': 'image/png' }, 'x'), "isn't text but image/png"],
  ['a-pdf-of-any-type', answer({ 'content-type': 'application/octet-stream' }, '%PDF-1.7\n'), "isn't text"],
  ['nothing-but-a-line-end', answer(markdown, '\n'), 'is empty'],
  ['a-pdf', answer({ 'content-type': 'Application/PDF' }, '%PDF-1.7\n'), "isn't text but application/pdf"],
  ['a-picture-called-a-page', answer({ 'content-type': 'text/html' }, PICTURE), "isn't text"],
  ['a-pdf-called-a-page', answer({ 'content-type': 'text/html' }, '%PDF-1.7\n'), "isn't text"],
  ['an-error', answer({}, '<h1>Sorry</h1>', 500), 'the server answered 500 Internal Server Error'],
  ['an-error-without-a-name', answer({}, '', 599), 'the server answered 599'],
  [
    'an-error-of-its-own-words',
    bytes(`HTTP/1.1 500 \x1b[2J${'x'.repeat(999)}\r\n\r\n`),
    '500 Internal Server Error',
  ],
]

const ANSWERS: Answers = Object.fromEntries(FAILURES.map(([name, handle]) => [`/${name}`, handle]))

let server: Server

beforeAll(async () => {
  server = await startServer({
    ...ANSWERS,
    '/more-than-said': bytes(
      `${HEAD}content-length: ${MARKDOWN.length}\r\n\r\n${MARKDOWN}${'x'.repeat(999)}`,
    ),
  })
})

afterAll(() => server.stop())

test.concurrent.each(FAILURES)('a server that answers with %s', async (name, _, says) => {
  const address = `${server.origin}/${name}`
  const timeout = says === SLOW ? ['--timeout', '1'] : []
  const { status, stdout, stderr } = await lectern(['read', address, ...timeout])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.split('\n')).toEqual([expect.stringContaining(says), ''])
  expect(stderr).toContain(server.origin)
  expect(stderr.length).toBeLessThan(240)
})

test.concurrent('what a server sends beyond the length that it says is not read', async () => {
  const run = await lectern(['read', `${server.origin}/more-than-said`])
  expect(run).toEqual({ status: 0, stdout: 'Tides\n\nThe moon pulls.\n', stderr: '' })
})
