import { displayWidth } from '../../text/width.ts'
import type { OwnKeys } from '../state/key-bindings.ts'
import { truncate } from './line.ts'
import type { Area, ViewOptions } from './options.ts'

type Row = readonly [keys: string, meaning: string]

const GROUPS: { readonly [title: string]: readonly Row[] } = {
  Reading: [
    ['j k ↓ ↑', 'a line down, up'],
    ['Space b', 'a screen down, up'],
    ['d u', 'half a screen down, up'],
    ['g G', 'to the beginning, to the end'],
    ['] [ → ←', 'next, previous section'],
    ['> <', 'wide code and tables: sideways and back'],
    ['w', 'wrap code, or not'],
    ['7 Enter', 'to section 7 (2.1 works too)'],
    ['5 j  50%', 'five lines down, to the middle'],
    ['r', 'read the file again'],
  ],
  Finding: [
    ['/', 'search; a capital letter makes it case-sensitive; ↑ recalls'],
    ['s', 'on the shelf: search what all its articles say'],
    ['n N', 'to the next match, to the one before'],
    ['o', 'the outline, open or closed'],
    ['Tab', 'from the page to the outline beside it, and back'],
    ['l', 'links and footnotes on this screen'],
    ['Y', 'copy the section'],
    ['v', 'mark lines: what moves extends; y copies, Esc ends'],
    ['e', 'open the file in $VISUAL or $EDITOR here'],
    ['| wc', 'give the section to a command'],
  ],
  Returning: [
    ['Ctrl-O', 'back to before the last jump'],
    ['Ctrl-I', 'forward again, while no outline is shown'],
    ['m letter', 'mark this place'],
    ["' letter", 'to that mark; twice the same key: back'],
  ],
  'In lists': [
    ['↓ ↑', 'choose; a click does, too, in the outline and on the shelf'],
    ['Enter', 'open: a section, a link, an article'],
    ['← →', 'fold and unfold, in the outline'],
    ['/', 'look for a heading, in the outline'],
    ['y', "copy a link's address"],
  ],
  Leaving: [
    ['Esc', 'closes what is open'],
    ['q', 'back, then out'],
    ['Ctrl-Z', 'to the shell; fg comes back'],
    ['Ctrl-L', 'draw the screen again'],
    ['M', "the mouse: the terminal's, to select text, or lectern's"],
    ['?', 'these keys'],
  ],
}

const KEY_COLUMNS = 9

/** What keys are called, where not by their names. */
const LABELS: { readonly [name: string]: string } = {
  ' ': 'Space',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  escape: 'Esc',
  pageup: 'PageUp',
  pagedown: 'PageDown',
}

/** Returns the lines of the help from `top` on, or its last screen where that is beyond. */
export function helpLines(
  top: number,
  { height, columns }: Area,
  { theme, ownKeys = {} }: ViewOptions,
): readonly string[] {
  const lines = Object.entries(groupsWith(ownKeys)).flatMap(([title, keys], index) => [
    ...(index === 0 ? [] : ['']),
    theme.heading(title),
    ...keys.map(([key, meaning]) => {
      const padding = ' '.repeat(Math.max(0, KEY_COLUMNS - displayWidth(key)))
      return `  ${theme.key(`${key}${padding}`)} ${meaning}`
    }),
  ])
  const first = Math.min(top, Math.max(0, lines.length - height))
  return lines.slice(first, first + height).map((line) => truncate(line, columns))
}

/** Returns the groups without the keys that do something else now, and after them the user's own. */
function groupsWith(ownKeys: OwnKeys): typeof GROUPS {
  const own = Object.entries(ownKeys)
  if (own.length === 0) return GROUPS
  const taken = own.map(([name]) => labelOf(name))
  const isFree = (label: string) => !taken.includes(label)
  const groups = Object.entries(GROUPS).map(([title, rows]) => {
    const free = rows.map(([keys, meaning]): Row => [keys.split(' ').filter(isFree).join(' '), meaning])
    return [title, free.filter(([keys]) => keys !== '')] as const
  })
  const yours = own.map(([name, meant]): Row => [labelOf(name), `what ${labelOf(meant)} does by default`])
  return { ...Object.fromEntries(groups), 'Your own': yours }
}

function labelOf(name: string): string {
  if ([...name].length === 1 && name !== ' ') return name
  const capitalised = name.replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())
  return LABELS[name] ?? capitalised
}
