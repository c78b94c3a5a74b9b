import { readFileSync } from 'node:fs'
import type { Meta } from '../intake/document.ts'

/** A bundled article as the index tells of it, which the build makes (scripts/build.js). */
export type Shelved = {
  readonly name: string
  readonly meta: Meta
  /** How many sections it has, subsections apart. */
  readonly sections: number
  readonly words: number
  readonly minutes: number
}

/** Returns the index of the bundled articles, by name, without reading them. */
export function readShelf(): readonly Shelved[] {
  return JSON.parse(readFileSync(new URL('../../dist/shelf.json', import.meta.url), 'utf8'))
}

/** Returns the bytes of a bundled article. */
export function readFromShelf(name: string): Buffer {
  return readFileSync(new URL(`../articles/${name}.md`, import.meta.url))
}
