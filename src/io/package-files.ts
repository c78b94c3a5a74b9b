import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Returns the path of a file in the package's folder. That folder is the nearest one above this module with a
 * `package.json`, so that the sources and the bundle, which lie at different depths, find the same files.
 */
export function packageFile(path: string): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return join(folder, path)
}
