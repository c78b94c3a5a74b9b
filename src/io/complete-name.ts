import { existsSync } from 'node:fs'
import { ReaderError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { ArticleFile } from './folder.ts'
import { listOwnShelf } from './own-shelf.ts'
import { type BundledArticle, visibleBundled } from './shelf.ts'

type Article = ArticleFile | BundledArticle

/**
 * Returns the only article on the shelf whose name begins so; case doesn't count, nor the folder that an own article lies
 * in. Throws a ReaderError if there is none or several. `isFolder` is whether a folder has that name.
 */
export async function completeName(beginning: string, isFolder: boolean): Promise<Article> {
  const articles = await allArticles()
  const matches = beginning === '' ? [] : matching(beginning, articles)
  const [match] = matches
  if (match && matches.length === 1) return match
  if (isFolder) {
    throw new ReaderError(
      `"${beginning}" is a folder; name a file in it: \`lectern list\` and \`lectern open\` show what it has`,
    )
  }
  if (matches.length > 1) {
    throw new ReaderError(`several articles begin with "${beginning}": ${listed(namesOf(matches))}`)
  }
  throw new ReaderError(`there is no article or file "${beginning}"; ${nameHint(beginning, articles)}`)
}

/** Returns what to tell who named an article that isn't there: which of these may have been meant. */
export function nameHint(name: string, articles: readonly Article[]): string {
  const near = nearest(name, namesOf(articles))
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`lectern list` shows the articles'
}

/** Whether a name is one of an article, or has the form of a path or an address: see `readSource`. Reads none. */
export async function namesSource(name: string): Promise<boolean> {
  if (name === '-' || /[/\\]/.test(name) || existsSync(name)) return true
  return name !== '' && matching(name, await allArticles()).length > 0
}

/** Returns the names on the shelf that may have been meant, the nearest first. */
export async function nearestNames(name: string): Promise<readonly string[]> {
  return nearest(name, namesOf(await allArticles()))
}

/** Returns all articles, own ones first, without the bundled ones whose names these have. */
async function allArticles(): Promise<readonly Article[]> {
  const { files } = await listOwnShelf()
  return [...files, ...visibleBundled(files)]
}

function namesOf(articles: readonly Article[]): readonly string[] {
  return articles.map(({ name }) => name).sort()
}

/** Returns the articles whose names begin so, or the one whose name is the same but for its case. */
function matching(beginning: string, articles: readonly Article[]): readonly Article[] {
  const key = folded(beginning)
  const matches = articles.filter(({ name }) =>
    [name, name.slice(name.lastIndexOf('/') + 1)].some((each) => folded(each).startsWith(key)),
  )
  const same = matches.filter(({ name }) => folded(name) === key)
  return same.length === 1 ? same : matches
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

const MOST_NAMED = 10

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  return names.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
