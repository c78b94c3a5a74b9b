import { setTimeout } from 'node:timers/promises'
import { fileVersion } from '../../io/bytes.ts'
import { readEnvironment } from '../../io/environment.ts'
import { pictureBase, readPicture } from '../../io/picture.ts'
import type { ShelfPlace } from '../../io/shelf.ts'
import { isFolder, type PartialSource, readSourceAsItComes } from '../../io/source.ts'
import { openRoom } from '../../reader/open-room.ts'
import type { LoadedArticle } from '../../reader/runtime/current-article.ts'
import type { OwnKeys } from '../../reader/state/key-bindings.ts'
import type { LoadFlags } from '../options.ts'
import { type IMAGE_CHOICES, shownPictures } from '../picture-protocol.ts'
import { chosenColor, hasHyperlinks, type LookFlags } from '../settings.ts'
import { toArticle } from './load-article.ts'
import { printProblem } from './report.ts'
import { shelfArticles } from './shelf-articles.ts'

/** What the options of `open` say. */
export type OpenFlags = LoadFlags &
  LookFlags & {
    readonly fromStart?: boolean
    /** The longest line of prose, in columns; `max`: all of the terminal. */
    readonly width?: number | 'max'
    readonly images?: (typeof IMAGE_CHOICES)[number]
    /** The user's own keys, which only the configuration has. */
    readonly keys?: OwnKeys
  }

/** How long the screen waits for the article before it says that it does, in milliseconds. */
const PATIENCE = 300

/** How many articles from elsewhere the shelf shows; a folder or files show what is in them. */
const MOST_RECENT = 20

/**
 * Opens the reading room on an article, or on several files, a folder or the shelf as a shelf: `lectern open`. Throws a
 * ReaderError.
 */
export async function open(names: readonly string[], flags: OpenFlags): Promise<void> {
  const environment = readEnvironment()
  const images = shownPictures(flags.images ?? 'auto', false, environment)
  const leaving = new AbortController()
  const problems = createReport()
  async function* load(name: string, signal: AbortSignal): AsyncIterable<LoadedArticle> {
    const given = AbortSignal.any([signal, leaving.signal])
    for await (const source of readSourceAsItComes(name, { ...flags, signal: given })) {
      yield await toLoaded(name, source, flags)
    }
  }
  const [name] = names
  const place = placeOf(names)
  const first =
    name === undefined || place !== undefined ? undefined : await afterFirst(load(name, leaving.signal))
  try {
    const problem = await openRoom({
      first: first && { title: name === '-' ? 'standard input' : `"${name}"`, readings: first },
      load,
      searchShelf: async (query, onProgress) =>
        (await import('./find-sections.ts')).findSections(query, place, {
          onProblem: () => {},
          onProgress,
        }),
      readShelf: () => shelfArticles(place, problems.report),
      mostRecent: place === undefined ? MOST_RECENT : 0,
      fromStart: flags.fromStart === true,
      measure: flags.width === 'max' ? environment.columns : (flags.width ?? flags.measure),
      color: chosenColor(flags, environment),
      ownKeys: flags.keys,
      hyperlinks: hasHyperlinks(environment.env),
      pictureRows: images?.protocol === 'kitty' ? images.rows : undefined,
      env: environment.env,
    })
    if (problem !== undefined) printProblem(problem)
  } finally {
    leaving.abort()
    problems.print()
  }
}

/** Returns what is opened as a shelf: several files, or a folder; undefined for one article, or the shelf itself. */
function placeOf(names: readonly string[]): ShelfPlace | undefined {
  const [name] = names
  if (names.length > 1) return names
  return name !== undefined && isFolder(name) ? name : undefined
}

/** Keeps lines about articles that can't be read, each once, until the room has given the terminal back. */
function createReport() {
  const problems = new Set<string>()
  return {
    report: (problem: string) => void problems.add(problem),
    print: () => problems.forEach(printProblem),
  }
}

async function toLoaded(name: string, source: PartialSource, flags: LoadFlags): Promise<LoadedArticle> {
  const { key, isPart, path, version } = source
  const base = pictureBase(source)
  return {
    article: await toArticle(source, flags),
    key,
    name: key === undefined ? undefined : name,
    isPart,
    // The page would wait for those of the web.
    readPicture: (address) => readPicture(address, { base, fetches: false }),
    hasChanged() {
      const now = path === undefined ? undefined : fileVersion(path)
      return now !== undefined && now !== version
    },
  }
}

/** Returns the same items, once the first has come or has taken long. Throws what its coming throws until then. */
async function afterFirst<Item>(items: AsyncIterable<Item>): Promise<AsyncIterable<Item>> {
  const iterator = items[Symbol.asyncIterator]()
  const first = iterator.next()
  const waited = new AbortController()
  await Promise.race([first, setTimeout(PATIENCE, undefined, { signal: waited.signal }).catch(() => {})])
  waited.abort()
  // An error that comes later is thrown where the items are taken.
  first.catch(() => {})
  return (async function* () {
    for (let item = await first; !item.done; item = await iterator.next()) yield item.value
  })()
}
