import type { Theme } from '../../render/terminal/theme.ts'
import { truncate } from './line.ts'
import type { Area } from './options.ts'

const GROUPS: { readonly [title: string]: readonly (readonly [keys: string, meaning: string])[] } = {
  Reading: [
    ['j k ↓ ↑', 'a line down, up'],
    ['Space b', 'a screen down, up'],
    ['d u', 'half a screen down, up'],
    ['g G', 'to the beginning, to the end'],
    ['] [ → ←', 'next, previous section'],
    ['> <', 'wide code and tables: sideways and back'],
    ['w', 'wrap code, or not'],
    ['7 Enter', 'to section 7 (2.1 works too)'],
    ['5 j, 50%', 'five lines down, to the middle'],
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
    ['v', 'mark lines: j k and the other moves extend, y copies, Esc ends'],
    ['e', 'open the file in $VISUAL or $EDITOR here'],
    ['| wc', 'give the section to a command'],
  ],
  Returning: [
    ['Ctrl-O', 'back to before the last jump'],
    ['Ctrl-I', 'forward again, while no outline is shown'],
    ['m a', 'mark this place with a letter'],
    ["' a", "to that mark; ' twice goes back"],
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

/** Returns the lines of the help from `top` on, or its last screen where that is beyond. */
export function helpLines(top: number, { height, columns }: Area, theme: Theme): readonly string[] {
  const lines = Object.entries(GROUPS).flatMap(([title, keys], index) => [
    ...(index === 0 ? [] : ['']),
    theme.heading(title),
    ...keys.map(([key, meaning]) => `  ${theme.key(key.padEnd(KEY_COLUMNS))} ${meaning}`),
  ])
  const first = Math.min(top, Math.max(0, lines.length - height))
  return lines.slice(first, first + height).map((line) => truncate(line, columns))
}
