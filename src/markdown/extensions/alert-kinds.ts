import type { AlertVariant } from '../tokens.ts'

/** The kinds of alerts in the tools that have them (GitHub, Obsidian, Docusaurus, MkDocs), by the look that they have here. */
const KINDS: readonly (readonly [variant: AlertVariant, kinds: string])[] = [
  ['note', 'note info seealso todo example abstract summary tldr quote cite details'],
  ['tip', 'tip hint success check done'],
  ['important', 'important question help faq'],
  ['warning', 'warning attention'],
  ['caution', 'caution danger error failure fail missing bug'],
]

const VARIANTS: ReadonlyMap<string, AlertVariant> = new Map(
  KINDS.flatMap(([variant, kinds]) => kinds.split(' ').map((kind) => [kind, variant] as const)),
)

/** Whether a tool has alerts of that kind; it is given in lower case. */
export function isAlertKind(kind: string): boolean {
  return VARIANTS.has(kind)
}

/** Returns how alerts of a kind look: those of a kind that somebody made up are notes. */
export function alertVariant(kind: string): AlertVariant {
  return VARIANTS.get(kind.toLowerCase()) ?? 'note'
}

/** Returns the title of an alert that has none of its own: `Note`. */
export function alertTitle(kind: string): string {
  const words = kind.replace(/[-_]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
