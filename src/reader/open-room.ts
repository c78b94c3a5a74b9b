import { isReaderError } from '../errors.ts'
import type { Shelved } from '../io/shelf.ts'
import { createTheme } from '../render/terminal/theme.ts'
import { openBookmarks } from './runtime/bookmarks.ts'
import { createTable, type Opened } from './runtime/current-article.ts'
import { copySequence, openLink } from './runtime/open-link.ts'
import { listen, stop } from './runtime/signals.ts'
import { createStore } from './runtime/state-store.ts'
import { openTerminal } from './runtime/terminal.ts'
import type { Effect } from './state/state.ts'
import { createState } from './state/update.ts'

export type RoomOptions = {
  /** The article to begin with; without one, the shelf. */
  readonly first: Opened | undefined
  /** Returns an article of the shelf. */
  readonly load: (name: string) => Promise<Opened>
  readonly shelf: readonly Shelved[]
  readonly standardInputIsArticle: boolean
  readonly fromStart: boolean
  readonly color: boolean
  readonly hyperlinks: boolean
  readonly env: { readonly [name: string]: string | undefined }
}

/** Opens the reading room and returns when it is left. Throws a ReaderError where the terminal can't be had. */
export async function openRoom(options: RoomOptions): Promise<void> {
  const { createScreen } = await import('./runtime/ink-screen.ts')
  const terminal = openTerminal(options.standardInputIsArticle)
  const room = createRoom(options, terminal, createScreen)
  terminal.stdout.on('resize', room.resized)
  const unlisten = listen({ ending: room.close, stopping: room.suspend, failed: room.fail })
  room.open()
  try {
    await room.left
  } finally {
    room.close()
    terminal.stdout.off('resize', room.resized)
    unlisten()
    terminal.close()
  }
}

/** Returns the room; `left` ends when one leaves it. */
function createRoom(
  options: RoomOptions,
  terminal: ReturnType<typeof openTerminal>,
  createScreen: typeof import('./runtime/ink-screen.ts').createScreen,
) {
  const { stdout } = terminal
  let leave: () => void = () => {}
  let fail: (error: unknown) => void = () => {}
  const left = new Promise<void>((resolve, reject) => {
    leave = resolve
    fail = reject
  })
  const bookmarks = openBookmarks(options.shelf, options.env)
  const size = () => ({ rows: stdout.rows, columns: stdout.columns })
  const shelf = options.first ? undefined : bookmarks.shelf()
  const store = createStore(createState({ ...size(), ...(shelf && { shelf }) }), perform)
  const look = { theme: createTheme(options.color), hyperlinks: options.hyperlinks }
  const screen = createScreen({ terminal, store, look }, fail)
  const table = createTable(store, bookmarks, options)
  const say = (message: string) => store.dispatch({ type: 'said', message })

  function perform(effect: Effect): void {
    if (effect.type === 'quit') leave()
    else if (effect.type === 'suspend') suspend()
    else if (effect.type === 'search') table.search(effect.query)
    else if (effect.type === 'copy') stdout.write(copySequence(effect.address))
    else if (effect.type === 'open') options.load(effect.name).then(table.open).catch(sayOrFail)
    else if (effect.type === 'browse') {
      openLink(effect.address, options.env).then((problem) => problem && say(problem), fail)
    } else {
      table.close()
      store.dispatch({ type: 'shelved', entries: bookmarks.shelf() })
    }
  }

  function sayOrFail(error: unknown): void {
    if (isReaderError(error)) say(error.message)
    else fail(error)
  }

  /** Gives the terminal to the shell until `fg`. */
  function suspend(): void {
    table.keep()
    screen.hide()
    stop(() => {
      screen.show()
      resized()
    })
  }

  function resized(): void {
    store.dispatch({ type: 'resized', ...size() })
    table.resize()
  }

  return {
    left,
    fail,
    suspend,
    resized,
    open() {
      if (options.first) table.open(options.first)
      screen.show()
    },
    close() {
      try {
        table.close()
      } finally {
        screen.hide()
      }
    },
  }
}
