import { columns, ending, LONGEST_SHORT_LINE } from './characters.ts'
import { isMarked } from './marks.ts'

// Which lines of plain text are code, or anything else that is aligned by its blanks.

const CODE =
  /[;{}]$|^[}\])]+[;,)]*$|^(?:\$|>>>|#!|\/\/|\/\*|--?\w)|^# \p{Ll}|^<\/?[a-z][^>]*>$|^[\w.]+\([^)]*\)$|^[\w."'-]+ ?[:+]?= ?\S|^\[[\w.-]+\]$|\s--?\w[\w-]+|^(?:import|from|def|class|let|const|var|fn|use|pub|return|export)\b.*[=:({]|^#(?:include|define|ifn?def|endif|pragma)\b|^\*\/?$|^import [\w*{}, ]+ from ['"]|^(?:import|from|package|using) [\w.*]+(?: (?:as|import) [\w., *]+)?$/u
/** Verse may end in a semicolon too. */
const VERSE = /^(?:\p{L}[\p{L}'’-]*,? ){3,}\p{L}+;$/u
const ALIGNED = /\S {3,}\S|^\+[-=+]{3,}|[\u2500-\u257f]{2}|(?:\. ?){4,}\d+$/
const CODE_INDENT = 4
const CENTRED = 20

/** Lines without an empty one among them, and how many empty ones stand before them. */
export type Group = { readonly lines: readonly string[]; readonly above: number }

/** The groups, with those that are one piece of code together joined by the empty lines between them. */
export function joinCode(groups: readonly Group[]): readonly { lines: readonly string[]; isCode: boolean }[] {
  const code = groups.map(({ lines }) => !isTable(lines) && isCode(lines))
  let indent = 0
  for (const [at, { lines }] of groups.entries()) {
    const below = code[at - 1] === true
    code[at] ||= below && isMoreCode(lines, indent)
    const least = lines.reduce((shortest, line) => Math.min(shortest, indentOf(line)), CENTRED)
    indent = below ? Math.min(indent, least) : least
  }
  for (let at = groups.length - 2; at >= 0; at--)
    code[at] ||= code[at + 1] === true && isCodeLine(groups[at]?.lines ?? [])
  const joined: { lines: string[]; isCode: boolean }[] = []
  for (const [at, { lines, above }] of groups.entries()) {
    const last = joined.at(-1)
    if (last && code[at] && code[at - 1]) {
      for (let empty = 0; empty < above; empty++) last.lines.push('')
      for (const line of lines) last.lines.push(line)
    } else joined.push({ lines: [...lines], isCode: code[at] === true })
  }
  return joined
}

function isCode(group: readonly string[]): boolean {
  if (group.length < 2) return false
  const like = group.filter((line) => line.length <= LONGEST_SHORT_LINE && isCodeLike(line.trim())).length
  return like >= group.length / 2 || isIndentedCode(group)
}

function isCodeLike(line: string): boolean {
  return (CODE.test(line) && !VERSE.test(line)) || ALIGNED.test(line)
}

/** Whether lines are indented in steps, as programs and diagrams are. */
function isIndentedCode(group: readonly string[]): boolean {
  const indents = group.map(indentOf)
  const deep = indents.filter((indent) => indent >= CODE_INDENT).length
  return new Set(indents).size > 2 && deep >= group.length / 2 && !group.some(isMarked)
}

/** Whether lines right below code go on with it: they look like code, or are indented more and are no prose. */
function isMoreCode(group: readonly string[], indent: number): boolean {
  const isWithin = (line: string) =>
    indentOf(line) > indent && indentOf(line) < CENTRED && columns(line) <= 60
  return (
    isCodeLine(group) ||
    group.every((line) => isWithin(line) && ending(line) !== 'sentence' && !isMarked(line))
  )
}

/** Whether a line by itself looks like code and doesn't start as a sentence or a heading does. */
function isCodeLine([line = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || line.length > LONGEST_SHORT_LINE) return false
  return isCodeLike(line.trim()) && !isMarked(line) && !/^\p{Lu}\p{Ll}*\s/u.test(line)
}

function indentOf(line: string): number {
  return line.replace(/\S.*$/s, '').replaceAll('\t', '    ').length
}

/** The lines without the indent that all of them share. */
export function dedent(group: readonly string[]): readonly string[] {
  const indents = group.filter(Boolean).map((line) => line.length - line.trimStart().length)
  const shared = indents.reduce((least, indent) => Math.min(least, indent))
  return group.map((line) => line.slice(shared))
}

/** Whether lines are the rows of a table, whose cells were copied with tabs between them. */
export function isTable(group: readonly string[]): boolean {
  const tabs = (line: string) => line.trim().split('\t').length - 1
  const first = tabs(group[0] ?? '')
  return group.length > 1 && first > 0 && group.every((line) => tabs(line) === first)
}
