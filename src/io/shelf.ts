import { readFileSync } from 'node:fs'
import type { Meta } from './meta.ts'
import { packageFile } from './package-files.ts'

/** A bundled article as the index describes it, which the build makes (scripts/build.js). */
export type Shelved = {
  readonly name: string
  readonly meta: Meta
  /** How many sections it has, without subsections. */
  readonly sections: number
  readonly words: number
  readonly minutes: number
}

/** An article of any shelf: one's own, a folder's, or a bundled one. */
export type ShelfArticle = Shelved & {
  /** What the reading room remembers it by. */
  readonly key: string
}

/** What is read as a shelf: a folder, or some files. */
export type ShelfPlace = string | readonly string[]

/** Returns what the reading room remembers a bundled article by. */
export function bundledKey(name: string): string {
  return `shelf:${name}`
}

/** Returns the index of the bundled articles, ordered by name, without reading them. */
export function readShelf(): readonly Shelved[] {
  return JSON.parse(readFileSync(packageFile('dist/shelf.json'), 'utf8'))
}

/** Returns the bundled articles that are seen beside the user's own: those whose names none of these has. */
export function bundledBeside(own: readonly { readonly name: string }[]): readonly Shelved[] {
  return readShelf().filter((bundled) => !own.some(({ name }) => name === bundled.name))
}

/** Returns the bytes of a bundled article. */
export function readFromShelf(name: string): Buffer {
  return readFileSync(packageFile(`articles/${name}.md`))
}
