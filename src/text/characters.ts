/** Returns the first character of a text; '' of an empty one. */
export function firstCharacter(text: string): string {
  return [...text.slice(0, 2)][0] ?? ''
}

/** Returns the last character of a text; '' of an empty one. */
export function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}
