import type { Inline, Text } from './tokens.ts'

/** Returns a token of literal text. */
export function textToken(text: string): Text {
  return { type: 'text', raw: text, text }
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
