import type { Token, TokensList } from 'marked'
import type { LinkDefinition } from '../markdown/definitions.ts'
import { footnoteSource } from '../markdown/extensions/footnote.ts'
import { lexBlocks } from '../markdown/lexer.ts'
import type { SourceText } from '../text/source-text.ts'

// A definition is read where the scan has found one, or what looks like it.

/** Where a definition may be, in units of the text. */
export type DefinitionPlace = {
  /** Of its line. */
  readonly start: number
  /** Whether a definition can stand there; else its part has to be parsed to know. */
  readonly isCertain: boolean
  readonly partStart: number
  readonly partEnd: number
}

/** A link's definition and its source. */
export type DefinedLink = LinkDefinition & { readonly source: string }

/** On one line, its destination and title without anything to be decoded or taken off. */
const PLAIN_DEFINITION = /^ {0,3}\[[^[\]\\\n]+\]:[ \t]*([\w/:.#?=%+,;@~-]+)(?:[ \t]+"([^"\\&\n]*)")?[ \t]*$/
/** The end of a line before a blank one or another definition. */
const DEFINITION_END = /\n(?=[ \t]*\n| {0,3}\[)/
/** The end of a line before a blank one. */
const PARAGRAPH_END = /\n(?=[ \t]*\n)/
/**
 * The end of a line before another footnote, or before a blank line that no indented one is below; what is read may end
 * in its indentation.
 */
const FOOTNOTE_END = /\n(?= {0,3}\[\^[^\]\n]{1,999}\]:|[ \t]*\n(?! {4}|\t|[ \t]*(?:\n|$)))/

/** Returns marked's tokens of the part that a place is in. */
export type LexPart = (place: DefinitionPlace) => TokensList

/** Returns a function that lexes parts of a text: a part with many definitions only once for all in a row. */
export function partLexer(text: SourceText): LexPart {
  let last: { readonly start: number; readonly tokens: TokensList } | undefined
  return ({ partStart, partEnd }) => {
    if (last?.start !== partStart)
      last = { start: partStart, tokens: lexBlocks(text.slice(partStart, partEnd)) }
    return last.tokens
  }
}

/** Returns the definition of a link at a place; undefined where there is none of its normalised label. */
export function readLink(
  text: SourceText,
  place: DefinitionPlace,
  label: string,
  lexPart: LexPart,
): DefinedLink | undefined {
  if (!place.isCertain) return linkIn(lexPart(place), label)
  // Definitions often stand one below the other; only a title of several lines could look like that too.
  const line = readUntil(text, place, DEFINITION_END).trimEnd()
  const [, href, title] = PLAIN_DEFINITION.exec(line) ?? []
  if (href !== undefined) return { href, title: title ?? null, source: line.trim() }
  return linkIn(lexBlocks(line), label) ?? linkIn(lexBlocks(readUntil(text, place, PARAGRAPH_END)), label)
}

/** Returns the source of a footnote's definition at a place; undefined where there is none of its label. */
export function readFootnote(
  text: SourceText,
  place: DefinitionPlace,
  label: string,
  lexPart: LexPart,
): string | undefined {
  if (place.isCertain) return footnoteSource(readUntil(text, place, FOOTNOTE_END))
  return findToken(lexPart(place), 'footnote', label)?.raw
}

/** More than most definitions have, in units. */
const SHORT = 512

/** Returns the text from a place up to the newline that an expression matches, or else to the end of the part. */
function readUntil(text: SourceText, { start, partEnd }: DefinitionPlace, end: RegExp): string {
  for (let length = SHORT; ; length *= 4) {
    const range = text.slice(start, Math.min(partEnd, start + length))
    const index = range.search(end)
    if (index >= 0) return range.slice(0, index + 1)
    if (start + length >= partEnd) return range
  }
}

function linkIn(tokens: TokensList, label: string): DefinedLink | undefined {
  const link = tokens.links[label]
  const source = findToken(tokens, 'def', label)?.raw.trim()
  if (link?.href == null || source === undefined) return undefined
  return { href: link.href, title: link.title ?? null, source }
}

function findToken(tokens: readonly Token[], type: 'def' | 'footnote', label: string): Token | undefined {
  for (const token of walkTokens(tokens)) {
    if (token.type !== type) continue
    if ('tag' in token ? token.tag === label : 'label' in token && token.label === label) return token
  }
  return undefined
}

function* walkTokens(tokens: readonly Token[]): Iterable<Token> {
  for (const token of tokens) {
    yield token
    if ('tokens' in token && token.tokens) yield* walkTokens(token.tokens)
    if (token.type === 'list') yield* walkTokens(token.items)
  }
}
