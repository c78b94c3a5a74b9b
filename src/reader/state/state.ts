import type { Layout } from '../runtime/lay-out-article.ts'
import type { Match } from './find-matches.ts'

// The reading room as a plain value. What happens to it is an event (update.ts); what is seen of it is drawn from it
// alone (the views). What it wants of the world, it leaves as an effect.

/** An article on the shelf, and how far one has read in it. */
export type ShelfEntry = {
  readonly name: string
  readonly title: string
  readonly author: string
  readonly date: string
  readonly minutes: number
  /** 0 to 100; undefined where it was never opened. */
  readonly percent: number | undefined
}

export type Shelf = {
  readonly entries: readonly ShelfEntry[]
  /** What is typed to filter them. */
  readonly filter: string
  /** The entries that match, best first; all in their order without a filter. */
  readonly found: readonly ShelfEntry[]
  /** Which of those is chosen, from 0. */
  readonly cursor: number
}

export type Search = {
  readonly query: string
  /** In the order of the text; they grow while the article is searched. */
  readonly matches: readonly Match[]
  /** Which of them one is at, from 0; -1 before the first is found. */
  readonly current: number
  /** Whether all of the article has been searched. */
  readonly done: boolean
  /** Whether one stays where one is when the first match is found: the article was set anew, not searched anew. */
  readonly staying?: boolean
}

export type Outline = {
  readonly open: boolean
  /** Which of the layout's sections is chosen, from 0. */
  readonly cursor: number
  /** The sections whose subsections are folded away, by their index in the layout. */
  readonly folded: ReadonlySet<number>
}

/** A link of the lines on the screen. */
export type ScreenLink = { readonly text: string; readonly address: string }

/** What is typed below the page: a search, or the number of a section. */
export type Prompt = { readonly kind: 'search' | 'section'; readonly text: string }

export type Page = {
  readonly title: string
  /** How long the whole takes to read, in minutes; undefined for a long article. */
  readonly minutes: number | undefined
  readonly layout: Layout
  /** The line at the top of the screen, from 0. */
  readonly top: number
  /** A line that isn't set yet and is to be at the top once it is: that of a place read before, or the end. */
  readonly wanted: Wanted | undefined
  readonly outline: Outline
  /** The links that are shown over the page, and which is chosen; undefined where they aren't shown. */
  readonly links: { readonly items: readonly ScreenLink[]; readonly cursor: number } | undefined
  readonly prompt: Prompt | undefined
  readonly search: Search | undefined
}

/** Where one wants to be as soon as that is set. */
export type Wanted =
  | { readonly kind: 'end' }
  | { readonly kind: 'section'; readonly index: number }
  | { readonly kind: 'line'; readonly line: number }

export type State = {
  /** Of the terminal. */
  readonly rows: number
  readonly columns: number
  /** What is shown: the page where it is there, else the shelf. */
  readonly shelf: Shelf | undefined
  readonly page: Page | undefined
  /** Whether the keys are shown over all else. */
  readonly help: boolean
  /** The first line of the help that is shown. */
  readonly helpTop: number
  /** Shown in the status line until the next key. */
  readonly message: string
  /** What the world is to do, in order; the room takes them away. */
  readonly effects: readonly Effect[]
}

export type Effect =
  | { readonly type: 'quit' }
  | { readonly type: 'suspend' }
  /** Opens an article of the shelf. */
  | { readonly type: 'open'; readonly name: string }
  /** Goes back from a page to the shelf. */
  | { readonly type: 'close' }
  /** Searches the article from its beginning; what is found comes as events. */
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'browse'; readonly address: string }
  | { readonly type: 'copy'; readonly address: string }

/**
 * A key, by its name: a printable character stands for itself ('j', 'G', '/', '?', '[', ' '), others are 'up', 'down',
 * 'left', 'right', 'pageup', 'pagedown', 'home', 'end', 'enter', 'escape', 'tab', 'backspace', 'ctrl-c', 'ctrl-d',
 * 'ctrl-u', 'ctrl-f', 'ctrl-b', 'ctrl-z', 'wheel-up', 'wheel-down'. `text` is what it types into a prompt, '' for the
 * others; text that is pasted comes at once, with the name ''.
 */
export type Key = { readonly name: string; readonly text: string }

export type Event =
  | { readonly type: 'key'; readonly key: Key }
  | { readonly type: 'resized'; readonly rows: number; readonly columns: number }
  /** More of the article is set; the layout is a new value each time. */
  | { readonly type: 'laid'; readonly layout: Layout }
  /** The article is set anew for another width; `top` is the line with the words that one was reading. */
  | { readonly type: 'relaid'; readonly layout: Layout; readonly top: number }
  /** More matches of the query are found, all up to now. */
  | {
      readonly type: 'found'
      readonly query: string
      readonly matches: readonly Match[]
      readonly done: boolean
    }
  /** An article is opened, `top` being the line where one stopped. */
  | {
      readonly type: 'opened'
      readonly title: string
      readonly minutes: number | undefined
      readonly layout: Layout
      readonly top: number
    }
  | { readonly type: 'shelved'; readonly entries: readonly ShelfEntry[] }
  | { readonly type: 'said'; readonly message: string }
