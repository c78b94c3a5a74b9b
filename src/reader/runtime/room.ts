import { ReaderError } from '../../errors.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import type { Anchor } from '../state/anchor.ts'
import type { Effect } from '../state/effect.ts'
import type { Key } from '../state/event.ts'
import { createState } from '../state/update.ts'
import type { Screen, ScreenHandlers } from '../terminal/screen.ts'
import { frame } from '../view/frame.ts'
import { createJob } from './background-job.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Clock } from './clock.ts'
import { createCurrentArticle, type LoadedArticle } from './current-article.ts'
import { createStore } from './state-store.ts'

export type RoomOptions = {
  /** The article to begin with, and what it is called; without one, the shelf. */
  readonly first: { readonly title: string; readonly readings: AsyncIterable<LoadedArticle> } | undefined
  /**
   * Reads an article by its name: one that comes slowly again and again, as more of it comes. Throws a ReaderError, or any
   * error once it is aborted.
   */
  readonly load: (name: string, signal: AbortSignal) => AsyncIterable<LoadedArticle>
  /** Whether bookmarks are ignored when an article is opened. */
  readonly fromStart: boolean
  readonly color: boolean
  readonly hyperlinks: boolean
}

/** What the room asks of the world. */
export type RoomServices = {
  readonly createScreen: (handlers: ScreenHandlers) => Screen
  readonly bookmarks: Bookmarks
  /** Opens an address; returns one line where that fails. */
  readonly openLink: (address: string) => Promise<string | undefined>
  /** Copies a text to the clipboard. */
  readonly copy: (text: string) => void
  readonly stopProcess: () => void
  readonly clock: Clock
}

export type Room = {
  /** Resolves when the reader leaves; rejects with an error that is a bug. */
  readonly left: Promise<void>
  /** Shows the room. */
  readonly open: () => void
  /** Keeps the bookmark and gives the terminal back. May be called again. */
  readonly close: () => void
  /** Gives the terminal to the shell and stops the process. */
  readonly suspend: () => void
  /** Takes the terminal again, whatever has become of it meanwhile. */
  readonly resume: () => void
  /** Ends the room with an error. */
  readonly fail: (error: unknown) => void
}

/** Whether it is the article that is open, read again; where to go in it otherwise. */
type Opening = { readonly replaces: boolean; readonly anchor?: Anchor | undefined }

type Readings = (signal: AbortSignal) => AsyncIterable<LoadedArticle>

/** How often the bookmark is written and the article's file is looked at, in milliseconds. */
const CHECK_INTERVAL = 3000

/** Returns a room, which isn't shown yet. */
export function createRoom(options: RoomOptions, services: RoomServices): Room {
  const { bookmarks, clock } = services
  const { promise: left, resolve: leave, reject: fail } = deferred()
  const view = { theme: createTheme(options.color), hyperlinks: options.hyperlinks }
  const screen = services.createScreen({ onKeys, onResize })
  const shelf = options.first ? undefined : bookmarks.shelf()
  const opening = options.first?.title
  const store = createStore(createState({ ...screen.size(), shelf, opening }), perform)
  const { fromStart, color } = options
  const current = createCurrentArticle(store, bookmarks, { fromStart, color, clock, onError: fail })
  /** The article that came through a pipe, which can't be read a second time. */
  let piped: LoadedArticle | undefined
  const opener = createJob(async (signal, readings: Readings, { replaces, anchor }: Opening) => {
    let isOpen = replaces
    for await (const loaded of readings(signal)) {
      if (signal.aborted) return
      if (loaded.key === undefined) piped = loaded
      if (isOpen) current.replace(loaded)
      else current.open(loaded, anchor)
      isOpen = true
    }
  }, showOrFail)
  let stopChecks = () => {}
  store.subscribe(batched(draw))

  function draw(): void {
    screen.draw(frame(store.state(), view))
  }

  function onKeys(keys: readonly Key[]): void {
    for (const key of keys) store.dispatch({ type: 'key', key })
  }

  function onResize(): void {
    store.dispatch({ type: 'resized', ...screen.size() })
    current.resize()
    draw()
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case 'quit':
        leave()
        break
      case 'suspend':
        suspend()
        break
      case 'repaint':
        screen.repaint()
        break
      case 'search':
        current.search(effect.query)
        break
      case 'copy':
        services.copy(effect.address)
        break
      case 'browse':
        services.openLink(effect.address).then(showProblem).catch(fail)
        break
      case 'open':
        if (effect.name === '-' && piped) current.open(piped, effect.anchor)
        else load(effect.name, { replaces: false, anchor: effect.anchor })
        break
      case 'reread':
        reread()
        break
      case 'close':
        opener.stop()
        current.close()
        store.dispatch({ type: 'shelf-loaded', entries: bookmarks.shelf() })
    }
  }

  function showProblem(problem: string | undefined): void {
    if (problem !== undefined) store.dispatch({ type: 'message', message: problem })
  }

  function load(name: string, opening: Opening): void {
    opener.start((signal) => options.load(name, signal), opening)
  }

  function reread(): void {
    const name = current.name()
    if (name === undefined) showProblem("a pipe can't be read again")
    else load(name, { replaces: true })
  }

  /** Where there is nothing to fall back on, the room ends with the error. */
  function showOrFail(error: unknown): void {
    const { page, shelf } = store.state()
    const isExpected = error instanceof ReaderError
    if (isExpected && (page || shelf)) store.dispatch({ type: 'not-opened', message: error.message })
    else fail(error)
  }

  function suspend(): void {
    current.keepBookmark()
    screen.hide()
    services.stopProcess()
  }

  function resume(): void {
    screen.show()
    onResize()
  }

  return {
    left,
    fail,
    suspend,
    resume,
    open() {
      const { first } = options
      if (first) opener.start(() => first.readings, { replaces: false })
      stopChecks = clock.every(CHECK_INTERVAL, current.check)
      draw()
      screen.show()
    },
    close() {
      opener.stop()
      stopChecks()
      try {
        current.close()
      } finally {
        screen.hide()
      }
    },
  }
}

/** Returns a promise with the functions that settle it. (Promise.withResolvers came with Node 22.) */
function deferred() {
  let resolve: () => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

/** Returns a function that has `act` called once for all its calls until the work at hand is done. */
function batched(act: () => void): () => void {
  let isPending = false
  return () => {
    if (isPending) return
    isPending = true
    queueMicrotask(() => {
      isPending = false
      act()
    })
  }
}
