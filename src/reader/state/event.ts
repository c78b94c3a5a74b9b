import type { Hit } from '../../search/search.ts'
import type { Match } from './find-matches.ts'
import type { Layout } from './layout.ts'
import type { Mark, ShelfEntry } from './state.ts'

/**
 * A key by its name: a printable character names itself ('j', 'G', '/', '?', '[', ' '); the others are 'up', 'down',
 * 'left', 'right', 'pageup', 'pagedown', 'home', 'end', 'enter', 'escape', 'tab', 'backspace', 'ctrl-a' to 'ctrl-z',
 * 'wheel-up', 'wheel-down', 'click'. `text` is what the key types into a prompt, '' for keys that type nothing. Pasted
 * text comes as one key without a name.
 */
export type Key = {
  readonly name: string
  readonly text: string
  /** Where the mouse is, from 0; undefined for what isn't the mouse's. */
  readonly spot?: { readonly row: number; readonly column: number }
}

/** What happens to the reading room. */
export type Event =
  | { readonly type: 'key'; readonly key: Key }
  | { readonly type: 'resized'; readonly rows: number; readonly columns: number }
  /** An article is opened; `top` is the line where the reader stopped the last time. */
  | {
      readonly type: 'opened'
      readonly key?: string | undefined
      readonly title: string
      readonly minutes: number | undefined
      readonly layout: Layout
      readonly top: number
      readonly marks?: readonly Mark[] | undefined
      /** The section to go to as soon as it is laid out, by its slug. */
      readonly slug?: string | undefined
    }
  /** An article couldn't be opened; the message says why. */
  | { readonly type: 'not-opened'; readonly message: string }
  /** The article is read again, and will be laid out anew. */
  | { readonly type: 'reread'; readonly title: string; readonly minutes: number | undefined }
  /** Something about the article is to be shown until it changes; '' for nothing. */
  | { readonly type: 'notice'; readonly notice: string }
  /** More of the article is laid out; the layout is a new value each time. */
  | { readonly type: 'layout-grown'; readonly layout: Layout }
  /** The article is laid out for another width; `top` is the line with the words that were at the top. */
  | { readonly type: 'layout-replaced'; readonly layout: Layout; readonly top: number }
  /** All matches of the query that have been found so far. */
  | {
      readonly type: 'matches-found'
      readonly query: string
      readonly matches: readonly Match[]
      readonly done: boolean
    }
  /** The sections that answer a search of the shelf, best first. */
  | { readonly type: 'shelf-searched'; readonly query: string; readonly hits: readonly Hit[] }
  | { readonly type: 'shelf-search-failed'; readonly message: string }
  | { readonly type: 'shelf-loaded'; readonly entries: readonly ShelfEntry[] }
  /** The lines of a footnote, none if there is no such footnote. */
  | { readonly type: 'footnote-set'; readonly lines: readonly string[] }
  | { readonly type: 'message'; readonly message: string }
