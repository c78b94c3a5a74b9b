import { createReadStream, existsSync, fstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { errorCode, ReaderError, reasonOf } from '../errors.ts'
import { beginningOf, LONG, type SourceText, wholeText } from '../text/source-text.ts'
import type { Length } from '../text/word-count.ts'
import { DEFAULT_TIMEOUT, isAddress } from './address.ts'
import { type Bytes, fileVersion, openFile } from './bytes.ts'
import { decodeText, SAMPLE } from './decode.ts'
import { detectEncoding, type EncodingHints } from './encoding.ts'
import { type Kind, kindOfPath } from './file-kind.ts'
import { longText } from './long-text.ts'
import type { Meta } from './meta.ts'
import { ownArticlePath } from './own-shelf.ts'
import { type BundledArticle, bundledKey, listBundled, readBundled } from './shelf.ts'
import { readStream, readStreamAsItComes, requireText } from './stream-bytes.ts'
import { isWebArchive, readWebArchive } from './web-archive.ts'

/** The text of an article, as it came. */
export type Source = {
  /** What messages call it. */
  readonly name: string
  /** What its file name or the server says it is; undefined if they say nothing. */
  readonly kind: Kind | undefined
  readonly text: SourceText
  /** What the reading room remembers it by; undefined for standard input and pipes. */
  readonly key: string | undefined
  /** Of the file that it was read from. */
  readonly path?: string
  /** Of the file, where it was read from one: see `fileVersion`. */
  readonly version?: string | undefined
  /** The address that it was fetched or saved from. */
  readonly url?: string
  /** What is known without reading it. */
  readonly meta?: Meta
  readonly length?: Length
}

/** How to read an article. */
export type SourceOptions = {
  /** The encoding of its text; undefined to find it out. */
  readonly encoding?: string | undefined
  /** How long to wait for a server, in seconds. */
  readonly timeout?: number | undefined
  /** Gives up waiting for a server, or for more of a pipe. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads an article by its name: an own one, a bundled one, either by a unique prefix too, an address, a file, or standard
 * input (`-`). Throws a ReaderError if there is none, or if what is there is no text.
 */
export async function readSource(name: string, options: SourceOptions = {}): Promise<Source> {
  if (name === '-') return readStandardInput(options)
  if (isAddress(name)) return readAddress(name, options)
  const own = ownArticlePath(name)
  const bundled = own === undefined ? listBundled().find((article) => article.name === name) : undefined
  if (bundled) return bundledSource(bundled)
  const source = await pathSource(own ?? name, options)
  if (typeof source === 'object') return source
  const { completeName } = await import('./complete-name.ts')
  const article = await completeName(name, source === 'folder')
  if ('meta' in article) return bundledSource(article)
  return readFileSource(article.path, options)
}

/** Whether a name is that of a folder, and of no article. */
export function isFolder(name: string): boolean {
  if (!existsSync(name) || !statSync(name).isDirectory()) return false
  return ownArticlePath(name) === undefined && listBundled().every((article) => article.name !== name)
}

/** Reads an article by its path. Throws a ReaderError if there is no file, or if what is there is no text. */
export async function readFileSource(path: string, options: SourceOptions = {}): Promise<Source> {
  const source = await pathSource(path, options)
  if (typeof source === 'object') return source
  throw new ReaderError(`there is no file "${path}"`)
}

/** What has come of an article so far, and whether more is to come. */
export type PartialSource = Source & { readonly isPart: boolean }

/**
 * Reads an article as `readSource` does. Of a pipe that takes long, it yields what has come every few seconds, and then
 * the whole.
 */
export async function* readSourceAsItComes(
  name: string,
  options: SourceOptions = {},
): AsyncIterable<PartialSource> {
  const pipe = pipeOf(name)
  if (!pipe) {
    yield { ...(await readSource(name, options)), isPart: false }
    return
  }
  options.signal?.addEventListener('abort', () => pipe.destroy())
  const called = name === '-' ? STANDARD_INPUT : `"${name}"`
  for await (const { bytes, isPart } of readStreamAsItComes(called, pipe, options)) {
    if (isPart && (isBlank(bytes.toString('latin1')) || isWebArchive(bytes))) continue
    const content = await contentOf(called, bytes, { forced: options.encoding })
    yield { name: called, kind: kindOfPath(name), ...content, key: undefined, isPart }
  }
}

/** Returns the stream of a name that stands for a pipe; undefined if it is anything else. */
function pipeOf(name: string): Readable | undefined {
  if (name === '-') return standardInput()
  if (isAddress(name)) return undefined
  return statSync(name, { throwIfNoEntry: false })?.isFIFO() ? createReadStream(name) : undefined
}

const STANDARD_INPUT = 'standard input'

function standardInput(): Readable {
  if (fstatSync(0).isDirectory()) throw new ReaderError('standard input is a folder; give it a file')
  return process.stdin
}

async function readStandardInput({ encoding }: SourceOptions): Promise<Source> {
  const name = STANDARD_INPUT
  const bytes = await readStream(name, standardInput(), { encoding })
  const content = await contentOf(name, bytes, { forced: encoding })
  return { name, kind: undefined, ...content, key: undefined }
}

async function readAddress(
  address: string,
  { encoding, timeout = DEFAULT_TIMEOUT, signal }: SourceOptions,
): Promise<Source> {
  const { fetchAddress } = await import('./fetch.ts')
  const { bytes, url, mediaType, charset } = await fetchAddress(address, timeout, signal)
  const name = `"${address}"`
  const kind = KIND_OF_MEDIA_TYPE.get(mediaType) ?? kindOfPath(new URL(url).pathname)
  const content = await contentOf(name, bytes, { forced: encoding, declared: charset })
  return { name, kind, url, ...content, key: url }
}

/** Returns the text of a file, pipe or device; undefined if there is nothing of that name. */
async function pathSource(path: string, options: SourceOptions): Promise<Source | 'folder' | undefined> {
  const version = fileVersion(path)
  const bytes = await readPath(path, options)
  if (bytes === undefined || bytes === 'folder') return bytes
  const name = `"${path}"`
  const content = await contentOf(name, bytes, { forced: options.encoding })
  return { name, kind: kindOfPath(path), ...content, key: realpathSync(path), path, version }
}

function bundledSource({ name, meta, words, minutes }: BundledArticle): Source {
  const text = decodeText(readBundled(name))
  return { name, kind: 'markdown', text, key: bundledKey(name), meta, length: { words, minutes } }
}

/** What a server says of the kind of text; `text/plain` says nothing, since it is what servers say of any text. */
const KIND_OF_MEDIA_TYPE: ReadonlyMap<string, Kind> = new Map([
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
])

/** Returns the text of bytes, and what is known of it where it is a page in a web archive; throws as `textOf` does. */
async function contentOf(
  name: string,
  bytes: Bytes,
  hints: EncodingHints,
): Promise<Pick<Source, 'text' | 'url'> & Partial<Pick<Source, 'kind'>>> {
  if (!isWebArchive(bytes)) return { text: await textOf(name, bytes, hints) }
  const { bytes: page, charset, url } = await readWebArchive(name, bytes)
  const text = await textOf(name, page, { ...hints, declared: charset })
  return { text, kind: 'html', ...(url === undefined ? {} : { url }) }
}

/** Returns the text of bytes, decoded and cleaned; throws a ReaderError if they hold none. */
async function textOf(name: string, bytes: Bytes, hints: EncodingHints): Promise<SourceText> {
  if (hints.forced === undefined) requireText(name, bytes.subarray(0, SAMPLE))
  const text = await readText(bytes, hints)
  if (isBlank(beginningOf(text)) && isBlank(wholeText(text))) throw new ReaderError(`${name} is empty`)
  return text
}

/** Returns the text of bytes, decoded and cleaned; that of many is decoded as it is needed where it can be. */
export async function readText(bytes: Bytes, hints: EncodingHints = {}): Promise<SourceText> {
  const long = bytes.length > LONG && hints.forced === undefined ? longText(bytes) : undefined
  if (long) return long
  const all = bytes.subarray(0, bytes.length)
  return decodeText(all, await detectEncoding(all, hints))
}

function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

/** Errors that mean that a path names no file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/** Returns the bytes of a file, pipe or device; undefined if there is nothing of that name. */
async function readPath(path: string, { encoding }: SourceOptions): Promise<Bytes | 'folder' | undefined> {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'folder'
    if (!stats.isFile()) return await readStream(`"${path}"`, createReadStream(path), { encoding })
    return stats.size > LONG ? openFile(path, stats.size) : readFileSync(path)
  } catch (error) {
    if (ABSENT.has(errorCode(error) ?? '')) return undefined
    throw new ReaderError(`"${path}" can't be read: ${reasonOf(error)}`)
  }
}
