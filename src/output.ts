import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { errorCode, ReaderError } from './errors.ts'
import { parseStyled } from './render/layout/styled.ts'
import { displayWidth } from './render/layout/width.ts'
import type { PagerSettings } from './settings.ts'

type Chunks = Iterable<string> | AsyncIterable<string>

/** Ends what an interrupted line may have left open: a hyperlink, a style. */
const CLOSE_ALL = '\x1b]8;;\x1b\\\x1b[0m'

/**
 * Prints chunks as they come; what is taller than the screen through the pager, where there is one. A reader that
 * leaves early ends it quietly. Throws a ReaderError where the output can't be written.
 */
export async function print(
  chunks: Chunks,
  stdout: Writable,
  pager?: PagerSettings,
  color = false,
): Promise<void> {
  if (color) closeStylesOnInterrupt(stdout)
  const output = pager ? screenOrPager(stdout, pager) : toStream(stdout)
  for await (const chunk of chunks) {
    if (!(await output.write(chunk))) break
  }
  await output.end()
}

/** Where chunks go; `write` returns whether more is wanted. */
type Output = {
  readonly write: (chunk: string) => Promise<boolean>
  readonly end: () => Promise<void>
}

function toStream(stream: Writable): Output {
  // Errors are reported to each write's callback; without a listener they would end the process as well.
  stream.on('error', () => {})
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => {
          if (!error) resolve(true)
          else if (errorCode(error) === 'EPIPE') resolve(false)
          else reject(new ReaderError(`can't write the output: ${reason(error)}`))
        })
      }),
    end: async () => {},
  }
}

function reason(error: Error): string {
  return errorCode(error) === 'ENOSPC' ? 'no space left on the device' : (errorCode(error) ?? error.message)
}

/** Holds back what fits the screen, and starts the pager for more. */
function screenOrPager(stdout: Writable, pager: PagerSettings): Output {
  const screen = toStream(stdout)
  let held = ''
  let lines = 0
  let output: Output | undefined
  return {
    async write(chunk) {
      if (output) return output.write(chunk)
      held += chunk
      lines += screenLines(chunk, pager.columns)
      // The prompt that follows takes a line as well.
      if (lines < pager.rows) return true
      output = (await startPager(pager)) ?? screen
      return output.write(held)
    },
    async end() {
      if (!output) await screen.write(held)
      await output?.end()
    },
  }
}

function screenLines(chunk: string, columns: number): number {
  return chunk
    .replace(/\n$/, '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(parseStyled(line).text) / columns)), 0)
}

/** Returns the running pager; undefined where `less` was not asked for by name and isn't installed. */
async function startPager({ command, env }: PagerSettings): Promise<Output | undefined> {
  const stdio: ['pipe', 'inherit', 'inherit'] = ['pipe', 'inherit', 'inherit']
  const child =
    command === undefined ? spawn('less', [], { stdio, env }) : spawn(command, { stdio, env, shell: true })
  try {
    await once(child, 'spawn')
  } catch (error) {
    if (command === undefined) return undefined
    throw new ReaderError(
      `the pager "${command}" can't be run: ${error instanceof Error ? error.message : error}`,
    )
  }
  return toPager(child, command)
}

function toPager(child: ChildProcess & { readonly stdin: Writable }, command: string | undefined): Output {
  const exited = once(child, 'exit')
  // Ctrl-C is the pager's to answer while it runs.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return {
    write: toStream(child.stdin).write,
    async end() {
      child.stdin.end()
      const [status] = await exited
      process.off('SIGINT', ignore)
      if (status === 126 || status === 127) {
        throw new ReaderError(`the pager "${command}" can't be run; set PAGER to another, or give --no-pager`)
      }
    },
  }
}

function closeStylesOnInterrupt(stdout: Writable): void {
  process.once('SIGINT', () => {
    stdout.write(CLOSE_ALL)
    process.kill(process.pid, 'SIGINT')
  })
}
