import { readdir, readFile } from 'node:fs/promises'

const SHELF = new URL('../articles/', import.meta.url)

/** Returns the names of the bundled articles, in alphabetical order. */
export async function shelfNames(): Promise<readonly string[]> {
  const files = await readdir(SHELF)
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort()
}

/** Returns the bytes of a bundled article. */
export function readFromShelf(name: string): Promise<Buffer> {
  return readFile(new URL(`${encodeURIComponent(name)}.md`, SHELF))
}
