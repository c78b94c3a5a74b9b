/** Returns the first few lines of a text that aren't blank, as they stand. */
export function firstLines(text: string, most: number): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, most)
}
