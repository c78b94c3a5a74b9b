import type { Environment } from '../io/environment.ts'
import type { PictureProtocol } from '../render/settings.ts'

export const IMAGE_CHOICES = ['auto', 'never', 'always'] as const

/** Which pictures to show, and how. */
export type ShownPictures = {
  readonly protocol: PictureProtocol
  /** The most rows that one may take. */
  readonly rows: number
  /** Whether those of the web are fetched. */
  readonly fetches: boolean
}

/** A picture that is taller leaves no room for text. */
const MOST_ROWS = 20

/** Returns which pictures to show; undefined for none. A pager can't show any, so `auto` is without where there is one. */
export function shownPictures(
  choice: (typeof IMAGE_CHOICES)[number],
  isPaged: boolean,
  environment: Environment,
): ShownPictures | undefined {
  const protocol = pictureProtocol(environment)
  if (protocol === undefined || choice === 'never' || (choice === 'auto' && isPaged)) return undefined
  // The screen has to hold a whole picture and the prompt.
  const rows = Math.max(1, Math.min(MOST_ROWS, (environment.rows || MOST_ROWS) - 1))
  return { protocol, rows, fetches: choice === 'always' }
}

/** By the name that a terminal's program gives itself. */
const OF_PROGRAM: ReadonlyMap<string, PictureProtocol> = new Map([
  ['ghostty', 'kitty'],
  ['iTerm.app', 'iterm2'],
  ['WezTerm', 'iterm2'],
])

/**
 * Returns how the terminal shows pictures; undefined if it isn't known to. It isn't asked, since it might not answer.
 * Variables are inherited by a terminal that is started from another, so those that a terminal always sets come first.
 */
export function pictureProtocol({ env, terminal }: Environment): PictureProtocol | undefined {
  const { TERM = '', TERM_PROGRAM } = env
  if (!terminal || env.TMUX || env.STY || /^(?:screen|tmux|dumb)\b/.test(TERM)) return undefined
  if (/^(?:foot|mlterm|contour)\b/.test(TERM)) return 'sixel'
  if (TERM === 'xterm-kitty' || TERM === 'xterm-ghostty') return 'kitty'
  if (TERM_PROGRAM) return OF_PROGRAM.get(TERM_PROGRAM)
  if (env.VTE_VERSION || env.XTERM_VERSION) return undefined
  // It calls itself xterm.
  if (env.MLTERM) return 'sixel'
  if (env.KITTY_WINDOW_ID) return 'kitty'
  return env.KONSOLE_VERSION || env.LC_TERMINAL === 'iTerm2' ? 'iterm2' : undefined
}
