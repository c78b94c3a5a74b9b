import type { Destination } from '../state/effect.ts'
import type { CurrentArticle, LoadedArticle } from './current-article.ts'
import { createJob } from './scheduling.ts'

type Readings = (signal: AbortSignal) => AsyncIterable<LoadedArticle>

/** Whether it is the article that is open, read again; where to go in it otherwise. */
type Opening = { readonly replaces: boolean; readonly to?: Destination | undefined }

/** Returns what opens articles in the background, one at a time; `load` reads one by its name. */
export function createArticleOpener(
  current: CurrentArticle,
  load: (name: string, signal: AbortSignal) => AsyncIterable<LoadedArticle>,
  onError: (error: unknown) => void,
) {
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
    /** Opens an article from its readings, which come one after the other as more of it comes. */
    openReadings: (readings: Readings) => job.start(readings, { replaces: false }),
    /** Opens an article by its name; `-` is the one that came through a pipe. */
    open(name: string, to: Destination | undefined): void {
      if (name === '-' && piped) current.open(piped, to)
      else job.start((signal) => load(name, signal), { replaces: false, to })
    },
    /** Reads the current article again; returns why it can't. */
    reread(): string | undefined {
      const name = current.opened()?.loaded.name
      if (name === undefined) return "a pipe can't be read again"
      job.start((signal) => load(name, signal), { replaces: true })
      return undefined
    },
    stop: job.stop,
  }
}
