import type { Box, Size } from './picture/fit.ts'

/** The longest line that is read with comfort, in columns. */
export const MEASURE = 80
/** The shortest line that a page can be set in, in columns: indents and quote bars stop growing there. */
export const NARROWEST = 10
/** About a screen of text, in UTF-16 units: renderers yield so much at a time. */
export const SCREEN = 3000

/** What an article can be printed as. */
export const FORMATS = ['terminal', 'text', 'markdown', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** How links are shown: live (OSC 8), the address after the text, the addresses at the section's end, or not. */
export const LINK_STYLES = ['hyperlink', 'inline', 'end', 'none'] as const
export type Links = (typeof LINK_STYLES)[number]

/** How terminals show pictures: kitty's graphics protocol, the inline images of iTerm2, or sixels. */
export type PictureProtocol = 'kitty' | 'iterm2' | 'sixel'

/** A picture that a terminal can be given: its size in pixels, and the lines that show it. */
export type Picture = Size & {
  /** Returns the lines that show the picture in a box. */
  readonly setIn: (box: Box) => string
}

/** How pictures are shown. */
export type PictureSettings = {
  /** The most rows that one may take. */
  readonly rows: number
  /**
   * Returns the picture of an address as the article has it; undefined if there is none to be had, `too long` where it
   * takes too long to draw.
   */
  readonly prepare: (address: string) => Promise<Picture | 'too long' | undefined>
}

/** How a page is coloured: which style each element has, and how many colours there are. */
export type Look = {
  readonly styles: StyleSheet
  /** 1: 16 colours; 2: 256; 3: 16 million. Others are replaced by near ones. */
  readonly depth: 1 | 2 | 3
}

/** Styles by the names of elements, such as `bold cyan` at `heading`: see `themes.ts`. */
export type StyleSheet = { readonly [element: string]: string }

/** Whether a page has colours and other styles, `true` for the usual ones. */
export type Color = boolean | Look

/** All that a renderer knows about its surroundings. */
export type RenderSettings = {
  /** The most columns that a line may take; undefined: lines aren't broken. */
  readonly width: number | undefined
  /** How many columns more code and tables may take; none by default. */
  readonly spareColumns?: number
  /** Whether lines of code are broken as well. */
  readonly wrapsCode?: boolean
  readonly color: Color
  /** Whether bold, italic and the like are used; only with colour by default. */
  readonly attributes?: boolean
  readonly links: Links
  /** Whether headings are shown with their numbers, as they are by default. */
  readonly numbers?: boolean
  /** Whether what leads to other files, sections and footnotes is live as well: see `roomAddress`. */
  readonly roomLinks?: boolean
  /** Undefined: their alternative texts are. */
  readonly pictures?: PictureSettings | undefined
  /** Whether JSON takes a single line: there are several articles. */
  readonly compact?: boolean
}
