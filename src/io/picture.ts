import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ReaderError } from '../errors.ts'
import { DEFAULT_TIMEOUT } from './address.ts'
import { isBundledKey } from './shelf.ts'
import type { Source } from './source.ts'

const MOST_MEGABYTES = 10
/** In bytes. */
const LARGEST = MOST_MEGABYTES * 2 ** 20

/** How to read the pictures of an article. */
export type PictureOptions = {
  /** What their addresses are relative to: see `pictureBase`. */
  readonly base: string | undefined
  /** Whether those of the web are fetched. */
  readonly fetches: boolean
  /** How long to wait for a server, in seconds. */
  readonly timeout?: number | undefined
}

/** Returns the address that those of an article's pictures are relative to; undefined for a bundled article. */
export function pictureBase({ url, key }: Pick<Source, 'url' | 'key'>): string | undefined {
  if (url !== undefined) return url
  if (key === undefined) return `${pathToFileURL(process.cwd()).href}/`
  return isBundledKey(key) ? undefined : pathToFileURL(key).href
}

/**
 * Returns the bytes of a picture: a `data:` address, a local file, which only local articles can show, or one of the web.
 * Undefined if there is none to be had, or more than 10 MB.
 */
export async function readPicture(address: string, options: PictureOptions): Promise<Buffer | undefined> {
  const { base, fetches, timeout = DEFAULT_TIMEOUT } = options
  if (/^data:/i.test(address)) return readData(address)
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  if (url.protocol === 'file:') return base?.startsWith('file:') ? readLocal(url) : undefined
  if (!fetches || !/^https?:$/.test(url.protocol)) return undefined
  const { fetchPicture } = await import('./fetch.ts')
  try {
    return await fetchPicture(url.href, timeout, MOST_MEGABYTES)
  } catch (error) {
    if (error instanceof ReaderError) return undefined
    throw error
  }
}

/** Returns the bytes of a `data:` address (RFC 2397). */
async function readData(address: string): Promise<Buffer | undefined> {
  // Base64 takes 4 characters for 3 bytes, and may be percent-encoded in part.
  if (address.length > 2 * LARGEST) return undefined
  try {
    const response = await fetch(address)
    const bytes = Buffer.from(await response.arrayBuffer())
    return bytes.length > LARGEST ? undefined : bytes
  } catch {
    // It isn't a valid address.
    return undefined
  }
}

async function readLocal(url: URL): Promise<Buffer | undefined> {
  // The name of another computer: what the file leads to would be asked for over the network.
  if (url.host !== '') return undefined
  try {
    const path = fileURLToPath(url)
    const file = await stat(path)
    return file.isFile() && file.size <= LARGEST ? await readFile(path) : undefined
  } catch {
    // It isn't there, can't be read, or has a name that no file can have.
    return undefined
  }
}
