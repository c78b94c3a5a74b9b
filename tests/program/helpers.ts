import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, inject } from 'vitest'

/** The folder of the project under test. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The file that starts the built program. */
export const PROGRAM = join(PROJECT, 'bin', 'lectern.js')

/** Environment variables; an undefined one isn't set. */
export type Environment = { readonly [name: string]: string | undefined }

/** How a program ended. */
export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Where and how to run a program. */
export type RunOptions = {
  /** The working folder; by default a new, empty one. */
  readonly cwd?: string
  /** What is added to the clean environment. */
  readonly env?: Environment
  /** The standard input; empty by default. */
  readonly input?: string | Uint8Array
}

/** Returns a new temporary folder with the files, given by path. Those under `bin/` are executable. */
export async function folderWith(
  files: { readonly [path: string]: string | Uint8Array } = {},
): Promise<string> {
  const folder = await mkdtemp(join(inject('temporaryFolder'), 'folder-'))
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

/** Returns an environment without the user's settings: only the search path of programs is theirs. */
export function cleanEnvironment(env: Environment = {}): { [name: string]: string } {
  const variables = { PATH: process.env.PATH, HOME: inject('temporaryFolder'), LANG: 'C.UTF-8', ...env }
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

const HOST = fileURLToPath(new URL('host.js', import.meta.url))
const idleHosts: ChildProcess[] = []

/**
 * Runs the program with its output in pipes, in a process that other runs have used and will use: its status and output
 * are those of a process of its own (see `spawnLectern`), but it starts much faster.
 */
export async function lectern(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = await folderWith(), env, input = '' } = options
  const host = idleHosts.pop() ?? startHost()
  const settled = new AbortController()
  host.send({ args, cwd, env: cleanEnvironment(env), input })
  try {
    const [result] = await Promise.race([once(host, 'message', settled), once(host, 'exit', settled)])
    if (typeof result !== 'object') throw new Error(`lectern ${args.join(' ')} ended the process`)
    idleHosts.push(host)
    return result
  } finally {
    settled.abort()
  }
}

function startHost(): ChildProcess {
  const host = fork(HOST, {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    serialization: 'advanced',
    execArgv: [],
  })
  // The tests end without waiting for it.
  host.unref()
  host.channel?.unref()
  return host
}

/** Runs the program in a process of its own, with its output in pipes. */
export function spawnLectern(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [PROGRAM, ...args], options)
}

/** Runs a bash script in which `lectern` is the program; a pipe fails when one of its commands does. */
export function shell(script: string, options: RunOptions = {}): Promise<Run> {
  return run('bash', ['-c', shellScript(script)], options)
}

/** Returns a bash script in which `lectern` is the program. */
export function shellScript(script: string): string {
  return `set -o pipefail\nlectern() { '${process.execPath}' '${PROGRAM}' "$@"; }\n${script}`
}

/** Runs any program with its output in pipes; one that hangs is killed after 30 seconds. */
export async function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const cwd = options.cwd ?? (await folderWith())
  const child = spawn(file, args, { cwd, env: cleanEnvironment(options.env), timeout: 30_000 })
  // A program may end without reading its input.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const [stdout, stderr, [status]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, 'close'),
  ])
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

/** Returns how a successful run ends: this on standard output, nothing on standard error. */
export function printed(stdout: unknown): { status: number; stdout: unknown; stderr: string } {
  return { status: 0, stdout, stderr: '' }
}

/** Expects that a run failed: no output, and one line on standard error that contains the text. */
export function expectFailure(run: Run, status: 1 | 2, text: string): void {
  expect(run).toEqual({ status, stdout: '', stderr: expect.stringMatching(/^lectern: [^\n]+\n$/) })
  expect(run.stderr).toContain(text)
}
