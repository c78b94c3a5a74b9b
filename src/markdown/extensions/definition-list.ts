import type { Lexer, Token, Tokens } from 'marked'
import { blockEnd, matchAt, nextLine } from '../../text/lines.ts'
import { innerTokens } from '../limits/nesting.ts'
import type { OwnListToken } from './bullets.ts'
import type { Reader } from './reader.ts'

// Definition lists as Markdown Extra and pandoc have them: a term, and below it its definitions, each behind a colon; and
// the former's abbreviations.

type Entry = { readonly term: string; readonly definitions: readonly string[]; readonly end: number }

/** A term, of several lines where it has several forms, perhaps a blank line, and the colon of its first definition. */
const TERM =
  /((?:(?![ \t]|[#>|~<!:{]|[-*+•][ \t]|\d+[.)][ \t]|`{3}|[-*_=]{3,}[ \t]*\n|\[[^\]\n]{0,200}\]:)[^\n]{1,200}\n){1,3})(?:[ \t]*\n)?(?= {0,3}:[ \t]+\S)/y
const COLON = / {0,3}:[ \t]+(?=\S)/y
const COLON_BELOW = new RegExp(`(?:[ \\t]*\\n)?${COLON.source}`, 'y')
const INDENTED = new RegExp(`(?!${COLON.source})(?: {2}|\\t)[ \\t]*\\S`, 'y')
const BLANK = /[ \t]*(?:\n|$)/y
const LAZY = /[^\s#>|~`:*+-]/y

const ABBREVIATION = /^\*\[([^\]\n]{1,200})\]:([^\n]*)(?:\n|$)/

/** Reads a definition list, or abbreviations (`*[HTML]: Hypertext …`): a list of terms in bold, their definitions below. */
export const readDefinitionList: Reader = (src, lexer) => {
  const abbreviations = src.startsWith('*[') ? toList(lexer, src, abbreviationsOf(src)) : undefined
  return abbreviations ?? (beginsWithTerm(src) ? toList(lexer, src, entriesOf(src)) : undefined)
}

function toList(lexer: Lexer, src: string, entries: readonly Entry[]): OwnListToken | undefined {
  const items = entries.flatMap((entry) => toItem(lexer, entry) ?? [])
  if (entries.length === 0 || items.length < entries.length) return undefined
  const raw = src.slice(0, entries.at(-1)?.end)
  return { type: 'ownList', raw, ordered: false, start: '', loose: false, items }
}

function abbreviationsOf(src: string): readonly Entry[] {
  const entries: Entry[] = []
  for (let end = 0; ; ) {
    const [line, term, definition] = ABBREVIATION.exec(src.slice(end, nextLine(src, end))) ?? []
    if (line === undefined || term === undefined || definition === undefined) return entries
    end += line.length
    entries.push({ term, definitions: [definition.trim()], end })
  }
}

/** Whether one of the first lines, perhaps after a blank one, begins with a colon: cheap, since each block is asked. */
function beginsWithTerm(src: string): boolean {
  if (src.startsWith('\n') || src.startsWith(':')) return false
  for (let line = nextLine(src, 0), count = 0; line !== undefined && count < 4; line = nextLine(src, line)) {
    if (matchAt(COLON, src, line)) return matchAt(TERM, src, 0) !== null
    count += src.startsWith('\n', line) ? 3 : 1
  }
  return false
}

function entriesOf(src: string): readonly Entry[] {
  const entries: Entry[] = []
  for (let start = 0, entry = entryAt(src, 0); entry; entry = entryAt(src, start)) {
    entries.push(entry)
    start = entry.end + (matchAt(BLANK, src, entry.end)?.[0].length ?? 0)
  }
  return entries
}

function entryAt(src: string, start: number): Entry | undefined {
  const [head, term] = matchAt(TERM, src, start) ?? []
  if (head === undefined || term === undefined) return undefined
  const definitions: string[] = []
  let end = start + head.length
  for (let colon = matchAt(COLON_BELOW, src, end); colon; colon = matchAt(COLON_BELOW, src, end)) {
    const from = end + colon[0].length
    end = definitionEnd(src, from)
    definitions.push(src.slice(from, end).replace(/^(?: {1,4}|\t)/gm, ''))
  }
  return { term: term.trimEnd(), definitions, end }
}

/** Returns where a definition ends: its lines go on indented, or right below it where that isn't the next term. */
function definitionEnd(src: string, start: number): number {
  const isLazy = (line: number, next: number) =>
    matchAt(LAZY, src, line) !== null && !matchAt(COLON, src, next)
  return blockEnd(src, nextLine(src, start) ?? src.length, INDENTED, isLazy)
}

function toItem(lexer: Lexer, { term, definitions }: Entry): Tokens.ListItem | undefined {
  const terms = term.split('\n').map((line): Token => {
    const strong = { type: 'strong', raw: line, text: line, tokens: lexer.inline(line) }
    return { type: 'paragraph', raw: line, text: line, tokens: [strong] }
  })
  const tokens = definitions.map((definition) => innerTokens(lexer, definition))
  if (tokens.includes(undefined)) return undefined
  const inside = [...terms, ...tokens.flatMap((some) => some ?? [])]
  return { type: 'list_item', raw: term, task: false, loose: false, text: term, tokens: inside }
}
