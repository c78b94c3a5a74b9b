import { homedir } from 'node:os'
import { type Instance, render } from 'ink'
import { createElement } from 'react'
import type { Article } from '../article.ts'
import { isReaderError } from '../errors.ts'
import { createTheme } from '../render/terminal/theme.ts'
import type { Shelved } from '../shelf.ts'
import { App } from './app.tsx'
import { recall, recallPercents, remember, stateFolder } from './memory.ts'
import { copySequence, openLink } from './outside.ts'
import { openReading, type Reading } from './reading.ts'
import type { Effect, ShelfEntry } from './state.ts'
import { createStore } from './store.ts'
import { openTerminal } from './terminal.ts'
import { createState } from './update.ts'
import { layoutReady } from './yoga.ts'

/** An article to be read, and what it is remembered by. */
export type Opened = { readonly article: Article; readonly key: string | undefined }

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
  await layoutReady
  const { env } = options
  const terminal = openTerminal(options.standardInputIsArticle)
  const { stdout } = terminal
  const folder = stateFolder(env, homedir())
  const look = { theme: createTheme(options.color), hyperlinks: options.hyperlinks }

  let screen: Instance | undefined
  let current: { readonly opened: Opened; readonly reading: Reading } | undefined
  let leave: (error?: unknown) => void = () => {}
  const left = new Promise<void>((resolve, reject) => {
    leave = (error) => (error === undefined ? resolve() : reject(error))
  })

  const store = createStore(
    createState({ rows: stdout.rows, columns: stdout.columns, shelf: options.first ? undefined : shelf() }),
    perform,
  )

  function shelf(): readonly ShelfEntry[] {
    const percents = recallPercents(
      folder,
      options.shelf.map(({ name }) => `shelf:${name}`),
    )
    return options.shelf.map(({ name, meta: { title = name, author = '', date = '' }, minutes }) => {
      return { name, title, author, date, minutes, percent: percents.get(`shelf:${name}`) }
    })
  }

  function say(message: string): void {
    store.dispatch({ type: 'said', message })
  }

  /** Keeps how far one has read. */
  function save(): void {
    const progress = current?.reading.progress()
    if (!current?.opened.key || !progress) return
    try {
      remember(folder, current.opened.key, progress)
    } catch (error) {
      if (!isReaderError(error)) throw error
      say(error.message)
    }
  }

  function openArticle(opened: Opened): void {
    const known = opened.key === undefined || options.fromStart ? undefined : recall(folder, opened.key)
    current = {
      opened,
      reading: openReading(opened.article, store, { color: options.color, at: known?.place }),
    }
    if (known?.message) say(known.message)
  }

  function closeArticle(): void {
    save()
    current?.reading.stop()
    current = undefined
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case 'quit':
        closeArticle()
        leave()
        break
      case 'suspend':
        suspend()
        break
      case 'open':
        options.load(effect.name).then(openArticle, (error) => {
          if (isReaderError(error)) say(error.message)
          else leave(error)
        })
        break
      case 'close':
        closeArticle()
        store.dispatch({ type: 'shelved', entries: shelf() })
        break
      case 'search':
        current?.reading.search(effect.query)
        break
      case 'browse':
        openLink(effect.address, env).then((problem) => problem && say(problem), leave)
        break
      case 'copy':
        stdout.write(copySequence(effect.address))
        break
    }
  }

  function show(): void {
    terminal.enter()
    screen = render(createElement(App, { store, look }), {
      stdin: terminal.stdin,
      stdout,
      exitOnCtrlC: false,
      patchConsole: false,
      incrementalRendering: true,
    })
    screen.waitUntilExit().catch(leave)
  }

  function hide(): void {
    const shown = screen
    screen = undefined
    try {
      shown?.unmount()
    } finally {
      terminal.leave()
    }
  }

  /** Gives the terminal to the shell until `fg`. */
  function suspend(): void {
    save()
    hide()
    process.once('SIGCONT', () => {
      show()
      resized()
    })
    process.kill(process.pid, 'SIGSTOP')
  }

  function resized(): void {
    const { columns } = store.state()
    store.dispatch({ type: 'resized', rows: stdout.rows, columns: stdout.columns })
    if (stdout.columns !== columns) current?.reading.resize()
  }

  const ended = (signal: NodeJS.Signals) => {
    closeArticle()
    hide()
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  }
  stdout.on('resize', resized)
  for (const signal of ENDING) process.on(signal, ended)
  process.on('SIGTSTP', suspend)
  process.on('uncaughtException', leave)
  if (options.first) openArticle(options.first)
  show()
  try {
    await left
  } finally {
    hide()
    stdout.off('resize', resized)
    for (const signal of ENDING) process.off(signal, ended)
    process.off('SIGTSTP', suspend)
    process.off('uncaughtException', leave)
    terminal.close()
  }
}

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']
