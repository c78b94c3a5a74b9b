import type { Inline, Text } from './tokens.ts'

/** Returns a token of literal text. */
export function textToken(text: string): Text {
  return { type: 'text', raw: text, text }
}

/** Adds a token; text joins the text before it, since every escaped character is a token, and takes the memory of one. */
export function addToken<Other extends { readonly type: string }>(
  tokens: (Inline | Other)[],
  token: Inline | Other,
): void {
  const last = tokens.at(-1)
  if (isText(token) && isText(last)) tokens[tokens.length - 1] = textToken(last.text + token.text)
  else tokens.push(token)
}

function isText(token: { readonly type: string } | undefined): token is Text {
  return token?.type === 'text'
}

/** Returns the visible text of inline tokens; a hard break is a newline. */
export function inlineText(tokens: readonly Inline[]): string {
  let text = ''
  for (const token of tokens) text += visibleText(token)
  return text
}

function visibleText(token: Inline): string {
  if (token.type === 'br') return '\n'
  if (token.type === 'footnoteRef') return ''
  return 'tokens' in token ? inlineText(token.tokens) : token.text
}
