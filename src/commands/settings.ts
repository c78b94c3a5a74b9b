import type { Variables } from '../io/base-folders.ts'
import type { Environment } from '../io/environment.ts'
import type { PagerSettings } from '../io/pager.ts'
import {
  type Color,
  type Format,
  LINK_STYLES,
  type Links,
  type Look,
  MEASURE,
  NARROWEST,
  type StyleSheet,
} from '../render/settings.ts'
import { THEMES, type ThemeName } from '../render/terminal/themes.ts'
import { type IMAGE_CHOICES, type ShownPictures, shownPictures } from './picture-protocol.ts'

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const
export const LINK_CHOICES = ['auto', ...LINK_STYLES] as const

/** No terminal is wider, in columns. */
const WIDEST = 10_000
const WIDEST_MARGIN = 100

/** Whether a value is a width that a page can be set in, in columns. */
export function isColumns(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= NARROWEST && Number(value) <= WIDEST
}

/** Whether a value is a margin, in columns. */
export function isMargin(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= WIDEST_MARGIN
}

/** What pages look like: what the options or the configuration say of all commands. */
export type LookFlags = {
  /** The longest comfortable line, in columns. */
  readonly measure?: number
  /** The name of a theme, or that of the configuration. */
  readonly theme?: ThemeName | StyleSheet
}

/** What the options of `read` say. */
export type PrintFlags = LookFlags & {
  readonly format?: Format
  /** In columns; `max`: all that the terminal has. */
  readonly width?: number | 'max'
  /** Blank columns beside the page. */
  readonly margin?: number
  /** Whether headings are numbered. */
  readonly numbers?: boolean
  readonly color?: (typeof COLOR_CHOICES)[number]
  readonly links?: (typeof LINK_CHOICES)[number]
  readonly images?: (typeof IMAGE_CHOICES)[number]
  readonly pager?: boolean
}

/** How to print, decided once. */
export type Settings = {
  readonly format: Format
  /** Of the text, in columns, without the margin. */
  readonly width: number | undefined
  readonly margin: number
  readonly numbers: boolean
  readonly color: Color
  readonly links: Links
  readonly images: ShownPictures | undefined
  readonly pager: PagerSettings | undefined
}

/** Returns how to print, from flags, environment and terminal. */
export function readSettings(flags: PrintFlags, environment: Environment): Settings {
  const format = flags.format ?? (environment.terminal || flags.color === 'always' ? 'terminal' : 'text')
  const pager = flags.pager === false ? undefined : pagerSettings(environment)
  const images =
    format === 'terminal'
      ? shownPictures(flags.images ?? 'auto', pager !== undefined, environment)
      : undefined
  return {
    format,
    width: textWidth(flags, format, environment),
    margin: format === 'terminal' ? (flags.margin ?? 0) : 0,
    numbers: flags.numbers !== false,
    color: format === 'terminal' && chosenColor(flags, environment),
    links: linkStyle(flags.links ?? 'auto', format, environment),
    images,
    pager: images ? undefined : pager,
  }
}

/** Returns the columns of the text; undefined if lines aren't broken. */
function textWidth(
  { width, measure, margin = 0 }: PrintFlags,
  format: Format,
  environment: Environment,
): number | undefined {
  if (format !== 'terminal') return width === 'max' ? (environment.columns ?? MEASURE) : width
  if (typeof width === 'number') return Math.max(NARROWEST, width - margin)
  const page = { ...environment, columns: (environment.columns || MEASURE) - 2 * margin }
  return terminalWidth(page, width === 'max' ? page.columns : measure)
}

/** Returns the columns that a page takes in this environment: the terminal's, at most the comfortable measure. */
export function terminalWidth({ columns }: Environment, measure: number = MEASURE): number {
  return Math.max(NARROWEST, Math.min(columns || measure, measure))
}

/** Returns whether pages are coloured, and how: see `wantsColor`. */
export function chosenColor(
  { color, theme }: Pick<PrintFlags, 'color' | 'theme'>,
  environment: Environment,
): Color {
  if (!wantsColor(color, environment)) return false
  if (theme === undefined) return true
  return { styles: typeof theme === 'string' ? THEMES[theme] : theme, depth: colorDepth(environment.env) }
}

/** As chalk and others go by the environment: 16 colours unless it says that there are more. */
function colorDepth({ COLORTERM, TERM, FORCE_COLOR }: Variables): Look['depth'] {
  if (FORCE_COLOR === '3' || /truecolor|24bit/i.test(COLORTERM ?? '')) return 3
  return FORCE_COLOR === '2' || /256/.test(TERM ?? '') ? 2 : 1
}

/** The flag, then NO_COLOR (no-color.org), then the variables that force colour, then the terminal. */
export function wantsColor(
  flag: PrintFlags['color'],
  { env, terminal }: Pick<Environment, 'env' | 'terminal'>,
): boolean {
  if (flag === 'always' || flag === 'never') return flag === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  // Here 0 means that nothing is forced (bixense.com/clicolors).
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true
  return env.TERM !== 'dumb' && terminal
}

function linkStyle(choice: (typeof LINK_CHOICES)[number], format: Format, environment: Environment): Links {
  if (format === 'text') return choice === 'auto' || choice === 'hyperlink' ? 'none' : choice
  if (choice !== 'auto') return choice
  return environment.terminal && hasHyperlinks(environment.env) ? 'hyperlink' : 'end'
}

/**
 * Whether the terminal is one that is known to have hyperlinks. The terminal isn't asked, since it might not answer;
 * the library for this can't serve, since it denies links to a terminal without colour.
 */
export function hasHyperlinks(env: Variables): boolean {
  if (env.TERM === 'dumb' || env.TMUX || env.STY) return false
  const program = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby'].includes(
    env.TERM_PROGRAM ?? '',
  )
  const terminal = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour|rio)/.test(env.TERM ?? '')
  return (
    program ||
    terminal ||
    Boolean(env.WT_SESSION || env.KONSOLE_VERSION) ||
    Number(env.VTE_VERSION ?? 0) >= 5001
  )
}

/** As git does it: never when output goes elsewhere, and not for `cat`. */
function pagerSettings({ env, terminal, rows, columns }: Environment): PagerSettings | undefined {
  const command = env.LECTERN_PAGER ?? env.PAGER
  if (!terminal || !rows || !columns || env.TERM === 'dumb' || command === '' || command === 'cat')
    return undefined
  return { command, rows, columns, env: { LESS: 'FRX', LV: '-c', ...env } }
}
