import { fstatSync } from 'node:fs'
import type { PagerSettings } from '../io/pager.ts'
import type { Format } from '../render/renderers.ts'
import { type Links, MEASURE, NARROWEST } from '../render/settings.ts'

export const READ_AS_CHOICES = ['auto', 'markdown', 'text'] as const
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const
export const LINK_CHOICES = ['auto', 'hyperlink', 'inline', 'end', 'none'] as const
export const FORMAT_CHOICES = ['terminal', 'text', 'markdown', 'json'] as const

/** What the command line says. */
export type Flags = {
  readonly format?: Format
  readonly width?: number
  readonly color?: (typeof COLOR_CHOICES)[number]
  readonly links?: (typeof LINK_CHOICES)[number]
  readonly pager?: boolean
}

/** The world that settings are read from: the environment and what the output goes to. */
export type World = {
  readonly env: { readonly [name: string]: string | undefined }
  readonly terminal: boolean
  /** Columns and rows of the terminal, where there is one. */
  readonly columns: number | undefined
  readonly rows: number | undefined
}

/** How to print, decided once. */
export type Settings = {
  readonly format: Format
  readonly width: number | undefined
  readonly color: boolean
  readonly links: Links
  readonly pager: PagerSettings | undefined
}

/** No terminal is wider. */
export const WIDEST = 10_000

/** Returns what this process's world is. */
export function currentWorld(): World {
  const terminal = isTerminal('stdout')
  const { columns, rows } = terminal ? process.stdout : NO_SCREEN
  return { env: process.env, terminal, columns, rows }
}

const NO_SCREEN = { columns: undefined, rows: undefined }

/** Whether a person reads an output. Its file is looked at before Node's stream, which takes 4 ms to make for a pipe. */
export function isTerminal(output: 'stdout' | 'stderr'): boolean {
  return fstatSync(output === 'stdout' ? 1 : 2).isCharacterDevice() && process[output].isTTY === true
}

/** Whether a person can be shown a screen and answer with keys. */
export function isInteractive({ env, terminal }: World): boolean {
  return terminal && env.TERM !== 'dumb'
}

/** Returns how to print, from flags, environment and terminal. */
export function readSettings(flags: Flags, world: World): Settings {
  const format = flags.format ?? (world.terminal || flags.color === 'always' ? 'terminal' : 'text')
  return {
    format,
    width: flags.width ?? (format === 'terminal' ? terminalWidth(world) : undefined),
    color: format === 'terminal' && wantsColor(flags.color, world),
    links: linkStyle(flags.links ?? 'auto', format, world),
    pager: flags.pager === false ? undefined : pagerSettings(world),
  }
}

/** Returns the columns that a page takes in this world: the terminal's, at most the comfortable measure. */
export function terminalWidth({ columns }: World): number {
  return Math.max(NARROWEST, Math.min(columns || MEASURE, MEASURE))
}

/** The flag, then NO_COLOR (no-color.org), then the variables that force colour, then the terminal. */
export function wantsColor(flag: Flags['color'], { env, terminal }: World): boolean {
  if (flag === 'always' || flag === 'never') return flag === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  // Here 0 means that nothing is forced (bixense.com/clicolors).
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true
  return env.TERM !== 'dumb' && terminal
}

function linkStyle(asked: (typeof LINK_CHOICES)[number], format: Format, world: World): Links {
  if (format === 'text') return asked === 'auto' || asked === 'hyperlink' ? 'none' : asked
  if (asked !== 'auto') return asked
  return world.terminal && hasHyperlinks(world.env) ? 'hyperlink' : 'end'
}

/**
 * Whether the terminal is one that is known to have hyperlinks. The terminal isn't asked, since it might not answer;
 * the library for this can't serve, since it denies links to a terminal without colour.
 */
export function hasHyperlinks(env: World['env']): boolean {
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
function pagerSettings({ env, terminal, rows, columns }: World): PagerSettings | undefined {
  const command = env.LECTERN_PAGER ?? env.PAGER
  if (!terminal || !rows || !columns || env.TERM === 'dumb' || command === '' || command === 'cat')
    return undefined
  return { command, rows, columns, env: { LESS: 'FRX', LV: '-c', ...env } }
}
