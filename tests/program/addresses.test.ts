import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lectern } from './helpers.ts'
import { type Answers, answer, portOf, redirect, type Server, startServer } from './server.ts'
import { startShell } from './terminal.ts'

const MARKDOWN = '# Tides\n\nThe *moon* pulls.\n'
const PRINTED = 'Tides\n\nThe moon pulls.\n'

const markdown = { 'content-type': 'text/markdown; charset=utf-8' }

const ANSWERS: Answers = {
  '/markdown': answer(markdown, MARKDOWN),
  '/notes.md': answer({ 'content-type': 'text/plain' }, '*moon*\n'),
  '/plain': answer({ 'content-type': 'text/plain' }, 'Tides\n\nThe moon pulls.\n'),
  '/gzip': answer({ ...markdown, 'content-encoding': 'gzip' }, gzipSync(MARKDOWN)),
  '/brotli': answer({ ...markdown, 'content-encoding': 'br' }, brotliCompressSync(MARKDOWN)),
  '/charset': answer({ 'content-type': 'text/plain; charset="iso-8859-7"' }, Buffer.from([0xd6, 0xf9, 0xf2])),
  '/moved': redirect('/markdown'),
  '/gone': answer({}, 'x', 404),
  '/late': (_, response) => {
    answerLate = () => response.end('The moon pulls.')
  },
  '/request': (request, response) => {
    response.setHeader('content-type', 'text/markdown')
    response.end(`${request.headers['user-agent']} ${request.headers.accept}`)
  },
}

/** Answers the request for `/late`. */
let answerLate = (): unknown => undefined

let server: Server
let origin: string

beforeAll(async () => {
  server = await startServer(ANSWERS)
  origin = server.origin
})

afterAll(() => server.stop())

test.concurrent.each([
  ['markdown', '/markdown', PRINTED],
  ['plain text at a markdown name', '/notes.md', 'moon\n'],
  ['plain text', '/plain', PRINTED],
  ['gzip', '/gzip', PRINTED],
  ['brotli', '/brotli', PRINTED],
  ["the server's charset", '/charset', 'Φως\n'],
  ['a redirect', '/moved', PRINTED],
])('an address is read: %s', async (_, path, stdout) => {
  expect(await lectern(['read', origin + path])).toEqual({ status: 0, stdout, stderr: '' })
})

test.concurrent.each([
  ['http://user:secret@127.0.0.1/', 'it holds a user name or password'],
  ['http://[', "it isn't a valid address"],
])('an address that is none: %s', async (address, says) => {
  const run = await lectern(['sections', address])
  expect(run.status).toBe(1)
  expect(run.stderr).toContain(says)
})

test.concurrent('the request says who asks and for what', async () => {
  const { stdout } = await lectern(['read', `${origin}/request`])
  expect(stdout).toMatch(/^lectern\/[\d.]+ text\/markdown, text\/html/)
})

test.concurrent('a proxy of the environment is used, but not where it is ruled out', async () => {
  const proxy = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const env = { HTTP_PROXY: `http://127.0.0.1:${portOf(proxy.address())}` }
  const proxied = await lectern(['read', `${origin}/markdown`], { env })
  expect(proxied.status).toBe(1)
  const elsewhere = await lectern(['read', 'http://host.example/markdown'], { env: { HTTP_PROXY: origin } })
  expect(elsewhere).toEqual({ status: 0, stdout: PRINTED, stderr: '' })
  const direct = await lectern(['read', `${origin}/markdown`], { env: { ...env, NO_PROXY: '127.0.0.1' } })
  expect(direct).toEqual({ status: 0, stdout: PRINTED, stderr: '' })
  proxy.close()
})

test.concurrent('an address among other articles that fails', async () => {
  const run = await lectern(['read', `${origin}/gone`, `${origin}/markdown`])
  expect(run).toMatchObject({ status: 1, stdout: PRINTED })
})

test('a terminal shows which server is waited for', async () => {
  const session = await startShell(`lectern read ${origin}/late --no-pager`)
  await session.writes(`waiting for ${new URL(origin).host} …`)
  answerLate()
  expect((await session.ended()).lines.join('\n').trim()).toBe('The moon pulls.')
})
