import type { PagerSettings } from './pager.ts'
import { isDirect, type Output, STANDARD_OUTPUT, toFile, toStream } from './stream.ts'

/** Ends what an interrupted line may have left open: a hyperlink, a style. */
const CLOSE_ALL = '\x1b]8;;\x1b\\\x1b[0m'

/**
 * Prints chunks to standard output as they come; what is taller than the screen through the pager, where there is one.
 * A reader that leaves early ends it quietly. Throws a ReaderError if the output can't be written.
 */
export async function print(
  chunks: Iterable<string> | AsyncIterable<string>,
  { pager, color = false }: { readonly pager?: PagerSettings | undefined; readonly color?: boolean } = {},
): Promise<void> {
  const direct = standardOutput(color)
  const output = pager ? (await import('./pager.ts')).screenOrPager(direct, pager) : direct
  for await (const piece of pieces(chunks)) {
    if (!(await output.write(piece))) break
  }
  await output.end()
}

/** How much is written at once, in UTF-16 units: each write takes its time, but a first screen is wanted soon. */
const MOST = 1 << 15
/** The first write, about a screen, in UTF-16 units. */
const FIRST = 3000

/** Yields chunks put together or cut, at ends of lines where there are some, to pieces of about that size. */
async function* pieces(chunks: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let size = FIRST
  let yielded = 0
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    while (text.length >= size) {
      const end = text.indexOf('\n', size) + 1 || text.length
      yield text.slice(0, end)
      text = text.slice(end)
      yielded += end
      size = Math.min(MOST, yielded)
    }
  }
  if (text !== '') yield text
}

function standardOutput(color: boolean): Output {
  if (isDirect()) return toFile(STANDARD_OUTPUT)
  const stream = toStream(process.stdout)
  return color ? closingOnInterrupt(stream) : stream
}

/** An output whose styles are closed when Ctrl-C interrupts it. */
function closingOnInterrupt(output: Output): Output {
  const close = () => {
    void output.write(CLOSE_ALL)
    process.kill(process.pid, 'SIGINT')
  }
  return {
    write(text) {
      if (!process.listeners('SIGINT').includes(close)) process.once('SIGINT', close)
      return output.write(text)
    },
    async end() {
      process.off('SIGINT', close)
    },
  }
}
