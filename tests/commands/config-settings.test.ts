import { expect, test } from 'vitest'
import { variablesOf } from '../../src/commands/config.ts'
import { type Config, parseConfig } from '../../src/commands/config-settings.ts'
import type { ConfigEntry } from '../../src/io/config-file.ts'
import { THEMES } from '../../src/render/terminal/themes.ts'

/** Parses a file with a line for each path and value. */
function parse(...entries: readonly (readonly [path: string, value: ConfigEntry['value']])[]): Config {
  return parseConfig({
    path: 'config.yaml',
    entries: entries.map(([path, value], index) => ({ path: path.split('/'), value, line: index + 1 })),
  })
}

test.each([
  ['width', 100],
  ['width', 'max'],
  ['measure', 66],
  ['margin', 0],
  ['numbers', false],
  ['links', 'inline'],
  ['color', 'never'],
  ['pager', 'less -S'],
  ['shelf', '~/reading'],
  ['theme', 'paper'],
])('takes %s: %j', (key, value) => {
  expect([...parse([key, value])]).toEqual([[key, { value, line: 1 }]])
})

test.each([
  ['widht', 100, 'there is no key widht; did you mean width?'],
  ['width', 9, 'width takes a number of columns, from 10, or max, not "9"'],
  ['width', '80', 'width takes'],
  ['measure', 'max', 'measure takes a number of columns, from 10, not "max"'],
  ['margin', 101, 'margin takes'],
  ['margin', 1.5, 'margin takes'],
  ['numbers', 'no', 'numbers takes true or false, not "no"'],
  ['links', 'footnotes', 'links takes auto, hyperlink, inline, end, none, not "footnotes"'],
  ['color', true, 'color takes auto, always, never, not "true"'],
  ['pager', '', 'pager takes text'],
  ['pager', null, 'pager takes text'],
  ['shelf', undefined, 'shelf takes text'],
  ['width/columns', 80, 'there is no key width.columns'],
  ['keys', 'vi', 'keys takes lines such as `e: j`, not "vi"'],
  ['keys/ee', 'j', 'keys takes names such as j, ctrl-f or pagedown, not "ee"'],
  ['keys/e', null, 'keys takes names such as'],
  ['theme', 'papre', 'theme takes ink, paper, plain, or styles of elements, not "papre"'],
  ['theme/base', 'papre', 'theme.base takes ink, paper, plain, not "papre"'],
  ['theme/headin', 'bold', 'there is no key theme.headin; did you mean theme.heading'],
  ['theme/heading', 'loud', 'theme.heading takes words such as'],
  ['theme/code', null, 'theme.code takes words such as `bold`, `cyan`, `214` or `"#d08770"` (in quotes)'],
])('refuses %s: %j', (key, value, message) => {
  expect(() => parse(['numbers', true], [key, value])).toThrow(`config.yaml:2: ${message}`)
})

test.each([
  [[['theme/heading', 'red']], { ...THEMES.ink, heading: 'red' }],
  [
    [
      ['theme/base', 'plain'],
      ['theme/code', 214],
    ],
    { ...THEMES.plain, code: '214' },
  ],
  [
    [
      ['theme/code', 214],
      ['theme/base', 'plain'],
    ],
    { ...THEMES.plain, code: '214' },
  ],
  [[['theme/alert/tip', 'bold blue']], { ...THEMES.ink, 'alert.tip': 'bold blue' }],
] as const)('a theme of one’s own: %j', (entries, styles) => {
  expect(parse(...entries).get('theme')?.value).toEqual(styles)
})

test('keys of the room', () => {
  expect(parse(['keys/e', 'j'], ['keys/ctrl-n', 'pagedown'], ['keys/0', '%']).get('keys')).toEqual({
    value: { 0: '%', e: 'j', 'ctrl-n': 'pagedown' },
    line: 3,
  })
})

const FILE = parse(['color', 'always'], ['pager', 'most'], ['shelf', '/articles'])

test.each([
  [{}, { FORCE_COLOR: '1', PAGER: 'most', LECTERN_SHELF: '/articles' }],
  [{ NO_COLOR: '1' }, { PAGER: 'most', LECTERN_SHELF: '/articles' }],
  [{ CLICOLOR_FORCE: '0', PAGER: 'less' }, { LECTERN_SHELF: '/articles' }],
  [{ FORCE_COLOR: '0', LECTERN_PAGER: '', LECTERN_SHELF: '/other' }, {}],
])('the environment %j wins over the file', (env, variables) => {
  expect(variablesOf(FILE, env)).toEqual(variables)
})
