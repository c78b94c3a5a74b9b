import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import type { Command } from 'commander'
import { flatten, outline } from '../../article/outline.ts'
import { isAddress } from '../../io/address.ts'
import { print } from '../../io/output.ts'
import { listOwnShelf } from '../../io/own-shelf.ts'
import { visibleBundled } from '../../io/shelf.ts'
import { cleanLine } from '../../text/clean.ts'
import { type Candidate, completionsOf, type NamedSection } from '../candidates.ts'

/** A file that takes longer to read than a person waits for a completion, in bytes. */
const TOO_LONG = 2_000_000

/**
 * Prints what may stand at the end of a command line: `files` or `words`, whether files go there too; then a line for
 * each candidate with its description after a tab.
 */
export async function complete(program: Command, words: readonly string[], current: string): Promise<void> {
  const { candidates, files } = await completionsOf(program, words, current, { articles, sections })
  const lines = candidates.map(({ value, description }) => `${value}\t${cleanLine(description)}\n`)
  await print([files ? 'files\n' : 'words\n', ...lines])
}

/** Own articles go without their titles: whoever presses Tab doesn't wait until these are read. */
async function articles(): Promise<readonly Candidate[]> {
  const { files } = await listOwnShelf()
  return [
    ...files.map(({ name }) => ({ value: name, description: '' })),
    ...visibleBundled(files).map(({ name, meta }) => ({ value: name, description: meta.title ?? '' })),
  ]
}

/** Returns the sections of an article; none of one that has to be waited for, or that can't be read. */
async function sections(article: string): Promise<readonly NamedSection[]> {
  // Shells expand ~ later.
  const name = article.replace(/^~(?=\/)/, homedir())
  const stats = statSync(name, { throwIfNoEntry: false })
  if (name === '-' || isAddress(name) || (stats && !(stats.isFile() && stats.size < TOO_LONG))) return []
  const { loadArticle } = await import('./load-article.ts')
  try {
    return flatten(outline((await loadArticle(name, {})).sections).sections)
  } catch {
    return []
  }
}
