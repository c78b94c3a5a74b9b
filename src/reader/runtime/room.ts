import { isAbsolute } from 'node:path'
import { ReaderError } from '../../errors.ts'
import type { Color } from '../../render/settings.ts'
import { setFootnote } from '../../render/terminal/index.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import type { Hit } from '../../search/search.ts'
import { cleanLine } from '../../text/clean.ts'
import type { Anchor } from '../state/anchor.ts'
import type { Destination, Effect } from '../state/effect.ts'
import type { Key } from '../state/event.ts'
import type { ShelfEntry } from '../state/state.ts'
import { createState } from '../state/update.ts'
import type { Screen, ScreenHandlers } from '../terminal/screen.ts'
import { frame } from '../view/frame.ts'
import { createJob } from './background-job.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Clock } from './clock.ts'
import { createCurrentArticle, type LoadedArticle } from './current-article.ts'
import { ROOM_STYLE } from './lay-out-article.ts'
import { resolveLink } from './resolve-link.ts'
import { type Command, pipeCommand } from './run-program.ts'
import { sectionHit } from './section-hit.ts'
import { sectionSource } from './section-source.ts'
import { createStore } from './state-store.ts'

export type RoomOptions = {
  /** The article to begin with, and what it is called; without one, the shelf. */
  readonly first: { readonly title: string; readonly readings: AsyncIterable<LoadedArticle> } | undefined
  /** The articles of the shelf, where the room begins with it. */
  readonly shelf?: readonly ShelfEntry[] | undefined
  /**
   * Reads an article by its name: one that comes slowly again and again, as more of it comes. Throws a ReaderError, or any
   * error once it is aborted.
   */
  readonly load: (name: string, signal: AbortSignal) => AsyncIterable<LoadedArticle>
  /** Searches what the articles on the shelf say; told how far the index is. Throws a ReaderError. */
  readonly searchShelf: (
    query: string,
    onProgress: (done: number, total: number) => void,
  ) => Promise<readonly Hit[]>
  /** Whether bookmarks are ignored when an article is opened. */
  readonly fromStart: boolean
  readonly color: Color
  /** The longest line of prose, in columns. */
  readonly measure?: number | undefined
  readonly hyperlinks: boolean
}

type RunHere = (command: Command) => Promise<string | undefined>

/** What the room asks of the world. */
export type RoomServices = {
  readonly createScreen: (handlers: ScreenHandlers) => Screen
  readonly bookmarks: Bookmarks
  /** Opens an address, with a program on the terminal by `runHere`; returns one line where that fails. */
  readonly openLink: (address: string, runHere: RunHere) => Promise<string | undefined>
  /** Runs a program on the terminal, which isn't shown; returns what went wrong. */
  readonly run: (command: Command, input?: string) => Promise<string | undefined>
  /** Opens a file in the user's editor, at the words of an anchor; returns what went wrong. */
  readonly edit: (path: string, anchor: Anchor) => Promise<string | undefined>
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
  /** Whether another program has the terminal. */
  readonly isLent: () => boolean
  /** Returns why the bookmark couldn't be kept, as a line to show, if it couldn't. */
  readonly problem: () => string | undefined
  /** Ends the room with an error. */
  readonly fail: (error: unknown) => void
}

/** Whether it is the article that is open, read again; where to go in it otherwise. */
type Opening = { readonly replaces: boolean; readonly to?: Destination | undefined }

type Readings = (signal: AbortSignal) => AsyncIterable<LoadedArticle>

/** How often the bookmark is written and the article's file is looked at, in milliseconds. */
const CHECK_INTERVAL = 3000

/** Returns a room, which isn't shown yet. */
export function createRoom(options: RoomOptions, services: RoomServices): Room {
  const { bookmarks, clock } = services
  const { promise: left, resolve: leave, reject: fail } = deferred()
  const view = { theme: createTheme(options.color, true), hyperlinks: options.hyperlinks }
  const screen = services.createScreen({ onKeys, onResize, onFocus: () => current.check() })
  const opening = options.first?.title
  const { shelf } = options
  const store = createStore(
    createState({ ...screen.size(), shelf, opening, sidebar: bookmarks.sidebar() }),
    perform,
  )
  const { fromStart, color, measure } = options
  const current = createCurrentArticle(store, bookmarks, {
    fromStart,
    color,
    measure,
    clock,
    onError: showOrFail,
  })
  /** The article that came through a pipe, which can't be read a second time. */
  let piped: LoadedArticle | undefined
  const opener = createJob(async (signal, readings: Readings, { replaces, to }: Opening) => {
    let isOpen = replaces
    for await (const loaded of readings(signal)) {
      if (signal.aborted) return
      if (loaded.key === undefined) piped = loaded
      if (isOpen) current.replace(loaded)
      else current.open(loaded, to)
      isOpen = true
    }
  }, showOrFail)
  let stopChecks = () => {}
  /** Whether another program has the terminal. */
  let isLent = false
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
        services
          .openLink(effect.address, (command) => lend(() => services.run(command)))
          .then(showProblem)
          .catch(fail)
        break
      case 'open':
        if (effect.name === '-' && piped) current.open(piped, effect.to)
        else load(effect.name, { replaces: false, to: effect.to })
        break
      case 'edit':
        edit(effect.anchor).catch(fail)
        break
      case 'pipe':
        pipe(effect.command, effect.number).catch(fail)
        break
      case 'search-shelf':
        searchShelf(effect.query).catch(fail)
        break
      case 'relayout':
        current.resize()
        break
      case 'follow':
        follow(effect.href)
        break
      case 'footnote':
        showFootnote(effect.label).catch(fail)
        break
      case 'copy-section':
        copySection(effect.number)
        break
      case 'mouse':
        screen.setMouse(effect.on)
        break
      case 'keep-sidebar':
        showProblem(bookmarks.keepSidebar(effect.open))
        break
      case 'reread':
        reread()
        break
      case 'close':
        opener.stop()
        current.close()
        bookmarks.shelf().then(fillShelf).catch(showOrFail)
    }
  }

  function fillShelf(entries: readonly ShelfEntry[]): void {
    store.dispatch({ type: 'shelf-loaded', entries })
  }

  function showProblem(problem: string | undefined): void {
    if (problem !== undefined) store.dispatch({ type: 'message', message: problem })
  }

  async function searchShelf(query: string): Promise<void> {
    try {
      const hits = await options.searchShelf(query, (done, total) =>
        showProblem(done < total ? `indexing: ${done} of ${total}` : ''),
      )
      store.dispatch({ type: 'shelf-searched', query, hits: hits.map(sectionHit) })
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error
      store.dispatch({ type: 'shelf-search-failed', message: error.message })
    }
  }

  function follow(href: string): void {
    const link = resolveLink(href, store.state().page?.key)
    if (link.type === 'problem') showProblem(cleanLine(link.problem))
    else if (link.type === 'address') perform({ type: 'browse', address: link.address })
    else load(link.name, { replaces: false, to: link.slug === undefined ? {} : { slug: link.slug } })
  }

  async function showFootnote(label: string): Promise<void> {
    const { article } = current.loaded() ?? {}
    const { page } = store.state()
    if (!article || !page) return
    const lines = await setFootnote(article, label, { width: page.layout.width, color, ...ROOM_STYLE })
    store.dispatch({ type: 'footnote-set', lines })
  }

  async function edit(anchor: Anchor): Promise<void> {
    const { key } = store.state().page ?? {}
    if (key === undefined || !isAbsolute(key)) {
      showProblem('only a file can be edited')
      return
    }
    const problem = await lend(() => services.edit(key, anchor))
    if (problem === undefined) reread()
    else showProblem(`the editor ${problem}`)
  }

  async function pipe(command: string, number: string): Promise<void> {
    const { article } = current.loaded() ?? {}
    if (!article) return
    const problem = await lend(() => services.run(pipeCommand(command), sectionSource(article, number)))
    if (problem !== undefined) showProblem(cleanLine(`"${command}" ${problem}`))
  }

  function copySection(number: string): void {
    const { article } = current.loaded() ?? {}
    if (!article) return
    const source = sectionSource(article, number)
    services.copy(source)
    showProblem(`sent to the clipboard: section ${number}, ${source.length} characters of Markdown`)
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

  /** Gives the terminal to something else until that has ended. */
  async function lend<Result>(use: () => Promise<Result>): Promise<Result> {
    current.keepBookmark()
    screen.hide()
    isLent = true
    try {
      return await use()
    } finally {
      isLent = false
      resume()
    }
  }

  function suspend(): void {
    if (isLent) {
      services.stopProcess()
      return
    }
    current.keepBookmark()
    screen.hide()
    services.stopProcess()
  }

  function resume(): void {
    if (isLent) return
    screen.show()
    onResize()
  }

  return {
    left,
    problem: () => current.problem(),
    fail,
    suspend,
    resume,
    isLent: () => isLent,
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
