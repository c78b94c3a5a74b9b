import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/lectern.js', import.meta.url))

/** How the program ended and what it printed. */
export type Ended = {
  readonly status: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program to its end, killed after `timeout` milliseconds. */
export function runProgram(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string; readonly timeout?: number } = {},
): Ended {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { PATH: process.env.PATH },
  })
  return { status, signal, stdout, stderr }
}
