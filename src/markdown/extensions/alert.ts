import type { Token, Tokens } from 'marked'
import { textToken } from '../inline-text.ts'

/** A block quote that is an alert, taken apart. */
type Alert = {
  /** As it stands. */
  readonly kind: string
  /** Empty where it has no title of its own. */
  readonly title: Token[]
  readonly tokens: Token[]
}

/** The kind, perhaps with Obsidian's `|` and more about its look, and the mark of one that folds. */
const KIND = /^\[!([^[\]|\n]{1,50})(?:\|[^[\]\n]{0,50})?\](?![([:])[-+]?[ \t]*/

/**
 * Returns the alert that a block quote is (GitHub's, with the titles and folding marks that Obsidian's have); undefined
 * where it is none.
 */
export function alertOf({ tokens }: Tokens.Blockquote): Alert | undefined {
  const [first, ...others] = tokens
  if (first?.type !== 'paragraph' || !first.tokens) return undefined
  const [mark, kind] = KIND.exec(first.raw) ?? []
  if (mark === undefined || kind === undefined) return undefined
  const { line, rest } = splitAtLineEnd(withoutStart(first.tokens, mark))
  const paragraph: Token[] = rest.length > 0 ? [{ ...first, tokens: rest }] : []
  return { kind: kind.trim(), title: line, tokens: [...paragraph, ...others] }
}

/** Returns inline tokens without the text that they begin with, which marked may have split. */
function withoutStart(tokens: readonly Token[], start: string): readonly Token[] {
  const [first, ...others] = tokens
  if (first === undefined || start === '') return tokens
  if (first.type !== 'text' || first.raw.length < start.length)
    return withoutStart(others, start.slice(first.raw.length))
  const raw = first.raw.slice(start.length)
  return raw === '' ? others : [textToken(raw), ...others]
}

/** Splits inline tokens at the first line end that isn't inside of one. */
function splitAtLineEnd(tokens: readonly Token[]): { readonly line: Token[]; readonly rest: Token[] } {
  const index = tokens.findIndex(({ type, raw }) => type === 'br' || (type === 'text' && raw.includes('\n')))
  const token = tokens[index]
  if (!token) return { line: [...tokens], rest: [] }
  const [line = '', ...lines] = token.type === 'text' ? token.raw.split('\n') : []
  const part = (raw: string) => (raw.trim() === '' ? [] : [textToken(raw)])
  return {
    line: [...tokens.slice(0, index), ...part(line)],
    rest: [...part(lines.join('\n')), ...tokens.slice(index + 1)],
  }
}
