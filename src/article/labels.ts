/** Returns a label as definitions are matched by it (CommonMark 4.7), normalised as marked does it. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase()
}

/** What is in brackets, unless an inline link's destination and title follow: `[label]`. */
const BRACKETED =
  /\[((?:[^[\]\\]|\\[\s\S]){1,999})\](?!\((?:<[^<>\n]*>|[^\s()<>]*)(?:\s+(?:"[^"]*"|'[^']*'))?\))/g

/** In lower case: V8 compiles expressions that ignore case many times more slowly. */
const NO_LABEL = /^(?:\s*|x|!(?:note|tip|important|warning|caution))$/

/** Returns the labels in a text, as they stand; those of inline links, task boxes and alerts left out. */
export function labelsIn(text: string): readonly string[] {
  if (!text.includes('[')) return []
  const labels: string[] = []
  for (const { 1: label = '', index } of text.matchAll(BRACKETED)) {
    if (!NO_LABEL.test(label.toLowerCase()) || (label.length === 1 && !isTask(text, index)))
      labels.push(label)
  }
  return labels
}

/** Looks back from an offset for a list item's marker, in block quotes too, no further than what may stand before it. */
const AFTER_MARKER = /(?<=(?<![^\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)/y

/** Whether a bracket at an offset opens a task box. */
function isTask(text: string, offset: number): boolean {
  AFTER_MARKER.lastIndex = offset
  return AFTER_MARKER.test(text)
}
