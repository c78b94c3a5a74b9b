import { InvalidArgumentError, Option } from 'commander'
import { KINDS } from '../io/kind.ts'
import { NARROWEST } from '../render/settings.ts'

// What several commands share.

export const ARTICLE = 'a name from `lectern list` or its beginning, a file, or - for standard input'

const READ_AS = ['auto', ...KINDS] as const

/** How the text of an article is to be read. */
export type LoadFlags = { readonly as?: (typeof READ_AS)[number]; readonly verbatim?: boolean }

/** Returns the options of all that reads an article: see `LoadFlags`. */
export function loadOptions(): readonly Option[] {
  return [
    new Option('--as <kind>', 'what to read the text as').choices(READ_AS).default('auto'),
    new Option('--verbatim', 'keep what looks like page furniture'),
  ]
}

/** No terminal is wider. */
const WIDEST = 10_000

/** Returns the value of an option as a width in columns. Throws commander's error where it is none. */
export function parseColumns(value: string): number {
  const columns = Number(value)
  if (!/^\d+$/.test(value) || columns < NARROWEST || columns > WIDEST) {
    throw new InvalidArgumentError(`It takes a whole number from ${NARROWEST} to ${WIDEST}.`)
  }
  return columns
}
