import { once } from 'node:events'
import { STATUS_CODES } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Dispatcher, Response } from 'undici'
import manifest from '../../package.json' with { type: 'json' }
import { errorCode, ReaderError } from '../errors.ts'

/** What a server answered. */
export type Fetched = {
  readonly bytes: Buffer
  /** The address after all redirects. */
  readonly url: string
  /** The media type without parameters, in lower case; '' if the server says none. */
  readonly mediaType: string
  /** The charset that the server says it has. */
  readonly charset: string | undefined
}

const MOST_REDIRECTS = 10
const MEGABYTE = 2 ** 20
const MOST_MEGABYTES = 20
/** No more characters of an address are shown that a server sends. */
const MOST_SHOWN = 100

const TEXT = 'text/markdown, text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.1'
const PICTURE = 'image/png, image/jpeg;q=0.9, image/*;q=0.5'

/**
 * Fetches an address over HTTP, through the proxy that the environment names, within so many seconds. Throws a
 * ReaderError if there is no text to be had: no such server, an error status, a picture, more than 20 MB. Once it is
 * aborted, it throws an error of any kind.
 */
export async function fetchAddress(
  address: string,
  timeout: number,
  aborted?: AbortSignal,
): Promise<Fetched> {
  return request(address, { accept: TEXT, timeout, aborted }, (url, response) =>
    readResponse(address, url, response),
  )
}

/**
 * Fetches a picture's bytes over HTTP, within so many seconds. Throws a ReaderError if there are none to be had, or
 * more than so many megabytes.
 */
export async function fetchPicture(address: string, timeout: number, megabytes: number): Promise<Buffer> {
  return request(address, { accept: PICTURE, timeout }, (_, response) =>
    readBody(address, response, megabytes),
  )
}

/** What to ask a server for, and how long to wait for it, in seconds. */
type Request = {
  readonly accept: string
  readonly timeout: number
  readonly aborted?: AbortSignal | undefined
}

/** Returns what `read` makes of a server's answer, after all redirects. Throws as `fetchAddress` does. */
async function request<Result>(
  address: string,
  { accept, timeout, aborted }: Request,
  read: (url: URL, response: Response) => Promise<Result>,
): Promise<Result> {
  const { EnvHttpProxyAgent } = await import('undici')
  aborted?.throwIfAborted()
  // Many proxies open tunnels for HTTPS only.
  const dispatcher = new EnvHttpProxyAgent({ proxyTunnel: false })
  // No signal is given to undici: it holds signals weakly, and garbage collection may lose them.
  const settled = new AbortController()
  const late = setTimeout(timeout * 1000, undefined, settled).then(() => {
    throw unreadable(address, `no answer within ${timeout} s; --timeout waits longer`)
  })
  const stopped = aborted ? once(aborted, 'abort', settled).then(() => Promise.reject(aborted.reason)) : late
  try {
    return await Promise.race([follow(address, accept, dispatcher, read), late, stopped])
  } catch (error) {
    throw error instanceof ReaderError ? error : unreadable(address, reasonOf(error))
  } finally {
    settled.abort()
    // Nothing waits for connections that are kept alive, or for a server that is late.
    void dispatcher.destroy()
  }
}

async function follow<Result>(
  address: string,
  accept: string,
  dispatcher: Dispatcher,
  read: (url: URL, response: Response) => Promise<Result>,
): Promise<Result> {
  const { fetch } = await import('undici')
  const headers = { 'user-agent': `lectern/${manifest.version}`, accept }
  let url = parseAddress(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(url, { dispatcher, headers, redirect: 'manual' })
    const next = redirectTarget(response, url)
    if (!next) {
      const { ok, status } = response
      // The server's own words could be of any length, and HTTP/2 has none.
      const words = STATUS_CODES[status] ?? ''
      if (!ok) throw unreadable(address, `the server answered ${status} ${words}`.trim())
      return await read(url, response)
    }
    await response.body?.cancel()
    url = next
  }
  throw unreadable(address, 'it redirects too often')
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw unreadable(address, "it isn't a valid address")
  const url = new URL(address)
  if (url.username !== '' || url.password !== '')
    throw unreadable(address, 'it holds a user name or password')
  return url
}

/** Returns where a response redirects to; undefined if it doesn't. Throws a ReaderError for an unsafe address. */
function redirectTarget({ status, headers }: Response, url: URL): URL | undefined {
  const location = headers.get('location')
  if (status < 300 || status > 399 || location === null) return undefined
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined
  if (target && isSafe(target, url)) return target
  const shown = location.length > MOST_SHOWN ? `${location.slice(0, MOST_SHOWN)}…` : location
  throw unreadable(url.href, `it redirects to "${shown}"`)
}

/** Whether a redirect leads to the web, without a password, and from HTTPS to HTTPS. */
function isSafe({ protocol, username, password }: URL, from: URL): boolean {
  const isWeb = protocol === 'https:' || (protocol === 'http:' && from.protocol === 'http:')
  return isWeb && username === '' && password === ''
}

async function readResponse(address: string, url: URL, response: Response): Promise<Fetched> {
  const { headers } = response
  const contentType = headers.get('content-type') ?? ''
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (/^(?:image|audio|video|font)\/|^application\/(?:pdf|zip)$/.test(mediaType)) {
    throw new ReaderError(`"${address}" isn't text but ${mediaType}; lectern reads text and web pages`)
  }
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]
  return { bytes: await readBody(address, response, MOST_MEGABYTES), url: url.href, mediaType, charset }
}

async function readBody(address: string, { body }: Response, megabytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    if (length > megabytes * MEGABYTE) throw unreadable(address, `it is larger than ${megabytes} MB`)
  }
  return Buffer.concat(chunks)
}

function unreadable(address: string, reason: string): ReaderError {
  return new ReaderError(`"${address}" can't be read: ${reason}`)
}

const REASONS = new Map([
  ['ENOTFOUND', 'there is no such server'],
  ['EAI_AGAIN', 'the name of its server is unknown, or there is no network'],
  ['ECONNREFUSED', 'its server refuses the connection'],
  ['ECONNRESET', 'its server broke off the connection'],
  ['UND_ERR_SOCKET', 'its server broke off the connection'],
  ['ENETUNREACH', 'there is no network'],
  ['EHOSTUNREACH', "its server can't be reached"],
  ['UND_ERR_HEADERS_OVERFLOW', 'its server sends headers without end'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'its server sends more or less than it says'],
])

/** The error codes of zlib, of brotli and of zstd. */
const DECOMPRESSION = /^(?:Z_|ZSTD_|ERR__|ERR_BROTLI_)/

/** What undici says of a request without an answer, and of an answer that breaks off. */
const FAILED = new Set(['fetch failed', 'terminated'])

/** Returns why a request failed; an error that no network explains is thrown on, since it is a bug. */
function reasonOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'HTTPParserError') return "its server doesn't answer HTTP"
    const code = errorCode(cause)
    if (code?.startsWith('ERR_SSL_')) return "its server doesn't answer HTTPS"
    if (code !== undefined && DECOMPRESSION.test(code)) return 'what its server sends is compressed wrongly'
    if (code !== undefined) return REASONS.get(code) ?? `${cause.message} (${code})`
  }
  if (error instanceof TypeError && FAILED.has(error.message)) return 'the request failed'
  throw error
}
