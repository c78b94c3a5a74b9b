import type { Lexer, Token } from 'marked'

/** What a lexer knows of the article that its text is from. */
export type LexerState = {
  /** The numbers of the footnotes that are defined, by label. */
  readonly footnoteNumbers: ReadonlyMap<string, number>
  /** Whether more text follows: what nothing closes may be closed there, so it is read as if it went on to the end. */
  readonly isBeginning: boolean
  /** Whether the inline text at hand may hold marks of inline readers: they are looked for only then. */
  readonly hasMarks: boolean
}

/** That of a text by itself. */
export const NO_STATE: LexerState = { footnoteNumbers: new Map(), isBeginning: false, hasMarks: true }

/**
 * Reads the token that a text begins with; undefined where it begins with none of its kind. `previous` is the token before
 * the text, among its siblings.
 */
export type Reader = (
  src: string,
  lexer: Lexer,
  previous: Token | undefined,
  state: LexerState,
) => Token | undefined

/** Returns the character before an inline text, given the token before it; '' where it is the first. */
export function characterBefore(previous: Token | undefined): string {
  return previous?.raw.at(-1) ?? ''
}
