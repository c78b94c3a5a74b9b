import type { Color } from '../../render/settings.ts'
import type { Hit } from '../../search/search.ts'
import type { Anchor } from '../state/anchor.ts'
import type { OwnKeys } from '../state/key-bindings.ts'
import type { ShelfEntry } from '../state/state.ts'
import type { Screen, ScreenHandlers } from '../terminal/screen.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { LoadedArticle } from './current-article.ts'
import type { Command } from './run-program.ts'
import type { Clock } from './scheduling.ts'

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
  /** The most rows that a picture may take; undefined: none is shown. Only kitty's placeholders scroll with the text. */
  readonly pictureRows?: number | undefined
  /** None by default. */
  readonly ownKeys?: OwnKeys | undefined
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
  /** Sends the terminal a sequence that changes nothing on the screen by itself. */
  readonly transmit: (sequence: string) => void
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
  /** Takes the terminal again, whatever another program has done to it. */
  readonly resume: () => void
  /** Whether another program has the terminal. */
  readonly isLent: () => boolean
  /** Returns why the bookmark couldn't be kept, as a line to show, if it couldn't. */
  readonly problem: () => string | undefined
  /** Ends the room with an error. */
  readonly fail: (error: unknown) => void
}
