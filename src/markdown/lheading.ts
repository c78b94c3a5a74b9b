import type { Tokenizer, Tokens } from 'marked'

const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/
const BULLET = /^ {0,3}(?:[*+-]|\d{1,9}[.)]) /
const INDENTED_CODE = /^(?: {4}| {0,3}\t)/
const TABLE_DELIMITER_ROW = /^ {0,3}\|?(?:[:\- ]*\|)+[:\- ]*$/
/** What all that interrupts a paragraph begins with: most lines need no further look. */
const INTERRUPTS = '*+-0123456789|:`~>#<'
/** A heading of more lines is none: in a list item marked asks anew at every line. */
const MOST_LINES = 100

/**
 * A marked tokenizer: the setext heading (CommonMark 4.3) at the start of `src`, or undefined. It goes line by line
 * with marked's own rules for what interrupts a paragraph; marked's single expression overflows the stack on a long
 * text.
 */
export function lheading(this: Tokenizer, src: string): Tokens.Heading | undefined {
  const { other } = this.rules
  const interrupts = (line: string) =>
    INTERRUPTS.includes(line.trimStart().charAt(0)) &&
    (BULLET.test(line) ||
      TABLE_DELIMITER_ROW.test(line) ||
      other.fencesBeginRegex(4).test(line) ||
      other.blockquoteBeginRegex(4).test(line) ||
      other.headingBeginRegex(4).test(line) ||
      other.htmlBeginRegex(4).test(line))
  const isRule = (line: string) => '-_*'.includes(line.trimStart().charAt(0)) && other.hrRegex(4).test(line)

  let start = 0
  let end = src.indexOf('\n')
  for (let lines = 0; end >= 0 && lines < MOST_LINES; lines++) {
    const line = src.slice(start, end)
    if (line.trim() === '' || interrupts(line)) return undefined
    if (start === 0 ? INDENTED_CODE.test(line) : isRule(line)) return undefined
    const next = src.indexOf('\n', end + 1)
    const underline = UNDERLINE.exec(src.slice(end + 1, next < 0 ? src.length : next))
    if (underline) {
      const text = src.slice(0, end).trim()
      return {
        type: 'heading',
        raw: src.slice(0, end + 1 + underline[0].length),
        depth: underline[1]?.startsWith('=') ? 1 : 2,
        text,
        tokens: this.lexer.inline(text),
      }
    }
    start = end + 1
    end = next
  }
  return undefined
}
