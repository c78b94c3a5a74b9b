import { existsSync } from 'node:fs'
import { stateFolder } from '../../io/base-folders.ts'
import { type Environment, readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import type { ShelfArticle } from '../../io/shelf.ts'
import { type ListedArticle, listedArticle, listFields } from '../../render/list-fields.ts'
import type { Sort } from '../options.ts'
import { chosenColor, type LookFlags, terminalWidth } from '../settings.ts'
import { printProblem } from './report.ts'
import { shelfArticles } from './shelf-articles.ts'

/** What the options of `list` say. */
export type ListFlags = LookFlags & {
  readonly json?: boolean
  /** All of them. */
  readonly tag?: readonly string[]
  readonly author?: string
  readonly unread?: boolean
  readonly sort?: Sort
}

/**
 * Prints the articles on the shelf, or in a folder: a page on a terminal, else fields, or JSON where that is chosen.
 * Throws a ReaderError if a folder can't be read.
 */
export async function list(folder: string | undefined, flags: ListFlags): Promise<void> {
  const environment = readEnvironment()
  const articles = await shelfArticles(folder, printProblem)
  const percents = await percentsOf(articles, showsPercents(flags, environment))
  const chosen = articles.filter(chooser(flags, percents))
  const sorted = flags.sort ? (await import('./sort-articles.ts')).sortArticles(chosen, flags.sort) : chosen
  const listed = (article: ShelfArticle) => listedArticle(article, percents.get(article.key))
  if (flags.json) return print([`${JSON.stringify(sorted.map(listed), null, 2)}\n`])
  await print([
    environment.terminal ? await page(sorted.map(listed), environment, flags) : listFields(sorted),
  ])
}

function showsPercents({ json, unread }: ListFlags, { terminal }: Environment): boolean {
  return terminal || json === true || unread === true
}

/** Returns how much has been read of articles, in percent, by their keys; nothing where that isn't needed. */
async function percentsOf(
  articles: readonly ShelfArticle[],
  isNeeded: boolean,
): Promise<ReadonlyMap<string, number>> {
  const folder = stateFolder()
  if (!isNeeded || !existsSync(folder)) return new Map()
  const { readPercents } = await import('../../reader/runtime/bookmark-files.ts')
  const keys = articles.map(({ key }) => key)
  return readPercents(folder, keys)
}

/** Returns a test of whether the options choose an article, given how much of each has been read, in percent. */
function chooser(
  { tag = [], author, unread }: ListFlags,
  percents: ReadonlyMap<string, number>,
): (article: ShelfArticle) => boolean {
  const tags = tag.map(folded)
  const name = folded(author ?? '')
  return ({ key, meta }) =>
    (tags.length === 0 || includesAll(meta.tags ?? [], tags)) &&
    (name === '' || folded(meta.author ?? '').includes(name)) &&
    !(unread && (percents.get(key) ?? 0) >= 100)
}

function includesAll(tags: readonly string[], wanted: readonly string[]): boolean {
  const given = new Set(tags.map(folded))
  return wanted.every((tag) => given.has(tag))
}

/** Returns a text without what a comparison ignores: case, accents, and the mark before a tag. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/^#|\p{M}/gu, '')
    .toLowerCase()
}

/** What sets a page takes longer to load than a list for a pipe takes to print. */
async function page(
  articles: readonly ListedArticle[],
  environment: Environment,
  look: LookFlags,
): Promise<string> {
  const { listPage } = await import('../../render/list-page.ts')
  const { createTheme } = await import('../../render/terminal/theme.ts')
  const text = listPage(
    articles,
    terminalWidth(environment, look.measure),
    createTheme(chosenColor(look, environment)),
  )
  return text === '' ? '' : `${text}\n`
}
