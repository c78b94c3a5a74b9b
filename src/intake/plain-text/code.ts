import { union } from '../../text/expressions.ts'
import { endingOf, LONGEST_SHORT_LINE, roughColumns } from '../line-metrics.ts'
import type { LineGroup } from './block.ts'
import { isFormula } from './formulas.ts'
import { hasMarker } from './markers.ts'

// Which lines of plain text are code, or anything else that is aligned by its blanks.

/** Lines that are code or aren't; those of code may have empty ones among them. */
export type Chunk = {
  readonly lines: readonly string[]
  readonly isCode: boolean
  readonly language?: string | undefined
}

const STATEMENT = union(
  // the end of a statement or the start of a block
  /[;{}]$/,
  // nothing but closing brackets
  /^[}\])]+(?:[;,][;,)]*)?$/,
  // a call, an assignment, a tag, a heading of a configuration file
  /^[\w.]+\([^)]*\)$/,
  /^[\w."'-]+ ?[:+]?= ?\S/,
  /^<\/?[a-z][^>]*>$/,
  /^\[[\w.-]+\]$/,
)
const COMMAND = union(
  // a prompt, or an option
  /^(?:\$|>>>|--?\w)/,
  /\s--?\w[\w-]+/,
)
const COMMENT = union(
  /^(?:#!|\/\/|\/\*)/,
  /^\*\/?$/,
  // with a capital it is as likely a heading of markdown
  /^# \p{Ll}/u,
)
const DECLARATION = union(
  /^(?:import|from|def|class|let|const|var|fn|use|pub|return|export)\b.*[=:({]/,
  /^import (?:[\w*{}, ]+ from )?['"]/,
  /^(?:import|from|package|using) [\w.*]+(?: (?:as|import) [\w., *]+)?$/,
  /^#(?:include|define|ifn?def|endif|pragma)\b/,
)
const CODE = union(STATEMENT, COMMAND, COMMENT, DECLARATION)
/** Four words or more before a semicolon: a line of verse may end in one too. */
const VERSE = /^(?:\p{L}[\p{L}'’-]*,? ){3,}\p{L}+;$/u
const COLUMNS = /\S {3,}\S/
const ALIGNED = union(
  // columns, a frame, a leader of dots before a page number
  COLUMNS,
  /^\+[-=+]{3,}/,
  /[\u2500-\u257f]{2}/,
  /(?:\. ?){4}\d+$/,
)

/** An indent that marks code (columns), and one that is rather that of a centred line. */
const CODE_INDENT = 4
const CENTRED_INDENT = 20

/** Returns groups of lines as chunks: groups that are code together are joined by the empty lines between them. */
export function joinCode(groups: readonly LineGroup[]): readonly Chunk[] {
  const isCode = extendUpwards(groups, extendDownwards(groups, groups.map(looksLikeCode)))
  const chunks: (Chunk & { readonly lines: string[] })[] = []
  for (const [index, { lines, emptyAbove, language }] of groups.entries()) {
    const last = chunks.at(-1)
    const goesOn =
      isCode[index] && isCode[index - 1] && language === undefined && last?.language === undefined
    if (last && goesOn) {
      for (let count = 0; count < emptyAbove; count++) last.lines.push('')
      for (const line of lines) last.lines.push(line)
    } else chunks.push({ lines: [...lines], isCode: isCode[index] === true, language })
  }
  return chunks
}

/** Counts groups below code as code where they go on with it. */
function extendDownwards(groups: readonly LineGroup[], isCode: readonly boolean[]): readonly boolean[] {
  const extended = [...isCode]
  let indent = 0
  for (const [index, { lines }] of groups.entries()) {
    const isBelowCode = extended[index - 1] === true && groups[index - 1]?.language === undefined
    extended[index] ||= isBelowCode && continuesCode(lines, indent)
    const smallest = lines.reduce((least, line) => Math.min(least, indentOf(line)), CENTRED_INDENT)
    indent = isBelowCode ? Math.min(indent, smallest) : smallest
  }
  return extended
}

/** Counts lines by themselves right above code as code where they look like it. */
function extendUpwards(groups: readonly LineGroup[], isCode: readonly boolean[]): readonly boolean[] {
  const extended = [...isCode]
  for (let index = groups.length - 2; index >= 0; index--)
    extended[index] ||= extended[index + 1] === true && isCodeLine(groups[index]?.lines ?? [])
  return extended
}

/** Whether a group of lines looks like code, or is aligned by its blanks. */
export function looksLikeCode({ lines, language }: LineGroup): boolean {
  if (language !== undefined) return true
  if (lines.length < 2 || findTabTable(lines) || isFormula(lines)) return false
  const [row, ...otherRows] = lines.filter((line) => COLUMNS.test(line.trim()))
  // A row by itself is a menu, or a byline and a date.
  const others = otherRows.length > 0 ? lines : lines.filter((line) => line !== row)
  const alike = others.filter((line) => line.length <= LONGEST_SHORT_LINE && isCodeLike(line.trim()))
  if (alike.length >= lines.length / 2) return true
  return isIndentedInSteps(lines) || isIndentedUnequally(lines) || isMapping(lines)
}

/** Whether a line, without white space at its ends, looks like code or is aligned by its blanks. */
export function isCodeLike(line: string): boolean {
  return (CODE.test(line) && !VERSE.test(line)) || ALIGNED.test(line)
}

/** Whether lines are indented in steps, as programs and diagrams are. */
function isIndentedInSteps(lines: readonly string[]): boolean {
  const indents = lines.map(indentOf)
  const deep = indents.filter((indent) => indent >= CODE_INDENT)
  return new Set(indents).size > 2 && deep.length >= lines.length / 2 && !lines.some(hasMarker)
}

/** Signs of code, of which prose and verse have at most the apostrophe. */
const CODE_SIGN = /[\d_$=<>(){}[\]|\\/#@:;*+&`"]/
/** Wider lines are prose (columns). */
const WIDEST_CODE = 60

/**
 * Whether the lines below the first differ in their indents, as in code that no sign tells; prose that is only indented
 * where a paragraph starts, or from its second line on, doesn't count.
 */
function isIndentedUnequally(lines: readonly string[]): boolean {
  if (new Set(lines.slice(1).map(indentOf)).size < 2 || lines.some(hasMarker)) return false
  const alike = lines.filter((line) => roughColumns(line) <= WIDEST_CODE && CODE_SIGN.test(line))
  return alike.length > lines.length / 2
}

/** A name in lower case with a value, or with an indented block below it, as in YAML. */
const ENTRY = /^(?:- )?[a-z][\w.-]*:(?: \S.*)?$/

/** Whether most lines are entries of a mapping, the first of them with a block below it. */
function isMapping(lines: readonly string[]): boolean {
  const entries = lines.filter((line) => ENTRY.test(line.trim()))
  return (
    /^[a-z][\w.-]*:$/.test(lines[0] ?? '') &&
    entries.length > lines.length / 2 &&
    indentOf(lines[1] ?? '') > 0
  )
}

/** Whether lines right below code go on with it: they look like code, or are indented more and are no prose. */
function continuesCode(lines: readonly string[], indent: number): boolean {
  const isWithin = (line: string) =>
    indentOf(line) > indent && indentOf(line) < CENTRED_INDENT && roughColumns(line) <= 60
  return (
    isCodeLine(lines) ||
    lines.every((line) => isWithin(line) && endingOf(line) !== 'sentence' && !hasMarker(line))
  )
}

/** Whether a line by itself looks like code and doesn't start as a sentence or a heading does. */
function isCodeLine([line = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || isFormula([line]) || line.length > LONGEST_SHORT_LINE) return false
  return isCodeLike(line.trim()) && !hasMarker(line) && !/^\p{Lu}\p{Ll}*\s/u.test(line)
}

/** Returns the columns before a line's first character. */
export function indentOf(line: string): number {
  return line.replace(/\S.*/s, '').replaceAll('\t', '    ').length
}

/** Returns the lines without the indent that all of them share. */
export function dedent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter(Boolean).map((line) => line.length - line.trimStart().length)
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  return lines.map((line) => line.slice(shared))
}

/**
 * Returns where the rows of a table start and end, whose cells were copied with tabs between them: most of the lines,
 * with as many tabs in each; lines above and below are labels and notes.
 */
export function findTabTable(
  lines: readonly string[],
): { readonly start: number; readonly end: number } | undefined {
  const tabs = lines.map((line) => line.trim().split('\t').length - 1)
  const start = tabs.findIndex((count) => count > 0)
  if (start < 0) return undefined
  const other = tabs.findIndex((count, index) => index > start && count !== tabs[start])
  const end = other < 0 ? lines.length : other
  const isTable = end - start > 1 && !tabs.slice(end).some((count) => count > 0)
  return isTable ? { start, end } : undefined
}
