import type { Theme } from '../../render/terminal/theme.ts'

/** What the terminal can show. */
export type ViewOptions = { readonly theme: Theme; readonly hyperlinks: boolean }

/** The part of the screen that lines are made for, in rows and columns. */
export type Area = { readonly height: number; readonly columns: number }
