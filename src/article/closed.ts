import { lexBlocks } from '../markdown/lexer.ts'

/** Whether nothing is open at the end of a markdown text, such as fenced code, that a heading after it would be part of. */
export function isClosed(markdown: string): boolean {
  return lexBlocks(`${markdown}\n\n# x`).at(-1)?.type === 'heading'
}
