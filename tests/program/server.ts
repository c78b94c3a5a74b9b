import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server answers, by the path of the address. */
export type Answers = { readonly [path: string]: RequestListener }

/** Returns an answer with these headers. */
export function answer(
  headers: { readonly [name: string]: string },
  body: string | Uint8Array = '',
  status = 200,
): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body)
}

/** Returns an answer that redirects. */
export function redirect(location: string): RequestListener {
  return answer({ location }, '', 302)
}

/** Returns the port that a server listens to. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

/** A server on loopback. */
export type Server = {
  readonly origin: string
  /** The paths that it has been asked for. */
  readonly requests: string[]
  readonly stop: () => void
}

/** Starts a server. Paths without an answer are answered 404. */
export async function startServer(answers: Answers): Promise<Server> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push(path)
    // A proxy is asked for whole addresses.
    const handle = answers[path] ?? answers[URL.canParse(path) ? new URL(path).pathname : '']
    // A client may leave before all is sent.
    request.socket.on('error', () => {})
    if (handle) handle(request, response)
    else answer({}, '', 404)(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin: `http://127.0.0.1:${portOf(server.address())}`, requests, stop }
}
