import { readFileSync } from 'node:fs'
import { errorCode, ReaderError, reasonOf, UsageError } from '../errors.ts'
import { configFolder } from './base-folders.ts'

/** A value in the file, such as 100 at `width` or `bold` at `theme`, `heading`; undefined for what is no single value. */
export type ConfigEntry = {
  readonly path: readonly string[]
  readonly value: string | number | boolean | null | undefined
  /** Counted from 1. */
  readonly line: number
}

/** The user's configuration file. */
export type ConfigFile = { readonly path: string; readonly entries: readonly ConfigEntry[] }

/** Returns where the configuration file is, or would be. */
export function configPath(): string {
  return `${configFolder()}/config.yaml`
}

/**
 * Returns the configuration file; undefined if there is none. Throws a UsageError for what is no YAML, a ReaderError
 * where the file can't be read.
 */
export async function readConfigFile(): Promise<ConfigFile | undefined> {
  const path = configPath()
  const text = readIfThere(path)
  return text === undefined ? undefined : { path, entries: await parseEntries(text, path) }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new ReaderError(`the configuration "${path}" can't be read: ${reasonOf(error)}`)
  }
}

async function parseEntries(text: string, path: string): Promise<readonly ConfigEntry[]> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' })
  const lineOf = (offset = 0) => lines.linePos(offset).line
  const fail = (reason: string, offset?: number): never => {
    throw new UsageError(`${path}:${lineOf(offset)}: ${reason}`)
  }
  const [error] = document.errors
  if (error) return fail(error.message.split('\n')[0]?.replace(/ at line \d+.*/, '') ?? '', error.pos[0])

  function entriesOf(node: unknown, above: readonly string[]): readonly ConfigEntry[] {
    if (!isMap(node)) return []
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : fail('a key is a word')
      const inside = [...above, name]
      if (isMap(value) && value.items.length > 0) return entriesOf(value, inside)
      const line = lineOf(isScalar(key) ? key.range?.[0] : undefined)
      return [{ path: inside, value: isScalar(value) ? plain(value.value) : undefined, line }]
    })
  }

  if (document.contents !== null && !isMap(document.contents)) fail('it takes lines such as `width: 100`')
  return entriesOf(document.contents, [])
}

function plain(value: unknown): ConfigEntry['value'] {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain || value === null ? value : undefined
}
