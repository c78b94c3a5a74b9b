import type { Theme } from '../../render/terminal/theme.ts'
import type { OwnKeys } from '../state/key-bindings.ts'

/** What the terminal can show, and what the user's keys are. */
export type ViewOptions = {
  readonly theme: Theme
  readonly hyperlinks: boolean
  readonly ownKeys?: OwnKeys | undefined
}

/** The part of the screen that lines are made for, in rows and columns. */
export type Area = { readonly height: number; readonly columns: number }
