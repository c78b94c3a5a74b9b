import type { Theme } from '../../render/terminal/theme.ts'
import { cut } from './line.ts'

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['', 'Reading'],
  ['j k ↓ ↑', 'a line down, up'],
  ['Space b', 'a screen down, up'],
  ['d u', 'half a screen down, up'],
  ['g G', 'to the beginning, to the end'],
  ['] [ → ←', 'to the next section, to the one before'],
  ['7 Enter', 'to section 7 (2.1 works too)'],
  ['', 'Finding'],
  ['/', 'search; a capital letter tells cases apart'],
  ['n N', 'to the next match, to the one before'],
  ['o Tab', 'the outline'],
  ['l', 'the links on this screen'],
  ['', 'In lists'],
  ['↓ ↑', 'choose'],
  ['Enter', 'open: a section, a link, an article'],
  ['← →', 'fold and unfold, in the outline'],
  ['y', "copy a link's address"],
  ['', 'Leaving'],
  ['Esc', 'closes what is open'],
  ['q', 'back, then out'],
  ['Ctrl-Z', 'to the shell; fg comes back'],
  ['?', 'these keys'],
]

const KEY_COLUMNS = 9

/** Returns the keys as lines. */
export function helpLines(theme: Theme, columns: number): readonly string[] {
  return KEYS.flatMap(([keys, what], index) => {
    if (keys === '') return [...(index === 0 ? [] : ['']), theme.heading(what)]
    return [`  ${theme.key(keys.padEnd(KEY_COLUMNS))} ${what}`]
  }).map((line) => cut(line, columns))
}
