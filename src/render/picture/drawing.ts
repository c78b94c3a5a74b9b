import type { Size } from './fit.ts'

/** What to make of a picture: a file, or pixels of 4 bytes, row by row: red, green, blue, and how opaque it is. */
export type DrawnAs = 'png' | 'pixels'

/** What to draw. */
export type PictureJob = { readonly bytes: Uint8Array; readonly isSvg: boolean; readonly as: DrawnAs }

/** A picture as it was drawn. */
export type Drawing = {
  /** What its file says. */
  readonly size: Size
  /** What it has been scaled to. */
  readonly pixels: Size
  /** As it was to be drawn. */
  readonly data: Uint8Array
}

/** Of what is drawn, in pixels: more than a page shows on any screen. */
export const LONGEST_SIDE = 1600
