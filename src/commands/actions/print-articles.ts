import type { Article } from '../../article/article.ts'
import { isAddress } from '../../io/address.ts'
import { isTerminal } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import type { PagerSettings } from '../../io/pager.ts'
import { articleSeparator } from '../../render/separator.ts'
import type { Color, Format } from '../../render/settings.ts'
import { orReport, printProblem } from './report.ts'

/** An article, and what is printed of it. */
export type Printed = { readonly article: Article; readonly text: Iterable<string> | AsyncIterable<string> }

/** How articles are printed, apart from their texts. */
export type PrintSettings = {
  readonly format: Format
  readonly width: number | undefined
  readonly color: Color
  /** Blank columns before each line. */
  readonly margin?: number
  readonly pager?: PagerSettings | undefined
}

/** Prints the articles of these names one after the other, and says how many lines were left out of them. */
export async function printArticles(
  names: readonly string[],
  load: (name: string) => Promise<Printed>,
  settings: PrintSettings,
): Promise<void> {
  const { color, margin = 0, pager } = settings
  const leftOut: string[] = []
  async function* texts(): AsyncIterable<string> {
    let isFirst = true
    for await (const { article, text } of eachArticle(names, load)) {
      if (!isFirst) yield articleSeparator(settings)
      isFirst = false
      yield* text
      leftOut.push(...article.leftOut)
    }
  }
  await print(withMargin(texts(), margin), { pager, color: color !== false })
  reportLeftOut(leftOut)
}

/** Yields texts with blanks before each line that has something in it. */
async function* withMargin(texts: AsyncIterable<string>, margin: number): AsyncIterable<string> {
  const blanks = ' '.repeat(margin)
  for await (const text of texts) yield margin === 0 ? text : text.replace(/^(?=.)/gm, blanks)
}

/**
 * Yields what `load` returns for each article in turn. Of several, one that can't be read is reported on standard error,
 * and the exit status will be 1; a single one throws its ReaderError.
 */
async function* eachArticle<Loaded>(
  names: readonly string[],
  load: (name: string) => Promise<Loaded>,
): AsyncIterable<Loaded> {
  for (const name of names) {
    const loading = () => (isAddress(name) ? waitFor(name, load(name)) : load(name))
    const loaded = names.length === 1 ? await loading() : await orReport(loading, printFailure)
    if (loaded !== undefined) yield loaded
  }
}

/** Waits for an article from the web; a terminal shows which server is slow. */
async function waitFor<Loaded>(address: string, loaded: Promise<Loaded>): Promise<Loaded> {
  const { showWaiting } = await import('../../io/progress.ts')
  return showWaiting(URL.canParse(address) ? new URL(address).host : 'the server', loaded)
}

function printFailure(problem: string): void {
  printProblem(problem)
  process.exitCode = 1
}

/** Says on standard error, where a person reads it, how many lines were left out. */
function reportLeftOut(leftOut: readonly string[]): void {
  if (leftOut.length === 0 || !isTerminal('stderr')) return
  const lines = leftOut.length === 1 ? '1 line' : `${leftOut.length} lines`
  printProblem(`left out ${lines} of page furniture; --verbatim keeps them`)
}
