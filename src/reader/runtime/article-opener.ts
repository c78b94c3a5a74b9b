import type { Destination } from '../state/effect.ts'
import type { CurrentArticle, LoadedArticle } from './current-article.ts'
import { createJob } from './scheduling.ts'

type Readings = (signal: AbortSignal) => AsyncIterable<LoadedArticle>

/** Whether it is the article that is open, read again; where to go in it otherwise. */
type Opening = { readonly replaces: boolean; readonly to?: Destination | undefined }

/** Opens articles in the background, one at a time. */
export type ArticleOpener = {
  /** Opens an article from its readings, which come one after the other as more of it comes. */
  readonly openReadings: (readings: Readings) => void
  /** Opens an article by its name; `-` is the one that came through a pipe. */
  readonly open: (name: string, to: Destination | undefined) => void
  /** Reads the current article again; returns why it can't. */
  readonly reread: () => string | undefined
  /** Gives up the article that is being opened. */
  readonly stop: () => void
}

/** Returns an opener of articles; `load` reads one by its name. */
export function createArticleOpener(
  current: CurrentArticle,
  load: (name: string, signal: AbortSignal) => AsyncIterable<LoadedArticle>,
  onError: (error: unknown) => void,
): ArticleOpener {
  /** The article that came through a pipe, which can't be read a second time. */
  let piped: LoadedArticle | undefined
  const job = createJob(async (signal, readings: Readings, { replaces, to }: Opening) => {
    let isOpen = replaces
    for await (const loaded of readings(signal)) {
      if (signal.aborted) return
      if (loaded.key === undefined) piped = loaded
      if (isOpen) current.replace(loaded)
      else current.open(loaded, to)
      isOpen = true
    }
  }, onError)
  return {
    openReadings: (readings) => job.start(readings, { replaces: false }),
    open(name, to) {
      if (name === '-' && piped) current.open(piped, to)
      else job.start((signal) => load(name, signal), { replaces: false, to })
    },
    reread() {
      const name = current.opened()?.loaded.name
      if (name === undefined) return "a pipe can't be read again"
      job.start((signal) => load(name, signal), { replaces: true })
      return undefined
    },
    stop: () => job.stop(),
  }
}
