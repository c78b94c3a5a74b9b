import type { Anchor } from './anchor.ts'

/** What the room asks of the world. */
export type Effect =
  | { readonly type: 'quit' }
  /** Gives the terminal to the shell, as Ctrl-Z does. */
  | { readonly type: 'suspend' }
  /** Draws the whole screen again, as Ctrl-L does. */
  | { readonly type: 'repaint' }
  /** Opens an article: of the shelf, a file, an address, or the one from standard input (`-`); at a place in it. */
  | { readonly type: 'open'; readonly name: string; readonly anchor?: Anchor }
  /** Reads the article again, at the same words. */
  | { readonly type: 'reread' }
  /** Closes the article, or gives up opening it, back to the shelf. */
  | { readonly type: 'close' }
  /** Searches the article from its beginning; matches come as events. */
  | { readonly type: 'search'; readonly query: string }
  /** Opens an address outside of the room. */
  | { readonly type: 'browse'; readonly address: string }
  /** Copies an address to the clipboard. */
  | { readonly type: 'copy'; readonly address: string }
