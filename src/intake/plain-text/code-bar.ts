import { comparisonKey } from '../line-metrics.ts'
import { codeButtons, copyButtons, copyCodeButtons, languageNames } from '../vocabulary/chat.ts'
import { parsePhrases } from '../vocabulary/phrases.ts'

// Above code, chat programs and blogs have a bar: the code's language, and buttons such as Copy and Edit. Copied along,
// it is some lines of text, or one: `bash`, `Copy`, `Edit`.

/** The bar above code. */
export type CodeBar = {
  /** The language that it names, in lower case; empty where it has buttons only. */
  readonly language: string
  /** The index of the first line below it, blank ones not counted. */
  readonly end: number
}

/** As chat programs mostly write a language. */
const LOWER_CASE_LABEL = /^[a-z][a-z\d+#.-]*$/
const LANGUAGES: ReadonlySet<string> = new Set(parsePhrases(languageNames))
/** Longer lines are no part of a bar (UTF-16 units). */
const MAX_LENGTH = 60
const MOST_BUTTON_LINES = 5

type Button = 'copy' | 'copy code' | 'other'

/** Reads the bar that starts at a line; undefined where none does. */
export function readCodeBar(lines: readonly string[], index: number): CodeBar | undefined {
  const first = lines[index]?.trim() ?? ''
  if (first === '' || first.length > MAX_LENGTH) return undefined
  const own = readButtons(first)
  if (own.length > 0) return readButtonBar(lines, index, '')
  return isLabel(first)
    ? (readButtonBar(lines, index + 1, first) ?? readGlued(lines, index))
    : readGlued(lines, index)
}

/** Whether a word may name a language; a word with a capital is rather a title. */
function isLabel(word: string): boolean {
  return (word.length <= 20 && LOWER_CASE_LABEL.test(word)) || LANGUAGES.has(word)
}

/** Reads the lines of buttons below a label. */
function readButtonBar(lines: readonly string[], start: number, language: string): CodeBar | undefined {
  const buttons: Button[] = []
  let end = start
  for (let count = 0; count < MOST_BUTTON_LINES; count++) {
    const index = skipBlank(lines, end)
    const more = readButtons(lines[index] ?? '')
    if (more.length === 0) break
    buttons.push(...more)
    end = index + 1
  }
  const isLabelled = language !== '' && buttons.includes('copy')
  return isLabelled || isSure(buttons)
    ? { language: language.toLowerCase(), end: skipBlank(lines, end) }
    : undefined
}

/** Reads a bar in one line: `pythonCopyEdit`, `bash Copy code`. */
function readGlued(lines: readonly string[], index: number): CodeBar | undefined {
  const line = lines[index]?.trim() ?? ''
  for (let length = 1; length < Math.min(line.length, 20); length++) {
    const language = line.slice(0, length).trim()
    if (isLabel(language) && isSure(readButtons(line.slice(length))))
      return { language: language.toLowerCase(), end: skipBlank(lines, index + 1) }
  }
  return undefined
}

/** Whether buttons can't be words of a text: one that copies code, or one that copies beside another. */
function isSure(buttons: readonly Button[]): boolean {
  return buttons.includes('copy code') || (buttons.length > 1 && buttons.includes('copy'))
}

/** Returns the buttons that a line is made of; none where it says something else too. */
function readButtons(line: string): readonly Button[] {
  return line.length > MAX_LENGTH ? [] : (splitButtons(comparisonKey(line)) ?? [])
}

function splitButtons(key: string): readonly Button[] | undefined {
  if (key === '') return []
  for (const [button, phrases] of BUTTONS) {
    for (const phrase of phrases.prefixesOf(key)) {
      const rest = splitButtons(key.slice(phrase.length))
      if (rest) return [button, ...rest]
    }
  }
  return undefined
}

const BUTTONS = [
  ['copy code', copyCodeButtons],
  ['copy', copyButtons],
  ['other', codeButtons],
] as const

/** Returns the index of the next line that isn't blank, past two blank ones at most. */
function skipBlank(lines: readonly string[], index: number): number {
  for (let next = index; next < index + 3; next++) if (lines[next]?.trim()) return next
  return index
}
