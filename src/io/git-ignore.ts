import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { ifPossible } from '../errors.ts'

/** The patterns of a `.gitignore`, and the folder that it lies in. */
type Patterns = { readonly folder: string; readonly matcher: Ignore }

/** The patterns that hold in a folder: those of the folders above it first. */
export type GitIgnore = readonly Patterns[]

/** Returns the patterns that hold in a folder, and in the repository around it. */
export async function gitIgnoreAround(folder: string): Promise<GitIgnore> {
  const parents: string[] = []
  for (let parent = folder; dirname(parent) !== parent; parent = dirname(parent)) {
    if (parent !== folder) parents.unshift(parent)
    if (!existsSync(join(parent, '.git'))) continue
    let patterns: GitIgnore = []
    for (const each of parents) patterns = await gitIgnoreIn(each, patterns)
    return patterns
  }
  return []
}

/** Returns the patterns that hold in a folder, given those that hold in the one above it. */
export async function gitIgnoreIn(folder: string, above: GitIgnore): Promise<GitIgnore> {
  // Git, too, goes on without a file that can't be read.
  const text = ifPossible(() => readFileSync(join(folder, '.gitignore'), 'utf8'))
  if (text === undefined) return above
  const { default: ignore } = await import('ignore')
  return [...above, { folder, matcher: ignore({ ignoreCase: false }).add(text) }]
}

/** Whether the patterns leave a file or folder out: the last one that matches decides. */
export function isIgnored(patterns: GitIgnore, path: string, isFolder: boolean): boolean {
  for (const { folder, matcher } of patterns.toReversed()) {
    const inside = relative(folder, path).replaceAll(sep, '/')
    const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}
