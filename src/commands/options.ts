import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_TIMEOUT } from '../io/address.ts'
import { isEncoding } from '../io/encoding.ts'
import { KINDS } from '../io/file-kind.ts'
import { THEME_NAMES } from '../render/terminal/themes.ts'
import { IMAGE_CHOICES } from './picture-protocol.ts'
import { isColumns, isMargin } from './settings.ts'

// What several commands share.

export const ARTICLE =
  'a name from `lectern list` or its beginning, an address, a file, or - for standard input'

const READ_AS = ['auto', ...KINDS] as const

/** How the text of an article is to be read. */
export type LoadFlags = {
  readonly as?: (typeof READ_AS)[number]
  readonly verbatim?: boolean
  readonly encoding?: string
  /** In seconds. */
  readonly timeout?: number
}

/** Returns the options of all that reads an article: see `LoadFlags`. */
export function loadOptions(): readonly Option[] {
  return [
    new Option('--as <kind>', 'what to read the text as').choices(READ_AS).default('auto'),
    new Option('--verbatim', 'keep what looks like page furniture'),
    new Option('--encoding <name>', 'the encoding of the text, such as gb18030').argParser(parseEncoding),
    new Option('--timeout <seconds>', 'how long to wait for a server')
      .argParser(parseSeconds)
      .default(DEFAULT_TIMEOUT),
  ]
}

function parseEncoding(label: string): string {
  if (!isEncoding(label)) {
    throw new InvalidArgumentError(
      'It takes the name of an encoding, such as utf-8, gb18030 or windows-1252.',
    )
  }
  return label
}

function parseSeconds(value: string): number {
  const seconds = Number(value)
  if (!/^\d+(?:\.\d+)?$/.test(value) || seconds <= 0 || seconds > LONGEST_TIMEOUT) {
    throw new InvalidArgumentError(`It takes a number of seconds up to ${LONGEST_TIMEOUT}.`)
  }
  return seconds
}

/** In seconds. */
const LONGEST_TIMEOUT = 3600

/** Returns the value of an option as a number of columns. Throws commander's error if it is none. */
export function parseMeasure(value: string): number {
  return wholeNumber(value, isColumns, 'from 10 to 10000')
}

/** Returns the value of an option as a margin in columns. Throws commander's error if it is none. */
export function parseMargin(value: string): number {
  return wholeNumber(value, isMargin, 'up to 100')
}

/** Returns the value of an option as a width in columns, or `max`, the terminal's. Throws commander's error if it is none. */
export function parseWidth(value: string): number | 'max' {
  return value === 'max' ? value : wholeNumber(value, isColumns, 'from 10 to 10000, or max')
}

function wholeNumber(value: string, accepts: (number: number) => boolean, range: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (!accepts(number)) throw new InvalidArgumentError(`It takes a whole number ${range}.`)
  return number
}

/** Returns the option of all that prints pages: the theme. */
export function themeOption(): Option {
  return new Option('--theme <name>', 'what pages look like').choices(THEME_NAMES)
}

/** Returns the option of all that shows pictures. */
export function imagesOption(description: string): Option {
  return new Option('--images <when>', description).choices(IMAGE_CHOICES).default('auto')
}

/** Returns the values that an option was given so far, and one more: for options that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** What a list of articles may be sorted by. */
export const SORTS = ['title', 'date', 'saved', 'length'] as const
export type Sort = (typeof SORTS)[number]
