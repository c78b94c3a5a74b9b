import { type Box, isLine, lineBox } from './box.ts'

/**
 * A set part of a formula. `kind` tells how it stands beside others: an `atom` is a single symbol or number, a
 * `product` several of them, a `sum` has operators with spaces around them, a `fraction` a slash.
 */
export type Part = { readonly kind: 'atom' | 'product' | 'sum' | 'fraction' | 'function'; readonly box: Box }

/** Returns text as a part that holds together. */
export function atom(text: string): Part {
  return { kind: 'atom', box: lineBox(text) }
}

/** Returns a part's only line; undefined where it has several. */
export function lineOf(part: Part | undefined): string | undefined {
  return part && isLine(part.box) ? part.box.lines[0] : undefined
}

/** Returns a part of one line in parentheses. */
export function parenthesised(part: Part): Part {
  return atom(`(${lineOf(part) ?? ''})`)
}

/** Returns a part as an operand of a slash, a root or a script: in parentheses unless it holds together by itself. */
export function operand(part: Part | undefined, allowed: readonly Part['kind'][]): string | undefined {
  const line = lineOf(part)
  if (part === undefined || line === undefined) return undefined
  return allowed.includes(part.kind) || isFenced(line) ? line.trim() : `(${line.trim()})`
}

/** Whether a pair of parentheses already stands around all of it. */
function isFenced(line: string): boolean {
  return /^\([^()]*\)$/.test(line)
}
