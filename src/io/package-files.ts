import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Returns the path of a file in the package's folder. That folder is the nearest one above this module with a
 * `package.json`, so that the sources and the bundle, which lie at different depths, find the same files.
 */
export function packageFile(path: string): string {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) folder = new URL('../', folder)
  return fileURLToPath(new URL(path, folder))
}
