import { readFileSync } from 'node:fs'
import type { Meta } from './meta.ts'
import { packageFile } from './package-files.ts'

/** A bundled article as the index describes it, which the build makes (scripts/build.js). */
export type BundledArticle = {
  readonly name: string
  readonly meta: Meta
  /** How many sections it has, without subsections. */
  readonly sections: number
  readonly words: number
  readonly minutes: number
}

/** An article of any shelf: one's own, a folder's, or a bundled one. */
export type ShelfArticle = BundledArticle & {
  /** What the reading room remembers it by. */
  readonly key: string
}

/** What is read as a shelf: a folder, or some files. */
export type ShelfPlace = string | readonly string[]

/** Returns what the reading room remembers a bundled article by. */
export function bundledKey(name: string): string {
  return `shelf:${name}`
}

/** Whether the key of an article is that of a bundled one. */
export function isBundledKey(key: string): boolean {
  return key.startsWith('shelf:')
}

/** Returns the bundled articles, ordered by name, as the index describes them. */
export function listBundled(): readonly BundledArticle[] {
  return JSON.parse(readFileSync(packageFile('dist/shelf.json'), 'utf8'))
}

/** Returns the bundled articles that no article of the user's own hides by having the same name. */
export function visibleBundled(own: readonly { readonly name: string }[]): readonly BundledArticle[] {
  return listBundled().filter((bundled) => !own.some(({ name }) => name === bundled.name))
}

/** Returns the bytes of a bundled article. */
export function readBundled(name: string): Buffer {
  return readFileSync(packageFile(`articles/${name}.md`))
}
