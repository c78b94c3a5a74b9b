import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { Terminal } from '@xterm/headless'
import { cleanEnvironment, type Environment, folderWith, PROGRAM, shellScript } from './helpers.ts'

/** The terminal that a program runs in. */
export type TerminalOptions = {
  /** 80 by default. */
  readonly columns?: number
  /** 24 by default. */
  readonly rows?: number
  /** The working folder; by default a new, empty one. */
  readonly cwd?: string
  /** What is added to the clean environment, in which TERM is `xterm-256color`. */
  readonly env?: Environment
  /** The file of the program; by default the project's. */
  readonly program?: string
}

/** What a program in a terminal leaves behind. */
export type Shown = {
  /** Its exit status; 128 plus the number of the signal that ended it. */
  readonly status: number
  /** All that was written to the terminal. */
  readonly raw: string
  /** The terminal's lines, scrolled ones included, without trailing blanks and empty lines at the end. */
  readonly lines: readonly string[]
}

/** What a terminal shows at one moment. */
export type Screen = {
  /** Its visible rows, without trailing blanks. */
  readonly rows: readonly string[]
  /** The texts in reverse video, each row's apart. */
  readonly reversed: readonly string[]
}

/** A program that runs in a terminal. */
export type Session = {
  /** Waits until the text has been written. */
  readonly writes: (text: string) => Promise<void>
  /** Types keys. */
  readonly type: (keys: string) => void
  /** Returns all that has been written. */
  readonly raw: () => string
  /** Returns what the terminal shows, between two updates of the screen. */
  readonly screen: () => Promise<Screen>
  /** Waits until the terminal shows what it should. Throws, with the explanation and the screen, if it never does. */
  readonly screenThat: (isShown: (screen: Screen) => boolean, explain: () => string) => Promise<Screen>
  /** Gives the terminal another size. */
  readonly resize: (columns: number, rows: number) => void
  /** Stops reading what is written, as a line that has come to a halt does; returns a function that reads on. */
  readonly halt: () => () => void
  /** Sends a signal to the program. */
  readonly signal: (name: NodeJS.Signals) => Promise<void>
  /** Waits for the end of the program. */
  readonly ended: () => Promise<Shown>
}

/** Runs the program in a terminal to its end. */
export async function inTerminal(args: readonly string[], options: TerminalOptions = {}): Promise<Shown> {
  return (await startLectern(args, options)).ended()
}

/** Runs a bash script in which `lectern` is the program in a terminal to its end. */
export async function shellInTerminal(script: string, options: TerminalOptions = {}): Promise<Shown> {
  return (await startShell(script, options)).ended()
}

/** Starts a bash script in which `lectern` is the program in a terminal. */
export function startShell(script: string, options: TerminalOptions = {}): Promise<Session> {
  return startTerminal(['bash', '-c', shellScript(script)], options)
}

/** Starts the program in a terminal. */
export function startLectern(args: readonly string[], options: TerminalOptions = {}): Promise<Session> {
  return startTerminal([process.execPath, options.program ?? PROGRAM, ...args], options)
}

/**
 * Runs a program and writes its process number to a file, prints its status between two record separators, then waits
 * to be killed: a terminal that closes may lose output that nobody has read yet. Ctrl-C reaches the program alone.
 */
const WRAPPER = `trap : INT; /bin/sh -c 'echo $$ > "$0"; exec "$@"' "$@"; printf '\\036%s\\036' "$?"; exec sleep 60`
const END = /\x1e(\d+)\x1e/

/** A terminal shows what is written between them at once (synchronized output). */
const UPDATE_BEGINS = '\x1b[?2026h'
const UPDATE_ENDS = '\x1b[?2026l'

/** How long a program that hangs may write nothing before the test fails, in milliseconds. */
const SILENCE = 30_000

/** Starts any program in a terminal. */
export async function startTerminal(program: readonly string[], options: TerminalOptions): Promise<Session> {
  const { columns = 80, rows = 24, cwd = await folderWith() } = options
  const env = cleanEnvironment({ TERM: 'xterm-256color', ...options.env })
  const processFile = join(await folderWith(), 'process')
  // The search path of the test is the program's alone: /bin/sh needs its own.
  const command = [processFile, '/usr/bin/env', `PATH=${env.PATH ?? ''}`, ...program]
  const child = spawn('/bin/sh', ['-c', WRAPPER, 'sh', ...command], {
    name: env.TERM ?? '',
    cols: columns,
    rows,
    cwd,
    env: { ...env, PATH: process.env.PATH },
  })
  let raw = ''
  let live: Terminal | undefined
  // Most tests look only at the end, and need no terminal until then.
  const terminal = () => {
    if (!live) {
      live = newTerminal(columns, rows)
      live.write(raw)
    }
    return live
  }
  const checks = new Set<() => void>()
  child.onData((data) => {
    raw += data
    live?.write(data)
    for (const check of checks) check()
  })
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (holds()) settle(resolve)
        else timer.refresh()
      }
      const settle = (end: () => void) => {
        clearTimeout(timer)
        checks.delete(check)
        end()
      }
      const timer = setTimeout(() => settle(() => reject(new Error('the program hangs'))), SILENCE)
      checks.add(check)
      check()
    })
  const screen = async () => {
    for (;;) {
      await until(() => raw.lastIndexOf(UPDATE_BEGINS) <= raw.lastIndexOf(UPDATE_ENDS))
      const { length } = raw
      const shown = await screenOf(terminal())
      // Half of the next update may have come meanwhile.
      if (!raw.includes(UPDATE_BEGINS, length - UPDATE_BEGINS.length + 1)) return shown
    }
  }
  return {
    async writes(text) {
      await until(() => raw.includes(text) || END.test(raw))
      if (!raw.includes(text)) throw new Error(`ended without "${text}":\n${raw}`)
    },
    type: (keys) => child.write(keys),
    raw: () => raw,
    screen,
    async screenThat(isShown, explain) {
      for (;;) {
        const { length } = raw
        const shown = await screen()
        if (isShown(shown)) return shown
        const more =
          !END.test(raw) &&
          (await until(() => raw.length > length).then(
            () => true,
            () => false,
          ))
        if (!more) throw new Error(`${explain()}\n${shown.rows.join('\n')}`)
      }
    },
    resize(columns, rows) {
      terminal().resize(columns, rows)
      child.resize(columns, rows)
    },
    halt() {
      child.pause()
      return () => child.resume()
    },
    async signal(name) {
      process.kill(Number(await readFile(processFile, 'utf8')), name)
    },
    async ended() {
      await until(() => END.test(raw))
      child.kill('SIGKILL')
      const [before = '', status] = raw.split(END)
      return { status: Number(status), raw: before, lines: await screenLines(before, columns, rows) }
    },
  }
}

/** Returns the styles that are still on in a terminal after the output. */
export async function stylesAfter(raw: string): Promise<readonly string[]> {
  const terminal = await terminalAfter(`${raw}\x1b[H\x1b[2JX`, 80, 24)
  const cell = terminal.buffer.active.getLine(terminal.buffer.active.baseY)?.getCell(0)
  terminal.dispose()
  if (cell?.getChars() !== 'X') throw new Error('the terminal no longer prints text')
  const styles = {
    bold: cell.isBold(),
    dim: cell.isDim(),
    italic: cell.isItalic(),
    underline: cell.isUnderline(),
    inverse: cell.isInverse(),
    strikethrough: cell.isStrikethrough(),
    color: !cell.isFgDefault() || !cell.isBgDefault(),
  }
  return Object.entries(styles).flatMap(([name, on]) => (on ? [name] : []))
}

function newTerminal(cols: number, rows: number): Terminal {
  return new Terminal({ cols, rows, scrollback: 100_000, allowProposedApi: true })
}

async function terminalAfter(raw: string, cols: number, rows: number): Promise<Terminal> {
  const terminal = newTerminal(cols, rows)
  await new Promise<void>((resolve) => terminal.write(raw, resolve))
  return terminal
}

async function screenLines(raw: string, cols: number, rows: number): Promise<readonly string[]> {
  const terminal = await terminalAfter(raw, cols, rows)
  const { buffer } = terminal
  const lines = Array.from(
    { length: buffer.active.length },
    (_, row) => buffer.active.getLine(row)?.translateToString(true).trimEnd() ?? '',
  )
  terminal.dispose()
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

async function screenOf(terminal: Terminal): Promise<Screen> {
  await new Promise<void>((resolve) => terminal.write('', resolve))
  const { active } = terminal.buffer
  const lines = Array.from({ length: terminal.rows }, (_, row) => active.getLine(active.baseY + row))
  return {
    rows: lines.map((line) => line?.translateToString(true).trimEnd() ?? ''),
    reversed: lines.flatMap((line) => {
      const cells = Array.from({ length: terminal.cols }, (_, column) => {
        const cell = line?.getCell(column)
        return cell?.isInverse() ? cell.getChars() || ' '.repeat(cell.getWidth()) : '\0'
      })
      return cells
        .join('')
        .split(/\0+/)
        .filter((text) => text !== '')
    }),
  }
}
