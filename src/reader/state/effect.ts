import type { Anchor } from './anchor.ts'

/** Where to go in an article that is opened, if not to where the reader stopped. */
export type Destination = { readonly anchor?: Anchor; readonly slug?: string }

/** What the room asks of the world. */
export type Effect =
  | { readonly type: 'quit' }
  /** Gives the terminal to the shell, as Ctrl-Z does. */
  | { readonly type: 'suspend' }
  /** Draws the whole screen again, as Ctrl-L does. */
  | { readonly type: 'repaint' }
  /** Opens an article: of the shelf, a file, an address, or the one from standard input (`-`); at a place in it. */
  | { readonly type: 'open'; readonly name: string; readonly to?: Destination }
  /** Reads the article again, at the same words. */
  | { readonly type: 'reread' }
  /** Keeps for the next time whether the outline is open. */
  | { readonly type: 'keep-sidebar'; readonly open: boolean }
  /** Takes the mouse, or gives it back to the terminal. */
  | { readonly type: 'mouse'; readonly on: boolean }
  /** Closes the article, or gives up opening it, back to the shelf. */
  | { readonly type: 'close' }
  /** Searches the article from its beginning; matches come as events. */
  | { readonly type: 'search'; readonly query: string }
  /** Opens the article's file in an editor, at the words of an anchor. */
  | { readonly type: 'edit'; readonly anchor: Anchor }
  /** Gives the source of the section with that number to a command of the shell, on the terminal. */
  | { readonly type: 'pipe'; readonly command: string; readonly number: string }
  /** Searches what the articles on the shelf say; the hits come as an event. */
  | { readonly type: 'search-shelf'; readonly query: string }
  /** Lays out the article again: code is wrapped from now on, or not any more. */
  | { readonly type: 'relayout' }
  /** Opens an address outside of the room. */
  | { readonly type: 'browse'; readonly address: string }
  /** Goes where a link of the article leads that has no scheme. */
  | { readonly type: 'follow'; readonly href: string }
  /** Shows the footnote of a label; it comes as an event. */
  | { readonly type: 'footnote'; readonly label: string }
  /** Sends a text to the terminal's clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  /** Sends the source of the section with that number, its subsections included, to the terminal's clipboard. */
  | { readonly type: 'copy-section'; readonly number: string }
