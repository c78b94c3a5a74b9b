import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import type { Variables } from './base-folders.ts'

/** What settings are decided from: environment variables and what the output goes to. */
export type Environment = {
  readonly env: Variables
  /** Whether standard output is a terminal. */
  readonly terminal: boolean
  /** Of that terminal. */
  readonly columns: number | undefined
  readonly rows: number | undefined
}

/** Returns the environment of this process. */
export function readEnvironment(): Environment {
  const terminal = isTerminal('stdout')
  const { columns, rows } = terminal ? process.stdout : { columns: undefined, rows: undefined }
  return { env: process.env, terminal, columns, rows }
}

/** Whether an output is a terminal. (Its file is looked at first: Node's stream for a pipe takes 4 ms to make.) */
export function isTerminal(output: 'stdout' | 'stderr'): boolean {
  return fstatSync(output === 'stdout' ? 1 : 2).isCharacterDevice() && process[output].isTTY === true
}

/** Whether standard input is a pipe, a socket or a file, which may be an article, rather than a terminal or nothing. */
export function isInputGiven(): boolean {
  const input = fstatSync(0)
  return input.isFIFO() || input.isSocket() || input.isFile()
}

/** Whether the terminal can show a screen and take keys. */
export function isInteractive({ env, terminal }: Environment): boolean {
  return terminal && env.TERM !== 'dumb'
}

/** Whether there is something on standard input, from a pipe or a file; waits for a pipe's first bytes, or its end. */
export async function hasInput(): Promise<boolean> {
  const stats = fstatSync(0)
  if (stats.isFile()) return stats.size > 0
  if (!stats.isFIFO() && !stats.isSocket()) return false
  await once(process.stdin, 'readable')
  return process.stdin.readableLength > 0
}

/** Whether somebody at a terminal can be asked a question, on standard error. */
export function isAnswerable(): boolean {
  return process.stdin.isTTY === true && isTerminal('stderr')
}
