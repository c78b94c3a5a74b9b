import { statSync } from 'node:fs'
import { errorCode } from '../errors.ts'

/**
 * Returns a text that is another one once a file has been written or replaced; undefined where there is no file of that
 * name, or what can't be read twice.
 */
export function fileVersion(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true })
    return stats.isFile() ? [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ') : undefined
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return undefined
  }
}
