import { expect, test } from 'vitest'
import { pictureProtocol } from '../../src/commands/picture-protocol.ts'
import { type PrintFlags, readSettings } from '../../src/commands/settings.ts'
import type { Environment } from '../../src/io/environment.ts'

type Env = Environment['env']

function inTerminal(env: Env, rows = 40): Environment {
  return { env, terminal: true, columns: 100, rows }
}

test.each<[env: Env, protocol: string | undefined]>([
  [{}, undefined],
  [{ TERM: 'xterm-256color' }, undefined],
  [{ TERM: 'dumb', KITTY_WINDOW_ID: '1' }, undefined],
  [{ TERM: 'xterm-kitty' }, 'kitty'],
  [{ TERM: 'xterm-256color', KITTY_WINDOW_ID: '3' }, 'kitty'],
  [{ TERM: 'xterm-ghostty' }, 'kitty'],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'ghostty' }, 'kitty'],
  [{ TERM_PROGRAM: 'iTerm.app' }, 'iterm2'],
  [{ TERM_PROGRAM: 'WezTerm' }, 'iterm2'],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '230804' }, 'iterm2'],
  [{ LC_TERMINAL: 'iTerm2' }, 'iterm2'],
  [{ LC_TERMINAL: 'other' }, undefined],
  [{ TERM_PROGRAM: 'Apple_Terminal' }, undefined],
  [{ TERM: 'alacritty' }, undefined],
  [{ TERM: 'foot' }, 'sixel'],
  [{ TERM: 'foot-extra' }, 'sixel'],
  [{ TERM: 'mlterm-256color' }, 'sixel'],
  [{ TERM: 'xterm', MLTERM: '3.9.3' }, 'sixel'],
  [{ TERM: 'contour' }, 'sixel'],
  [{ TERM: 'football' }, undefined],
  // In a multiplexer.
  [{ TERM: 'tmux-256color', KITTY_WINDOW_ID: '1' }, undefined],
  [{ TERM: 'screen', LC_TERMINAL: 'iTerm2' }, undefined],
  [{ TERM: 'foot', TMUX: '/run/tmux,1,0' }, undefined],
  [{ TERM: 'screen', MLTERM: '3.9.3' }, undefined],
  [{ TERM: 'xterm-kitty', TMUX: '/run/tmux,1,0' }, undefined],
  [{ TERM_PROGRAM: 'WezTerm', STY: '12.pts-0' }, undefined],
  [{ TERM_PROGRAM: 'tmux', KITTY_WINDOW_ID: '1' }, undefined],
  // In a terminal that was started from another.
  [{ TERM_PROGRAM: 'vscode', KITTY_WINDOW_ID: '1' }, undefined],
  [{ TERM: 'xterm-256color', VTE_VERSION: '7600', KITTY_WINDOW_ID: '1' }, undefined],
  [{ TERM: 'xterm', XTERM_VERSION: 'XTerm(390)', KONSOLE_VERSION: '230804' }, undefined],
  [{ TERM: 'xterm', XTERM_VERSION: 'XTerm(390)', MLTERM: '3.9.3' }, undefined],
  [{ TERM: 'xterm-kitty', TERM_PROGRAM: 'iTerm.app' }, 'kitty'],
])('%j → %s', (env, protocol) => {
  expect(pictureProtocol(inTerminal(env))).toBe(protocol)
  expect(pictureProtocol({ env, terminal: false, columns: undefined, rows: undefined })).toBeUndefined()
})

const KITTY: Env = { TERM: 'xterm-kitty' }
const WITHOUT: Env = { TERM: 'alacritty' }
const FOOT: Env = { TERM: 'foot' }

/** Which pictures are shown, and whether there is a pager. */
test.each<[PrintFlags, Env, shown: string, pager: boolean]>([
  [{}, KITTY, 'none', true],
  [{ pager: false }, KITTY, 'local', false],
  [{}, { ...KITTY, PAGER: 'cat' }, 'local', false],
  [{ images: 'auto', pager: false }, KITTY, 'local', false],
  [{ images: 'always' }, KITTY, 'all', false],
  [{ images: 'always', pager: false }, KITTY, 'all', false],
  [{ images: 'never', pager: false }, KITTY, 'none', false],
  [{ images: 'never' }, KITTY, 'none', true],
  [{ images: 'always' }, WITHOUT, 'none', true],
  [{ images: 'always' }, FOOT, 'all', false],
  [{ images: 'always', format: 'text' }, KITTY, 'none', true],
  [{ images: 'always', format: 'json' }, KITTY, 'none', true],
])('%j, %j → %s, pager: %j', (flags, env, shown, pager) => {
  const settings = readSettings(flags, inTerminal(env))
  const { images } = settings
  expect(images === undefined ? 'none' : images.fetches ? 'all' : 'local').toBe(shown)
  expect(settings.pager !== undefined).toBe(pager)
})

test.each([
  [40, 20],
  [21, 20],
  [10, 9],
  [1, 1],
])('on %i rows a picture takes at most %i', (rows, most) => {
  expect(readSettings({ pager: false }, inTerminal(KITTY, rows)).images?.rows).toBe(most)
})
