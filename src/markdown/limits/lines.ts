/** Returns the offset of the first line that starts after an offset; undefined where there is none. */
export function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset)
  return end < 0 ? undefined : end + 1
}
