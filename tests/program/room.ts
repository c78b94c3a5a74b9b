import { join } from 'node:path'
import { expect } from 'vitest'
import { BOOK } from '../reader/book.ts'
import { type Environment, folderWith } from './helpers.ts'
import { type Screen, type Session, type Shown, startLectern, startShell } from './terminal.ts'

/** Starts the alternate screen. */
export const ALTERNATE_SCREEN = '\x1b[?1049h'
/** Ends the alternate screen. */
export const NORMAL_SCREEN = '\x1b[?1049l'
const SHOW_CURSOR = '\x1b[?25h'
const PASTE_OFF = '\x1b[?2004l'
const MOUSE_OFF = '\x1b[?1000l'
const SGR_MOUSE_OFF = '\x1b[?1006l'

export const KEY = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pageUp: '\x1b[5~',
  pageDown: '\x1b[6~',
  home: '\x1b[H',
  end: '\x1b[F',
  enter: '\r',
  escape: '\x1b',
  backspace: '\x7f',
  wheelUp: '\x1b[<64;10;5M',
  wheelDown: '\x1b[<65;10;5M',
  ctrlB: '\x02',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlF: '\x06',
  ctrlU: '\x15',
  ctrlZ: '\x1a',
} as const

/** A reading room in a terminal, as a test uses it. */
export type Room = Session & {
  /** Waits until the screen meets all of the expectations; returns it. */
  readonly shows: (...expectations: readonly Expectation[]) => Promise<Screen>
  /** Types keys, then waits as `shows` does. */
  readonly press: (keys: string, ...expectations: readonly Expectation[]) => Promise<Screen>
  /** Types keys, then waits until the page has moved that many lines: down, or up if negative. */
  readonly scroll: (keys: string, lines: number) => Promise<Screen>
  /** Continues the stopped program, then waits as `shows` does. */
  readonly resume: (...expectations: readonly Expectation[]) => Promise<Screen>
  /** Types `q` and returns what is left behind. */
  readonly quit: () => Promise<Shown>
}

/** A text that the screen contains, a pattern that it matches, or what else is true of it. */
type Expectation = string | RegExp | ((screen: Screen) => boolean)

export type RoomOptions = {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Environment
  readonly cwd?: string
}

/** Returns the environment variable that names a new, empty folder for the places where one stopped. */
export async function newStateFolder(): Promise<{ readonly XDG_STATE_HOME: string }> {
  return { XDG_STATE_HOME: join(await folderWith(), 'state') }
}

/** Opens the room in a terminal, with a state folder of its own unless `env` names one. */
export async function openRoom(args: readonly string[], options: RoomOptions = {}): Promise<Room> {
  return toRoom(await startLectern(args, await withStateFolder(options)))
}

/** Opens `BOOK`, or another article, and waits until all of it is laid out. */
export async function openBook(options: RoomOptions = {}, article = BOOK): Promise<Room> {
  const room = await openRoom(['open', 'book.md'], {
    cwd: await folderWith({ 'book.md': article }),
    ...options,
  })
  await laidOut(room)
  return room
}

/** Waits until the whole of an article that shows its beginning is laid out: only then its end can be shown. */
export async function laidOut(room: Room): Promise<void> {
  // Further down, more may be shown than at first.
  const top = ({ rows }: Screen) => rows.slice(0, 4).join('\n')
  const beginning = top(await room.shows(/\d%/))
  await room.press('G', '100%')
  await room.press('g', (screen) => top(screen) === beginning)
}

/** Runs a bash script in which `lectern` opens the room. */
export async function openRoomInShell(script: string, options: RoomOptions = {}): Promise<Room> {
  return toRoom(await startShell(script, await withStateFolder(options)))
}

async function withStateFolder(options: RoomOptions): Promise<RoomOptions> {
  return { ...options, env: { ...(await newStateFolder()), ...options.env } }
}

function toRoom(session: Session): Room {
  const expectScreen = (expectations: readonly Expectation[], keys = '') => {
    const typed = keys === '' ? '' : ` after ${JSON.stringify(keys)}`
    return session.screenThat(
      (screen) => expectations.every((expectation) => meets(screen, expectation)),
      () => `the screen doesn't show ${expectations.join(', ')}${typed}`,
    )
  }
  const press = (keys: string, ...expectations: readonly Expectation[]) => {
    session.type(keys)
    return expectScreen(expectations, keys)
  }
  return {
    ...session,
    shows: (...expectations) => expectScreen(expectations),
    press,
    async scroll(keys, lines) {
      const before = await session.screen()
      return press(keys, (screen) => isScrolled(unmarked(before), unmarked(screen), lines))
    },
    async resume(...expectations) {
      // A signal that comes before the program has stopped is lost, and nothing on the screen shows when it has.
      const repeated = setInterval(() => session.signal('SIGCONT'), 200)
      try {
        return await expectScreen(expectations)
      } finally {
        clearInterval(repeated)
      }
    },
    quit() {
      session.type('q')
      return session.ended()
    },
  }
}

function meets(screen: Screen, expectation: Expectation): boolean {
  if (typeof expectation === 'function') return expectation(screen)
  const text = screen.rows.join('\n')
  return typeof expectation === 'string' ? text.includes(expectation) : expectation.test(text)
}

function isScrolled(before: readonly string[], after: readonly string[], lines: number): boolean {
  if (lines < 0) return isScrolled(after, before, -lines)
  const isSame = before.join('\n') === after.join('\n')
  return !isSame && before.slice(lines).join('\n') === after.slice(0, after.length - lines).join('\n')
}

/** Returns the rows of the page without the mark of where one was. */
function unmarked(screen: Screen): readonly string[] {
  return pageOf(screen).map((row) => row.replace(/^( *)›/, '$1 ').trimEnd())
}

/** Returns the rows of the page: all but the status line. */
export function pageOf({ rows }: Screen): readonly string[] {
  return rows.slice(0, -1)
}

/** Returns the line below the page. */
export function statusOf({ rows }: Screen): string {
  return rows.at(-1) ?? ''
}

/** Returns an expectation: that the page is the same as it was. */
export function samePage(before: Screen): (screen: Screen) => boolean {
  return (screen) => pageOf(screen).join('\n') === pageOf(before).join('\n')
}

/** Returns an expectation: that the screen is the same as it was. */
export function sameScreen(before: Screen): (screen: Screen) => boolean {
  return (screen) => screen.rows.join('\n') === before.rows.join('\n')
}

/** Returns an expectation: that a text in reverse video contains the title. */
export function isSelected(title: string): (screen: Screen) => boolean {
  return (screen) => screen.reversed.some((text) => text.includes(title))
}

/** Returns an expectation: that nothing on the screen contains the text. */
export function hides(text: string): (screen: Screen) => boolean {
  return (screen) => !screen.rows.join('\n').includes(text)
}

/** Returns the number of the first word of `BOOK` on the screen. */
export function topWord({ rows }: Screen): number {
  return Number(/\bw(\d+)/.exec(rows.join('\n'))?.[1])
}

/** Returns an expectation: that the first word of `BOOK` on the screen has this number. */
export function startsAt(word: number): (screen: Screen) => boolean {
  return (screen) => topWord(screen) === word
}

/** Expects that a program restored the terminal after all else that it wrote to it. */
export function expectRestored(raw: string): void {
  expect(raw).toContain(ALTERNATE_SCREEN)
  for (const restored of [NORMAL_SCREEN, SHOW_CURSOR, PASTE_OFF, MOUSE_OFF, SGR_MOUSE_OFF]) {
    const changed = restored.replace(/[lh]$/, (end) => (end === 'l' ? 'h' : 'l'))
    expect(raw).toContain(restored)
    expect(raw.lastIndexOf(restored), restored.slice(1)).toBeGreaterThan(raw.lastIndexOf(changed))
  }
}
