import { statSync } from 'node:fs'
import { ifPossible } from '../errors.ts'

/**
 * Returns a text that is another one once a file has been written or replaced; undefined where there is no file of that
 * name, or what can't be read twice.
 */
export function fileVersion(path: string): string | undefined {
  const stats = ifPossible(() => statSync(path, { bigint: true }))
  return stats?.isFile() ? [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ') : undefined
}
