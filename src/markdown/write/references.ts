/** Returns text with character references for all marks: it has no meaning in any place. */
export function toReferences(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
