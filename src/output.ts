import type { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { PagerSettings } from './settings.ts'
import { type Output, toStream } from './stream.ts'

/** How much is written at once, in lines: Ctrl-C is heard between two writes. */
const PIECE = /(?:[^\n]*\n){1,100}|[^\n]+$/g

/** Ends what an interrupted line may have left open: a hyperlink, a style. */
const CLOSE_ALL = '\x1b]8;;\x1b\\\x1b[0m'

/**
 * Prints chunks as they come; what is taller than the screen through the pager, where there is one. A reader that
 * leaves early ends it quietly. Throws a ReaderError where the output can't be written.
 */
export async function print(
  chunks: Iterable<string> | AsyncIterable<string>,
  stdout: Writable,
  { pager, color = false }: { readonly pager?: PagerSettings | undefined; readonly color?: boolean } = {},
): Promise<void> {
  const direct = color ? closingOnInterrupt(stdout) : toStream(stdout)
  const output = pager ? (await import('./pager.ts')).screenOrPager(direct, pager) : direct
  for await (const text of gathered(chunks)) {
    for (const [piece] of text.matchAll(PIECE)) {
      if (!(await output.write(piece))) return output.end()
      // Writing to a terminal doesn't wait: without this, Ctrl-C would be heard after the last chunk.
      await setImmediate()
    }
  }
  await output.end()
}

/** About a screen, in UTF-16 units: a write for every paragraph would take longer than setting it. */
const ENOUGH = 4096

async function* gathered(chunks: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    if (text.length < ENOUGH) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

/** A stream whose styles are closed when Ctrl-C interrupts it. */
function closingOnInterrupt(stdout: Writable): Output {
  const stream = toStream(stdout)
  const close = () => {
    stdout.write(CLOSE_ALL)
    process.kill(process.pid, 'SIGINT')
  }
  return {
    write(text) {
      if (!process.listeners('SIGINT').includes(close)) process.once('SIGINT', close)
      return stream.write(text)
    },
    async end() {
      process.off('SIGINT', close)
    },
  }
}
