/** Returns the offset of the first line that starts after an offset; undefined where there is none. */
export function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset)
  return end < 0 ? undefined : end + 1
}

/** Returns the match of a sticky expression at an offset; null where there is none. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset
  return sticky.exec(text)
}
