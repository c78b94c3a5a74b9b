import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { ReaderError } from '../errors.ts'
import { displayWidth } from '../text/width.ts'
import type { Variables } from './base-folders.ts'
import { type Output, toStream } from './stream.ts'

/** A pager's command line (undefined: `less`) and the screen above which it is used. */
export type PagerSettings = {
  readonly command: string | undefined
  readonly rows: number
  readonly columns: number
  readonly env: Variables
}

/** Returns an output that holds back what fits the screen, and starts the pager for more. */
export function screenOrPager(screen: Output, pager: PagerSettings): Output {
  let held = ''
  let lines = 0
  let output: Output | undefined
  return {
    async write(text) {
      if (output) return output.write(text)
      held += text
      lines += screenLines(text, pager.columns)
      // The prompt that follows takes a line as well.
      if (lines < pager.rows) return true
      output = (await startPager(pager)) ?? screen
      return output.write(held)
    },
    async end() {
      if (!output) await screen.write(held)
      await (output ?? screen).end()
    },
  }
}

function screenLines(text: string, columns: number): number {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(displayWidth(stripVTControlCharacters(line)) / columns)),
      0,
    )
}

/** Returns the running pager; undefined if `less` was not asked for by name and isn't installed. */
async function startPager({ command, env }: PagerSettings): Promise<Output | undefined> {
  const stdio: ['pipe', 'inherit', 'inherit'] = ['pipe', 'inherit', 'inherit']
  const child =
    command === undefined ? spawn('less', [], { stdio, env }) : spawn(command, { stdio, env, shell: true })
  try {
    await once(child, 'spawn')
  } catch {
    if (command === undefined) return undefined
    throw unusable(command)
  }
  return toPager(child, command ?? 'less')
}

function toPager(child: ChildProcess & { readonly stdin: Writable }, command: string): Output {
  const exited = once(child, 'exit')
  // While the pager runs, Ctrl-C is meant for it.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return {
    write: toStream(child.stdin).write,
    async end() {
      child.stdin.end()
      const [status] = await exited
      process.off('SIGINT', ignore)
      if (status === 126 || status === 127) throw unusable(command)
    },
  }
}

function unusable(command: string): ReaderError {
  return new ReaderError(
    `the pager "${command}" can't be run; set LECTERN_PAGER or PAGER to another, or give --no-pager`,
  )
}
