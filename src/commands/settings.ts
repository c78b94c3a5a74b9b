import type { Environment } from '../io/environment.ts'
import type { PagerSettings } from '../io/pager.ts'
import { type Format, LINK_STYLES, type Links, MEASURE, NARROWEST } from '../render/settings.ts'
import { type IMAGE_CHOICES, type ShownPictures, shownPictures } from './picture-protocol.ts'

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const
export const LINK_CHOICES = ['auto', ...LINK_STYLES] as const

/** What the options of `read` say. */
export type PrintFlags = {
  readonly format?: Format
  /** In columns; `max`: all that the terminal has. */
  readonly width?: number | 'max'
  readonly color?: (typeof COLOR_CHOICES)[number]
  readonly links?: (typeof LINK_CHOICES)[number]
  readonly images?: (typeof IMAGE_CHOICES)[number]
  readonly pager?: boolean
}

/** How to print, decided once. */
export type Settings = {
  readonly format: Format
  readonly width: number | undefined
  readonly color: boolean
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
    width:
      flags.width === 'max'
        ? Math.max(NARROWEST, environment.columns || MEASURE)
        : (flags.width ?? (format === 'terminal' ? terminalWidth(environment) : undefined)),
    color: format === 'terminal' && wantsColor(flags.color, environment),
    links: linkStyle(flags.links ?? 'auto', format, environment),
    images,
    pager: images ? undefined : pager,
  }
}

/** Returns the columns that a page takes in this environment: the terminal's, at most the comfortable measure. */
export function terminalWidth({ columns }: Environment): number {
  return Math.max(NARROWEST, Math.min(columns || MEASURE, MEASURE))
}

/** The flag, then NO_COLOR (no-color.org), then the variables that force colour, then the terminal. */
export function wantsColor(flag: PrintFlags['color'], { env, terminal }: Environment): boolean {
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
export function hasHyperlinks(env: Environment['env']): boolean {
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
