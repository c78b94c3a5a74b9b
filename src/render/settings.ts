/** The longest line that is read with comfort, in columns. */
export const MEASURE = 80
/** The shortest line that a page can be set in, in columns: indents and quote bars stop growing there. */
export const NARROWEST = 10
/** About a screen of text, in UTF-16 units: so much is handed on at a time. */
export const SCREEN = 3000

/** How links are shown: live (OSC 8), the address after the text, the addresses at the section's end, or not. */
export type Links = 'hyperlink' | 'inline' | 'end' | 'none'

/** All that a renderer may know of the outside. */
export type RenderSettings = {
  /** The most columns that a line may take; undefined: lines aren't broken. */
  readonly width: number | undefined
  readonly color: boolean
  readonly links: Links
}
