import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'

/** The folder of the project under test. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The program as it is started. */
export const PROGRAM = join(PROJECT, 'bin', 'lectern.js')

/** Environment variables; what is undefined isn't set. */
export type Environment = { readonly [name: string]: string | undefined }

/** How a finished program left. */
export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Where and how to run a program. */
export type RunOptions = {
  /** The working folder; without it a new, empty one. */
  readonly cwd?: string
  /** What is added to the clean environment. */
  readonly env?: Environment
  /** What comes in at standard input. */
  readonly input?: string | Uint8Array
}

const temporary = mkdtempSync(join(tmpdir(), 'lectern-program-'))
let folders = 0
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** Returns a new temporary folder that holds the files, given by their paths; it is removed after the tests. */
export async function folderWith(
  files: { readonly [path: string]: string | Uint8Array } = {},
): Promise<string> {
  folders += 1
  const folder = join(temporary, String(folders))
  await mkdir(folder)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content, { mode: path.startsWith('bin/') ? 0o755 : 0o644 })
  }
  return folder
}

/** Returns the text of a file in a folder. */
export function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8')
}

/** Returns an environment that holds nothing of the user's but the path to programs. */
export function cleanEnvironment(env: Environment = {}): { [name: string]: string } {
  const whole = { PATH: process.env.PATH, HOME: temporary, LANG: 'C.UTF-8', ...env }
  return Object.fromEntries(
    Object.entries(whole).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Runs the program with its output in pipes. */
export function lectern(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [PROGRAM, ...args], options)
}

/** Runs a bash script that may call `lectern`; a pipe in it fails when one of its programs does. */
export function shell(script: string, options: RunOptions = {}): Promise<Run> {
  return run('bash', ['-c', shellScript(script)], options)
}

/** Returns a bash script that knows `lectern` as a command. */
export function shellScript(script: string): string {
  return `set -o pipefail\nlectern() { '${process.execPath}' '${PROGRAM}' "$@"; }\n${script}`
}

/** Runs any program with its output in pipes. */
export async function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const cwd = options.cwd ?? (await folderWith())
  const child = spawn(file, args, { cwd, env: cleanEnvironment(options.env), timeout: 30_000 })
  // A program that doesn't read its input closes the pipe.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const [stdout, stderr, [status]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, 'close'),
  ])
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

/** Returns what a run that does its work looks like: this on standard output, nothing on standard error. */
export function printed(stdout: unknown): { status: number; stdout: unknown; stderr: string } {
  return { status: 0, stdout, stderr: '' }
}

/** Expects that a run failed as promised: one line on standard error that names the thing, no output. */
export function expectFailure({ status, stdout, stderr }: Run, expected: 1 | 2, named: string): void {
  expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
  expect(stderr).toMatch(/^lectern: [^\n]+\n$/)
  expect(stderr).toContain(named)
}
