import { describe, expect, test } from 'vitest'
import { type PrintFlags, readSettings, terminalWidth, wantsColor } from '../../src/commands/settings.ts'
import type { Environment } from '../../src/io/environment.ts'

type Env = Environment['env']

function world(terminal: boolean, env: Env = {}, columns = 120, rows = 40): Environment {
  const screen = terminal ? { columns, rows } : { columns: undefined, rows: undefined }
  return { env, terminal, ...screen }
}

const TERMINAL = true
const PIPE = false

test.each<[flags: PrintFlags, terminal: boolean, format: string]>([
  [{}, TERMINAL, 'terminal'],
  [{}, PIPE, 'text'],
  [{ format: 'json' }, TERMINAL, 'json'],
  [{ format: 'terminal' }, PIPE, 'terminal'],
  [{ color: 'always' }, PIPE, 'terminal'],
  [{ color: 'never' }, PIPE, 'text'],
  [{ color: 'always', format: 'text' }, PIPE, 'text'],
  [{ color: 'never' }, TERMINAL, 'terminal'],
])('format: %j, terminal %j → %s', (flags, terminal, format) => {
  expect(readSettings(flags, world(terminal)).format).toBe(format)
})

test.each<[flag: PrintFlags['color'], env: Env, terminal: boolean, color: boolean]>([
  ['auto', {}, TERMINAL, true],
  ['auto', {}, PIPE, false],
  [undefined, {}, TERMINAL, true],
  ['never', {}, TERMINAL, false],
  ['never', { FORCE_COLOR: '1' }, TERMINAL, false],
  ['never', { FORCE_COLOR: '1' }, PIPE, false],
  ['never', { FORCE_COLOR: '3' }, TERMINAL, false],
  ['never', { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' }, TERMINAL, false],
  ['never', { CLICOLOR_FORCE: '1' }, TERMINAL, false],
  ['always', {}, TERMINAL, true],
  ['always', {}, PIPE, true],
  ['always', { NO_COLOR: '1' }, TERMINAL, true],
  ['always', { NO_COLOR: '1' }, PIPE, true],
  ['always', { NO_COLOR: '1', TERM: 'dumb' }, PIPE, true],
  ['always', { NO_COLOR: '1', TERM: 'dumb' }, TERMINAL, true],
  ['always', { TERM: 'dumb' }, TERMINAL, true],
  ['auto', { NO_COLOR: '1' }, TERMINAL, false],
  ['auto', { NO_COLOR: '0' }, TERMINAL, false],
  ['auto', { NO_COLOR: '' }, TERMINAL, true],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, TERMINAL, false],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, PIPE, false],
  ['auto', { FORCE_COLOR: '1' }, PIPE, true],
  ['auto', { FORCE_COLOR: '3' }, PIPE, true],
  ['auto', { FORCE_COLOR: 'true' }, PIPE, true],
  ['auto', { FORCE_COLOR: '0' }, TERMINAL, false],
  ['auto', { FORCE_COLOR: 'false' }, TERMINAL, false],
  ['auto', { FORCE_COLOR: '' }, TERMINAL, true],
  ['auto', { FORCE_COLOR: '', CLICOLOR_FORCE: '1' }, PIPE, true],
  ['auto', { CLICOLOR_FORCE: '1' }, PIPE, true],
  ['auto', { CLICOLOR_FORCE: '0' }, PIPE, false],
  ['auto', { CLICOLOR_FORCE: '0' }, TERMINAL, true],
  ['auto', { TERM: 'dumb' }, TERMINAL, false],
  ['auto', { TERM: 'dumb', FORCE_COLOR: '1' }, TERMINAL, true],
  ['auto', { TERM: 'dumb', CLICOLOR_FORCE: '1' }, TERMINAL, true],
  ['auto', { TERM: 'xterm-256color' }, TERMINAL, true],
])('colour: %s, %j, terminal %j → %j', (flag, env, terminal, color) => {
  expect(wantsColor(flag, world(terminal, env))).toBe(color)
})

test.each([
  ['text', false],
  ['markdown', false],
  ['json', false],
  ['terminal', true],
] as const)('only the terminal format has colour: %s', (format, color) => {
  expect(readSettings({ format, color: 'always' }, world(PIPE)).color).toBe(color)
  expect(readSettings({ format }, world(PIPE, { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' })).color).toBe(color)
})

test.each<[flags: PrintFlags, env: Env, terminal: boolean, links: string]>([
  [{}, {}, TERMINAL, 'end'],
  [{}, { TERM_PROGRAM: 'iTerm.app' }, TERMINAL, 'hyperlink'],
  [{}, { TERM_PROGRAM: 'WezTerm' }, TERMINAL, 'hyperlink'],
  [{}, { TERM_PROGRAM: 'vscode' }, TERMINAL, 'hyperlink'],
  [{}, { TERM_PROGRAM: 'Apple_Terminal' }, TERMINAL, 'end'],
  [{}, { TERM: 'xterm-kitty' }, TERMINAL, 'hyperlink'],
  [{}, { TERM: 'alacritty' }, TERMINAL, 'hyperlink'],
  [{}, { TERM: 'foot' }, TERMINAL, 'hyperlink'],
  [{}, { TERM: 'xterm-256color' }, TERMINAL, 'end'],
  [{}, { WT_SESSION: 'x' }, TERMINAL, 'hyperlink'],
  [{}, { VTE_VERSION: '7600' }, TERMINAL, 'hyperlink'],
  [{}, { VTE_VERSION: '4000' }, TERMINAL, 'end'],
  [{}, { VTE_VERSION: '7600', NO_COLOR: '1' }, TERMINAL, 'hyperlink'],
  [{}, { VTE_VERSION: '7600', TERM: 'dumb' }, TERMINAL, 'end'],
  [{}, { VTE_VERSION: '7600', TMUX: '/tmp/tmux' }, TERMINAL, 'end'],
  [{}, { NO_COLOR: '1' }, TERMINAL, 'end'],
  [{}, { KONSOLE_VERSION: '220000' }, TERMINAL, 'hyperlink'],
  [{}, { TERM: 'dumb', TERM_PROGRAM: 'vscode' }, TERMINAL, 'end'],
  [{}, { TMUX: 'x', TERM_PROGRAM: 'iTerm.app' }, TERMINAL, 'end'],
  [{ color: 'never' }, { TERM: 'xterm-kitty' }, TERMINAL, 'hyperlink'],
  [{}, { NO_COLOR: '1', TERM: 'xterm-kitty' }, TERMINAL, 'hyperlink'],
  [{ links: 'inline' }, {}, TERMINAL, 'inline'],
  [{ links: 'inline' }, { TERM: 'xterm-kitty' }, TERMINAL, 'inline'],
  [{ links: 'inline' }, { TERM: 'dumb' }, TERMINAL, 'inline'],
  [{ links: 'hyperlink' }, {}, TERMINAL, 'hyperlink'],
  [{ links: 'hyperlink' }, { VTE_VERSION: '7600' }, TERMINAL, 'hyperlink'],
  [{ links: 'hyperlink' }, { TERM: 'dumb' }, TERMINAL, 'hyperlink'],
  [{ links: 'end' }, { VTE_VERSION: '7600' }, TERMINAL, 'end'],
  [{ links: 'end' }, { TERM: 'dumb' }, TERMINAL, 'end'],
  [{ links: 'none' }, {}, TERMINAL, 'none'],
  [{ links: 'none' }, { VTE_VERSION: '7600' }, TERMINAL, 'none'],
  [{ links: 'none' }, { TERM: 'dumb' }, TERMINAL, 'none'],
  [{ format: 'terminal' }, { TERM: 'xterm-kitty' }, PIPE, 'end'],
  [{}, {}, PIPE, 'none'],
  [{ links: 'hyperlink' }, {}, PIPE, 'none'],
  [{ links: 'end' }, {}, PIPE, 'end'],
  [{ links: 'inline' }, {}, PIPE, 'inline'],
])('links: %j, %j, terminal %j → %s', (flags, env, terminal, links) => {
  expect(readSettings(flags, world(terminal, env)).links).toBe(links)
})

test.each<[flags: PrintFlags, terminal: boolean, columns: number, width: number | undefined]>([
  [{}, TERMINAL, 120, 80],
  [{}, TERMINAL, 60, 60],
  [{}, TERMINAL, 20, 20],
  [{}, TERMINAL, 40, 40],
  [{}, TERMINAL, 80, 80],
  [{}, TERMINAL, 200, 80],
  [{ width: 60 }, TERMINAL, 80, 60],
  [{ width: 120 }, TERMINAL, 200, 120],
  [{ width: 60 }, TERMINAL, 40, 60],
  [{}, TERMINAL, 4, 10],
  [{ width: 100 }, TERMINAL, 60, 100],
  [{ width: 'max' }, TERMINAL, 120, 120],
  [{ width: 'max' }, PIPE, 0, 80],
  [{}, PIPE, 0, undefined],
  [{ width: 40 }, PIPE, 0, 40],
  [{ format: 'terminal' }, PIPE, 0, 80],
  [{ format: 'json' }, TERMINAL, 120, undefined],
])('width: %j, terminal %j of %i columns → %j', (flags, terminal, columns, width) => {
  expect(readSettings(flags, world(terminal, {}, columns)).width).toBe(width)
})

test('a terminal that tells no width takes the comfortable one', () => {
  expect(terminalWidth({ env: {}, terminal: true, columns: undefined, rows: undefined })).toBe(80)
  expect(terminalWidth({ env: {}, terminal: true, columns: 0, rows: 0 })).toBe(80)
})

const PAGERS: readonly (readonly [env: Env, command: string | undefined])[] = [
  [{}, undefined],
  [{ PAGER: 'more' }, 'more'],
  [{ LECTERN_PAGER: 'bat', PAGER: 'more' }, 'bat'],
  [{ LECTERN_PAGER: 'bat', PAGER: 'cat' }, 'bat'],
]

describe('the pager', () => {
  test.each(PAGERS)('%j → %s', (env, command) => {
    expect(readSettings({}, world(TERMINAL, env)).pager).toMatchObject({ command, rows: 40, columns: 120 })
  })

  test.each<readonly [name: string, flags: PrintFlags, terminal: boolean, env: Env]>([
    ['--no-pager', { pager: false }, TERMINAL, {}],
    ['a pipe', {}, PIPE, { PAGER: 'less' }],
    ['cat', {}, TERMINAL, { PAGER: 'cat' }],
    ['an empty one', {}, TERMINAL, { PAGER: '' }],
    ['cat rather than another', {}, TERMINAL, { LECTERN_PAGER: 'cat', PAGER: 'more' }],
    ['an empty one rather than another', {}, TERMINAL, { LECTERN_PAGER: '', PAGER: 'more' }],
    ['a dumb terminal', {}, TERMINAL, { TERM: 'dumb' }],
  ])('none: %s', (_, flags, terminal, env) => {
    expect(readSettings(flags, world(terminal, env)).pager).toBeUndefined()
  })

  test.each<readonly [env: Env, pagerEnv: Env]>([
    [{}, { LESS: 'FRX', LV: '-c' }],
    [{ LESS: 'R' }, { LESS: 'R', LV: '-c' }],
    [
      { LESS: '', LV: '-x' },
      { LESS: '', LV: '-x' },
    ],
    [{ PAGER: 'more' }, { PAGER: 'more', LESS: 'FRX', LV: '-c' }],
  ])('is given LESS and LV unless they are set, as with git: %j', (env, pagerEnv) => {
    expect(readSettings({}, world(TERMINAL, env)).pager?.env).toEqual(pagerEnv)
  })
})
