import type { RoomLink } from '../../render/links.ts'
import type { Hit } from '../../search/search.ts'
import type { Anchor } from './anchor.ts'
import type { Effect } from './effect.ts'
import type { Match } from './find-matches.ts'
import type { Layout } from './layout.ts'

// The reading room as a plain value. Events change it (update.ts), the view shows it, and what it asks of the world it
// leaves as effects.

/** An article on the shelf, or one that was read from elsewhere, and how much of it has been read. */
export type ShelfEntry = {
  readonly name: string
  readonly title: string
  readonly author: string
  readonly date: string
  /** Where it was read from; '' for the shelf. */
  readonly place: string
  /** How long it takes to read; undefined if that isn't known. */
  readonly minutes: number | undefined
  /** How much has been read, 0 to 100; undefined if it was never opened. */
  readonly percent: number | undefined
}

export type Shelf = {
  readonly entries: readonly ShelfEntry[]
  /** What has been typed to filter the entries. */
  readonly filter: string
  /** Whether it is still being typed: then letters that are keys belong to it. */
  readonly isTyping?: boolean
  /** The entries that match the filter, best first; all in their own order without a filter. */
  readonly matching: readonly ShelfEntry[]
  /** The index of the chosen entry among those. */
  readonly cursor: number
}

export type Search = {
  readonly query: string
  /** In reading order; they grow while the article is searched. */
  readonly matches: readonly Match[]
  /** The index of the current match; -1 before there is one. */
  readonly current: number
  /** Whether the whole article has been searched. */
  readonly done: boolean
  /** Whether the first match leaves the page where it is: the search was repeated for a new layout, not begun. */
  readonly keepsPage?: boolean
}

/** A match that the page is to show as soon as it is found. */
export type AwaitedMatch = {
  /** The top line when it was asked for: a reader who has moved on since isn't pulled away. */
  readonly top: number
  /** Its index among all; or how many matches it is after the first from the top line on. */
  readonly index?: number
  readonly further?: number
}

export type Outline = {
  readonly open: boolean
  /** Whether keys are its own first. Without them, it is shown only beside the page. */
  readonly focused: boolean
  /** The index of the chosen section in the layout. */
  readonly cursor: number
  /** The sections whose subsections are folded away, by their index in the layout. */
  readonly folded: ReadonlySet<number>
  /** The index of the visible entry at its top; where undefined, the chosen section is in the middle. */
  readonly first?: number | undefined
}

/** A link on the screen. */
export type ScreenLink = {
  readonly text: string
  /** As the author wrote it where it leads to a local file or a section; the label of a footnote. */
  readonly address: string
  /** Undefined if it leads outside. */
  readonly kind?: RoomLink['kind']
}

/** A footnote that is shown below the page, as lines, with the first one that is visible. */
export type Note = { readonly lines: readonly string[]; readonly top: number }

/** The list of the links on the screen, with the index of the chosen one. */
export type LinkList = { readonly items: readonly ScreenLink[]; readonly cursor: number }

/** A line that is being typed. */
export type EditedLine = {
  readonly text: string
  /** Where the cursor is, in UTF-16 units; undefined at the end of the text. */
  readonly cursor?: number | undefined
}

/**
 * What is being typed below the page: a search, the number of a section, the letter of a mark to set or to go to, or words
 * of a heading in the outline.
 */
export type Prompt = EditedLine & {
  readonly kind: 'search' | 'section' | 'mark' | 'place' | 'heading' | 'pipe'
  /** Which earlier search is shown, from 1 for the last one, and what had been typed before. */
  readonly recalled?: { readonly back: number; readonly draft: string } | undefined
}

/** A search of what the articles on the shelf say. */
export type ShelfSearch = {
  /** What is being typed. */
  readonly line: EditedLine
  /** The query that was asked last; undefined before the first one. */
  readonly asked: string | undefined
  /** Its hits, best first; undefined until they have come. */
  readonly hits: readonly Hit[] | undefined
  /** The index of the chosen hit. */
  readonly cursor: number
}

/** A place in an article. */
export type Place = {
  /** The article's key. */
  readonly key: string | undefined
  readonly anchor: Anchor
}

/** Where the reader has been, the latest last: before the jumps that led here, and after those that were undone. */
export type JumpHistory = { readonly back: readonly Place[]; readonly forward: readonly Place[] }

/** A place that the reader has marked with a letter. */
export type Mark = { readonly letter: string; readonly anchor: Anchor }

/** Lines that are being marked: the one that was marked first, and the one that the keys have moved to. */
export type MarkedLines = { readonly start: number; readonly cursor: number }

/** Where the page is to scroll as soon as that is laid out. */
export type ScrollTarget =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'section'; readonly index: number }
  /** The section with that number. */
  | { readonly kind: 'number'; readonly number: string }
  /** So much of the whole article, 0 to 100. */
  | { readonly kind: 'percent'; readonly percent: number }
  /** A line; one above those that are laid out is negative. */
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  /** The section that a link names behind its `#`; the beginning for ''. */
  | { readonly kind: 'slug'; readonly slug: string }

/** An open article. */
export type Page = {
  /** What the article is remembered by: its path, its address or its name on the shelf; undefined for standard input. */
  readonly key: string | undefined
  readonly title: string
  /** What is to be known of it as long as it lasts, shown in place of the title; '' for nothing. */
  readonly notice: string
  /** How long the whole article takes to read, in minutes; undefined for a long one, which isn't counted. */
  readonly minutes: number | undefined
  readonly layout: Layout
  /** The line at the top of the screen, from 0. */
  readonly top: number
  readonly target: ScrollTarget | undefined
  /** The first line that was new when the page was turned; undefined once the reader has moved otherwise. */
  readonly firstNew?: number | undefined
  /** Whether a jump has led here: then no heading stands alone at the end of the screen. */
  readonly hasJumped?: boolean
  /** How many columns of what is wider than the window are hidden at its left; none if undefined. */
  readonly left?: number
  readonly outline: Outline
  /** Shown in place of the page; undefined while it is closed. */
  readonly links: LinkList | undefined
  readonly note?: Note | undefined
  readonly markedLines?: MarkedLines | undefined
  readonly prompt: Prompt | undefined
  readonly search: Search | undefined
  readonly awaitedMatch?: AwaitedMatch | undefined
  /** The oldest first. */
  readonly marks: readonly Mark[]
}

export type State = {
  /** The size of the terminal. */
  readonly rows: number
  readonly columns: number
  /** Undefined if the room was opened on an article. */
  readonly shelf: Shelf | undefined
  /** Shown in place of the shelf's entries; undefined while it is closed. */
  readonly shelfSearch?: ShelfSearch | undefined
  /** Shown in place of the shelf. */
  readonly page: Page | undefined
  /** Whether the outline of an article is open from the beginning. */
  readonly sidebar: boolean
  /** Whether the room hears of the mouse; else the terminal selects text with it. */
  readonly mouse: boolean
  /** What the article is called that is being opened, if any. */
  readonly opening: string | undefined
  /** Whether the help is shown, over all else. */
  readonly help: boolean
  /** The first visible line of the help. */
  readonly helpTop: number
  /** Shown in the status line until the next key. */
  readonly message: string
  readonly jumps: JumpHistory
  /** Whether lines of code are broken at the window's edge. */
  readonly wrapsCode?: boolean
  /** What has been searched for, the last first. */
  readonly searches: readonly string[]
  /** To be performed in order; the room takes them away. */
  readonly effects: readonly Effect[]
}

/** Returns the state with another page. */
export function withPage(state: State, page: Page): State {
  return { ...state, page }
}

/** Returns the state with a message. */
export function withMessage(state: State, message: string): State {
  return { ...state, message }
}

/** Returns the state with one more effect. */
export function withEffect(state: State, effect: Effect): State {
  return { ...state, effects: [...state.effects, effect] }
}
