/** Returns text as a code span (CommonMark 6.1): between more backticks than stand in a row in it. */
export function writeCodespan(text: string, place: Place): string {
  const line = text.replace(/\n/g, ' ')
  if (line === '') return ''
  if (needsTags(line, place)) return `<code>${toReferences(line)}</code>`
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(shortestMissing(runs.map(({ length }) => length)))
  const isPadded = /^`|`$/.test(line) || (line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '')
  return isPadded ? `${fence} ${line} ${fence}` : fence + line + fence
}

/** Returns text with character references for all marks: it has no meaning in any place. */
function toReferences(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

type Place = { readonly before: string; readonly isCell: boolean; readonly isInBrackets: boolean }

/** Two spans side by side would be one; a cell can't have a bar behind a backslash, nor marked's links some marks. */
function needsTags(line: string, { before, isCell, isInBrackets }: Place): boolean {
  return before === '`' || (isCell && line.includes('\\|')) || (isInBrackets && /[`[\]\\]/.test(line))
}

function shortestMissing(lengths: readonly number[]): number {
  let length = 1
  while (lengths.includes(length)) length++
  return length
}
