import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { errorCode } from '../../errors.ts'
import type { Variables } from '../../io/base-folders.ts'

/** A program with its arguments. */
export type Command = readonly [program: string, ...rest: string[]]

/** Returns the command that opens a file in the user's editor at a line, from 1, as git does it. */
export function editorCommand({ VISUAL, EDITOR }: Variables, path: string, line: number): Command {
  return ['sh', '-c', `${VISUAL || EDITOR || 'vi'} "$@"`, 'sh', `+${line}`, path]
}

/** Runs a command of the shell, and waits for Enter, so that what it has printed can be read. */
const RUN_AND_WAIT = `sh -c "$1"; status=$?
printf '\\n%s' 'Enter goes back to the article '; read -r _ </dev/tty; exit "$status"`

/** Returns the program that runs a command of the shell and leaves its output on the terminal until Enter. */
export function pipeCommand(command: string): Command {
  return ['sh', '-c', RUN_AND_WAIT, 'sh', command]
}

/**
 * Runs a program on the terminal to its end. Its standard input is `keyboard`, a file descriptor, or else the text `input`.
 * Returns undefined, or what went wrong: `isn't installed`.
 */
export async function runProgram(
  [program, ...rest]: Command,
  { env, keyboard, input }: { readonly env: Variables; readonly keyboard: number; readonly input?: string },
): Promise<string | undefined> {
  const stdin = input === undefined ? keyboard : 'pipe'
  try {
    const child = spawn(program, rest, { stdio: [stdin, 'inherit', 'inherit'], env })
    // A program that doesn't read all of its input is no problem.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    return endReason(await once(child, 'close'))
  } catch (error) {
    return startReason(error)
  }
}

/** Starts a program that opens its own window; returns as `runProgram` once it has ended or can't be run. */
export async function startProgram([program, ...rest]: Command, env: Variables): Promise<string | undefined> {
  try {
    const child = spawn(program, rest, { detached: true, stdio: 'ignore', env, windowsHide: true })
    child.unref()
    return endReason(await once(child, 'exit'))
  } catch (error) {
    return startReason(error)
  }
}

function endReason([status, signal]: readonly unknown[]): string | undefined {
  if (status === 0) return undefined
  return typeof status === 'number' ? `failed with status ${status}` : `was ended by ${signal}`
}

function startReason(error: unknown): string {
  const code = errorCode(error)
  if (code === undefined) throw error
  return code === 'ENOENT' ? "isn't installed" : `can't be run (${code})`
}
