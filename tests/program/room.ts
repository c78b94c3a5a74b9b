import { join } from 'node:path'
import { expect } from 'vitest'
import { type Environment, folderWith } from './helpers.ts'
import { type Screen, type Session, type Shown, startLectern, startShell } from './terminal.ts'

/** The sizes of terminals that the room is looked at in. */
export const SIZES = [
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 140, rows: 50 },
] as const

/** Sequences that take the terminal, and those that give it back. */
export const ALTERNATE = '\x1b[?1049h'
export const GIVEN_BACK = ['\x1b[?1049l', '\x1b[?25h', '\x1b[?1000l', '\x1b[?1006l'] as const

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
  ctrlC: '\x03',
  ctrlZ: '\x1a',
} as const

/** A reading room that a test sits in. */
export type Room = Session & {
  readonly columns: number
  readonly rows: number
  /** Waits until the screen shows all of the texts, or is as they say; returns it. */
  readonly shows: (...wanted: readonly Wanted[]) => Promise<Screen>
  /** Types keys, then waits as `shows` does. */
  readonly press: (keys: string, ...wanted: readonly Wanted[]) => Promise<Screen>
  /** Types keys that move the page, and waits until it stands so many lines further down. */
  readonly scroll: (keys: string, lines: number) => Promise<void>
  /** Types `q` and returns what is left behind. */
  readonly quit: () => Promise<Shown>
}

type Wanted = string | RegExp | ((screen: Screen) => boolean)

export type RoomOptions = {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Environment
  readonly cwd?: string
}

/** How long a text may be missing before the test is given up, in milliseconds. */
const PATIENCE = 25_000

/** Returns a new folder for what is remembered, as environment variables name it. */
export async function newMemory(): Promise<{ readonly XDG_STATE_HOME: string }> {
  return { XDG_STATE_HOME: join(await folderWith(), 'state') }
}

/** Opens the room in a terminal; it remembers nothing from before unless `env` tells where. */
export async function openRoom(args: readonly string[], options: RoomOptions = {}): Promise<Room> {
  return toRoom(await startLectern(args, await settled(options)), options)
}

/** Opens `BOOK`, or another article, and waits until all of it is set. */
export async function openBook(options: RoomOptions = {}, article = BOOK): Promise<Room> {
  const cwd = await folderWith({ 'book.md': article })
  const room = await openRoom(['open', 'book.md'], { cwd, ...options })
  await allSet(room)
  return room
}

/** Waits until all of an article that is at its beginning is set: only then its end can be shown. */
export async function allSet(room: Room): Promise<void> {
  const beginning = ({ rows }: Screen) => rows.slice(0, 4).join('\n')
  const first = beginning(await room.shows(/\d%/))
  await room.press('G', '100%')
  await room.press('g', (screen) => beginning(screen) === first)
}

/** Runs a bash script that opens the room. */
export async function openRoomInShell(script: string, options: RoomOptions = {}): Promise<Room> {
  return toRoom(await startShell(script, await settled(options)), options)
}

async function settled(options: RoomOptions) {
  return { ...options, env: { ...(await newMemory()), ...options.env } }
}

function toRoom(session: Session, { columns = 80, rows = 24 }: RoomOptions): Room {
  const size = { columns, rows }
  const room: Room = {
    ...session,
    get columns() {
      return size.columns
    },
    get rows() {
      return size.rows
    },
    resize(columns, rows) {
      Object.assign(size, { columns, rows })
      session.resize(columns, rows)
    },
    async shows(...wanted) {
      const until = Date.now() + PATIENCE
      for (;;) {
        const screen = await session.screen()
        const missing = wanted.filter((each) => !isShown(screen, each))
        if (missing.length === 0) return screen
        if (Date.now() > until) {
          throw new Error(`not shown: ${missing.join(', ')}\n${screen.rows.join('\n')}`)
        }
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    press(keys, ...wanted) {
      session.type(keys)
      return room.shows(...wanted)
    },
    async scroll(keys, lines) {
      const before = pageOf(await session.screen())
      const stays = lines < 0 ? before.slice(0, lines) : before.slice(lines)
      await room.press(keys, (screen) => {
        const page = pageOf(screen)
        const there = lines < 0 ? page.slice(-lines) : page.slice(0, page.length - lines)
        return there.join('\n') === stays.join('\n') && page.join('\n') !== before.join('\n')
      })
    },
    quit() {
      session.type('q')
      return session.ended()
    },
  }
  return room
}

function isShown(screen: Screen, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(screen)
  const text = screen.rows.join('\n')
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
}

/** Returns the rows of the page, without the status line and the row that is left free. */
export function pageOf({ rows }: Screen): readonly string[] {
  return rows.slice(0, -2)
}

/** Returns the line below the page. */
export function statusOf({ rows }: Screen): string {
  return rows.at(-2) ?? ''
}

/** Returns the number of the first word of `BOOK` on the screen. */
export function topWord({ rows }: Screen): number {
  return Number(/\bw(\d+)/.exec(rows.join('\n'))?.[1])
}

/** Expects that a program left the terminal as it found it, after all that it wrote to it. */
export function expectGivenBack(raw: string): void {
  expect(raw).toContain(ALTERNATE)
  const last = (sequence: string) => raw.lastIndexOf(sequence)
  for (const sequence of GIVEN_BACK) {
    const taken = sequence.replace(/[lh]$/, (end) => (end === 'l' ? 'h' : 'l'))
    expect(raw).toContain(sequence)
    expect(last(sequence), sequence.slice(1)).toBeGreaterThan(last(taken))
  }
}

const WORDS_A_PARAGRAPH = 45
const PARAGRAPHS = 4
const TITLES = [
  'Quays',
  'Inner Basin',
  'Cranes',
  'Old Cranes',
  'Pilots',
  'Night Pilots',
  'Tides',
  'Spring Tides',
]

/** An article of four sections, a subsection in each, whose words are numbered: `w1 w2 …`. */
export const BOOK = `---
title: The Harbour Book
author: Ada Example
---

${paragraphs(0)}
${TITLES.map((title, index) => `${index % 2 === 0 ? '##' : '###'} ${title}\n\n${paragraphs(index + 1)}`).join('\n')}`

/** The first word of a section of `BOOK`, by its place in the outline. */
export function firstWord(section: number): number {
  return section * PARAGRAPHS * WORDS_A_PARAGRAPH + 1
}

function paragraphs(section: number): string {
  const words = Array.from(
    { length: PARAGRAPHS * WORDS_A_PARAGRAPH },
    (_, at) => `w${firstWord(section) + at}`,
  )
  return Array.from(
    { length: PARAGRAPHS },
    (_, at) => `${words.slice(at * WORDS_A_PARAGRAPH, (at + 1) * WORDS_A_PARAGRAPH).join(' ')}\n`,
  ).join('\n')
}
