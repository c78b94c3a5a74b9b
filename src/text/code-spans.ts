/** The longest code span, in UTF-16 units: a search for its end goes no further. */
const LONGEST = 10_000

/** Returns the run of backticks at an index of a text. */
function runAt(text: string, index: number): string {
  let end = index
  while (text[end] === '`') end++
  return text.slice(index, end)
}

/** Returns where the code span ends whose backticks begin at an index (CommonMark 6.1); undefined if there is none. */
export function codeSpanEnd(text: string, index: number): number | undefined {
  const ticks = runAt(text, index).length
  const window = text.slice(index, index + LONGEST)
  for (let start = window.indexOf('`', ticks); start >= 0; ) {
    const run = runAt(window, start).length
    if (run === ticks) return index + start + run
    start = window.indexOf('`', start + run)
  }
  return undefined
}

/** A run of backticks, or an escaped character. */
const RUN_OR_ESCAPE = /`+|\\[\s\S]/g

/** Returns an inline text with another character for each backtick that no code span begins or ends with. */
export function replaceLoneBackticks(text: string, character: string): string {
  const marks = new RegExp(RUN_OR_ESCAPE)
  let replaced = ''
  let start = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [run] = match
    if (run.startsWith('\\')) continue
    const end = codeSpanEnd(text, match.index)
    if (end !== undefined) marks.lastIndex = end
    else {
      replaced += text.slice(start, match.index) + character.repeat(run.length)
      start = match.index + run.length
    }
  }
  return replaced + text.slice(start)
}
