import { decodeHTMLStrict } from 'entities'
import { withoutTags } from '../../../markdown/html/parse.ts'
import { cleanLine } from '../../../text/clean.ts'
import { isThing } from './json-ld.ts'

/** A longer value is cut (UTF-16 units), and more of a list left out. */
const LONGEST = 2_000
const MOST = 50

/**
 * Returns a value of JSON or an attribute, where characters may be written as in HTML, as one safe line; of a thing its
 * name; undefined where there is none.
 */
export function lineOf(value: unknown): string | undefined {
  if (typeof value === 'string')
    return cleanLine(withoutTags(decodeHTMLStrict(value.slice(0, LONGEST)))) || undefined
  if (Array.isArray(value)) return listOf(value)[0]
  return isThing(value) ? lineOf(nameOf(value)) : undefined
}

function nameOf({ name, '@value': value }: { readonly [property: string]: unknown }): unknown {
  return typeof name === 'string' ? name : value
}

/** Returns the values of a list, or a value by itself, as safe lines, each once. */
export function listOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value.slice(0, MOST) : [value]
  return [...new Set(values.flatMap((each) => (Array.isArray(each) ? [] : (lineOf(each) ?? []))))]
}

/** Returns the authors that a value names, with commas between them; '' where it names none: an address isn't a name. */
export function authorNames(value: unknown): string {
  return listOf(value)
    .map((name) => name.replace(/^by\s+/i, ''))
    .filter((name) => !/^(?:https?:|www\.|@)/i.test(name) && /\p{L}/u.test(name))
    .join(', ')
}
