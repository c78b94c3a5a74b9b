import type { Formula } from '../markdown/tokens.ts'

/** Returns a formula's source: a displayed one keeps its lines, another is on one. */
export function formulaSource({ text, display }: Formula): string {
  return display
    ? text
    : text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
}
