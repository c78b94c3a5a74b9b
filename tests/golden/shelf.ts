import { readdirSync, readFileSync } from 'node:fs'

const SHELF = new URL('../../articles/', import.meta.url)

/** The names of the bundled articles, sorted. */
export const NAMES = readdirSync(SHELF)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3))
  .sort()

/** Returns the markdown of a bundled article. */
export function articleText(name: string): string {
  return readFileSync(new URL(`${name}.md`, SHELF), 'utf8')
}
