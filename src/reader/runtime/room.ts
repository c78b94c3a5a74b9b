import { ReaderError } from '../../errors.ts'
import { createTheme } from '../../render/terminal/theme.ts'
import { cleanLine } from '../../text/clean.ts'
import type { Anchor } from '../state/anchor.ts'
import type { Effect } from '../state/effect.ts'
import type { Key } from '../state/event.ts'
import { translateKey } from '../state/key-bindings.ts'
import { createState } from '../state/update.ts'
import { frame } from '../view/frame.ts'
import { createArticleActions } from './article-actions.ts'
import { createArticleOpener } from './article-opener.ts'
import { createCurrentArticle } from './current-article.ts'
import { resolveLink } from './resolve-link.ts'
import type { Room, RoomOptions, RoomServices } from './room-options.ts'
import { createRoomPictures } from './room-pictures.ts'
import { batched, deferred } from './scheduling.ts'
import { createStore } from './state-store.ts'
import { createTerminalLoan } from './terminal-loan.ts'

/** How often the bookmark is written and the article's file is looked at, in milliseconds. */
const CHECK_INTERVAL = 3000

type EffectOf<Type extends Effect['type']> = { [Key in Type]: Extract<Effect, { readonly type: Key }> }[Type]

/** Returns a room, which isn't shown yet. */
export function createRoom(options: RoomOptions, services: RoomServices): Room {
  const { fromStart, color, measure, hyperlinks, ownKeys = {}, first, shelf, pictureRows } = options
  const { bookmarks, clock } = services
  const { promise: left, resolve: leave, reject: fail } = deferred()
  const view = { theme: createTheme(color, true), hyperlinks, ownKeys }
  const screen = services.createScreen({ onKeys, onResize, onFocus: () => current.check() })
  const sidebar = bookmarks.sidebar()
  const store = createStore(createState({ ...screen.size(), shelf, opening: first?.title, sidebar }), perform)
  const pictures = pictureRows === undefined ? undefined : createRoomPictures(pictureRows, transmit)
  const current = createCurrentArticle(store, bookmarks, {
    fromStart,
    color,
    measure,
    pictures,
    clock,
    showProblem,
    onError: showOrFail,
  })
  const opener = createArticleOpener(current, options.load, showOrFail)
  const loan = createTerminalLoan(screen, {
    onGiven: current.keepBookmark,
    stopProcess: services.stopProcess,
    onBack() {
      pictures?.sendAgain()
      onResize()
    },
  })
  const actions = createArticleActions(store, current, loan, { ...services, color, showProblem })
  /** What is done for each effect; what takes its time returns a promise. */
  const acts: { readonly [Type in Effect['type']]: (effect: EffectOf<Type>) => Promise<void> | void } = {
    quit: leave,
    suspend: loan.suspend,
    repaint() {
      pictures?.sendAgain()
      screen.repaint()
      draw()
    },
    mouse: ({ on }) => screen.setMouse(on),
    search: ({ query }) => current.opened()?.session.search(query),
    relayout: () => current.opened()?.session.resize(),
    open: ({ name, to }) => opener.open(name, to),
    reread: () => showProblem(opener.reread()),
    close() {
      opener.stop()
      current.close()
      return showShelf()
    },
    'search-shelf': ({ query }) => searchShelf(query),
    'keep-sidebar': ({ open }) => showProblem(bookmarks.keepSidebar(open)),
    browse: ({ address }) => browse(address),
    follow: ({ href }) => follow(href),
    footnote: ({ label }) => actions.showFootnote(label),
    edit: ({ anchor }) => edit(anchor),
    pipe: ({ command, number }) => actions.pipe(command, number),
    copy: ({ text }) => services.copy(text),
    'copy-section': ({ number }) => actions.copySection(number),
  }
  let stopChecks = () => {}
  store.subscribe(batched(draw))

  function draw(): void {
    const lines = frame(store.state(), view)
    screen.draw(lines)
    pictures?.send(lines)
  }

  function transmit(sequence: string): void {
    if (!loan.isLent()) services.transmit(sequence)
  }

  function onKeys(keys: readonly Key[]): void {
    for (const key of keys) {
      store.dispatch({ type: 'key', key: translateKey(key, ownKeys, store.state()) })
    }
  }

  function onResize(): void {
    store.dispatch({ type: 'resized', ...screen.size() })
    current.opened()?.session.resize()
    draw()
  }

  /** Does what the state asks for. */
  function perform<Type extends Effect['type']>(effect: EffectOf<Type>): void {
    Promise.resolve(acts[effect.type](effect)).catch(fail)
  }

  async function browse(address: string): Promise<void> {
    showProblem(await services.openLink(address, (command) => loan.lend(() => services.run(command))))
  }

  async function edit(anchor: Anchor): Promise<void> {
    if (await actions.edit(anchor)) showProblem(opener.reread())
  }

  function follow(href: string): Promise<void> | undefined {
    const link = resolveLink(href, store.state().page?.key)
    if (link.type === 'address') return browse(link.address)
    if (link.type === 'problem') showProblem(cleanLine(link.problem))
    else opener.open(link.name, link.slug === undefined ? {} : { slug: link.slug })
    return undefined
  }

  async function showShelf(): Promise<void> {
    try {
      store.dispatch({ type: 'shelf-loaded', entries: await bookmarks.shelf() })
    } catch (error) {
      showOrFail(error)
    }
  }

  function showProblem(problem: string | undefined): void {
    if (problem !== undefined) store.dispatch({ type: 'message', message: problem })
  }

  async function searchShelf(query: string): Promise<void> {
    try {
      const hits = await options.searchShelf(query, (done, total) =>
        showProblem(done < total ? `indexing: ${done} of ${total}` : ''),
      )
      store.dispatch({ type: 'shelf-searched', query, hits })
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error
      store.dispatch({ type: 'shelf-search-failed', message: error.message })
    }
  }

  /** Where there is nothing to fall back on, the room ends with the error. */
  function showOrFail(error: unknown): void {
    const { page, shelf } = store.state()
    const isExpected = error instanceof ReaderError
    if (isExpected && (page || shelf)) store.dispatch({ type: 'not-opened', message: error.message })
    else fail(error)
  }

  return {
    left,
    problem: () => current.problem(),
    fail,
    suspend: loan.suspend,
    resume: loan.resume,
    isLent: loan.isLent,
    open() {
      if (first) opener.openReadings(() => first.readings)
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
