import { findBoilerplateWithin } from './body.ts'
import { countLeadingBoilerplate } from './leading.ts'
import { kindOf, kindsOf } from './line-kind.ts'
import { findTrailingBoilerplate } from './trailing.ts'

// What a web page or a newsletter puts around an article (its users call it page furniture). It is found only in short
// lines, and only by what boilerplate is known to say: a doubtful line stays.

/** Returns the indices of the lines that are boilerplate. The first line that isn't is the title, if there is one. */
export function findBoilerplate(lines: readonly string[]): ReadonlySet<number> {
  const title = countLeadingBoilerplate(lines)
  const kinds = kindsOf(lines)
  const end = Math.max(findTrailingBoilerplate(lines, kinds), title + 1)
  return new Set([
    ...[...lines.keys()].filter((index) => index < title || index >= end),
    ...findBoilerplateWithin(lines, kinds, { start: title + 1, end }),
  ])
}

/** Whether a line says only what boilerplate says; everyday words such as `Name` among it. */
export function isBoilerplate(line: string): boolean {
  return kindOf(line) !== undefined
}
