/** Returns the offset of the first line that starts after an offset; undefined if there is none. */
export function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset)
  return end < 0 ? undefined : end + 1
}

/** Returns the match of a sticky expression at an offset; null if there is none. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset
  return sticky.exec(text)
}

const BLANK_LINE = /[^\S\n]*(?:\n|$)/y

/**
 * Returns where a block ends whose further lines start at an offset: each matches a sticky expression, blank ones between,
 * or comes right below another and `isLazy`, given its offset and that of the next line. Line by line, since an expression
 * for all overflows the stack on some megabytes.
 */
export function blockEnd(
  text: string,
  start: number,
  isIndented: RegExp,
  isLazy: (line: number, next: number) => boolean = () => false,
): number {
  let end = start
  for (let line = start; line < text.length; ) {
    const next = nextLine(text, line) ?? text.length
    if (matchAt(isIndented, text, line) || (line === end && isLazy(line, next))) end = next
    else if (!matchAt(BLANK_LINE, text, line)) break
    line = next
  }
  return end
}

/** Returns lines without the white space that all of them begin with, blank ones apart. */
export function outdent(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  return lines.map((line) => line.slice(shared)).join('\n')
}

/** Returns the first few lines of a text that aren't blank, as they stand. */
export function firstLines(text: string, most: number): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, most)
}
