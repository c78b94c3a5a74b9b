import { matchAt, nextLine } from '../../text/lines.ts'

const INDENT = /^(?: {4}|\t)/gm
const INDENTED_LINE = /(?: {4}|\t)[ \t]*[^\s]/y
const BLANK_LINE = /[ \t]*(?:\n|$)/y

/**
 * Returns the lines from an offset on that are indented by four spaces or a tab, blank ones between them: where they end,
 * and the text without its indentation. Line by line, since an expression for all overflows the stack on some megabytes.
 */
export function indentedLines(
  text: string,
  start: number,
): { readonly end: number; readonly text: string } | undefined {
  let end = start
  for (let line = start; line < text.length; line = nextLine(text, line) ?? text.length) {
    if (matchAt(INDENTED_LINE, text, line)) end = nextLine(text, line) ?? text.length
    else if (!matchAt(BLANK_LINE, text, line)) break
  }
  return end === start ? undefined : { end, text: text.slice(start, end).replace(INDENT, '') }
}
