import { matchAt } from '../text/lines.ts'

/** Returns a label in the form in which labels are compared (CommonMark 4.7), as marked has it. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase()
}

/**
 * What stands in brackets, unless it is the text of an inline link: `(address "title")` follows it then. What is escaped
 * is passed over, so that no bracket in it is taken for the first.
 */
const LABEL =
  /\\[\s\S]|\[((?:[^[\]\\]|\\[\s\S]){1,999})\](?!\((?:<[^<>\n]*>|[^\s()<>]*)(?:\s+(?:"[^"]*"|'[^']*'))?\))/g
/** In lower case: blank, the box of a task, the name of an alert. */
const NO_REFERENCE = /^(?:\s*|x|!(?:note|tip|important|warning|caution))$/
/** After a list item's marker. It looks back no further than such a marker is long: the line may be long. */
const AFTER_MARKER = /(?<=(?<![^\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)/y

/** Returns the labels that a text may refer to, as they stand: all brackets but inline links, task boxes and alerts. */
export function labelsIn(text: string): readonly string[] {
  if (!text.includes('[')) return []
  const labels: string[] = []
  for (const { 1: label, index } of text.matchAll(LABEL)) {
    if (label === undefined) continue
    const mayBeNone = NO_REFERENCE.test(label.toLowerCase())
    if (!mayBeNone || (label.length === 1 && !matchAt(AFTER_MARKER, text, index))) labels.push(label)
  }
  return labels
}
