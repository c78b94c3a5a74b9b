import styles from 'ansi-styles'
import { backgroundColorNames, type ChalkInstance, foregroundColorNames } from 'chalk'
import type { Style } from '../layout/spans.ts'

/** chalk's other names of bright black. */
const GRAY = /gr[ae]y$/i
/** chalk's names of the 16 colours, in the order of the palette. */
const COLORS = foregroundColorNames.filter((name) => !GRAY.test(name))
const BACKGROUNDS = backgroundColorNames.filter((name) => !GRAY.test(name))
/** Ours: `bright-red`. */
const NAMES: readonly string[] = COLORS.map((name) => name.replace(/^(.*)Bright$/, 'bright-$1'))

const ATTRIBUTES = ['bold', 'dim', 'italic', 'underline', 'strikethrough', 'inverse'] as const

type Change = { readonly isColor: boolean; readonly apply: (chalk: ChalkInstance) => ChalkInstance }

/** Whether a text describes a style: see `toStyle`. */
export function isStyle(description: string): boolean {
  return changesOf(description) !== undefined
}

/**
 * Returns the style that words describe: attributes, a colour, and after `on` a colour for the background; or `none`.
 * Words that describe nothing leave the text as it is, and so do colours without `hasColors`.
 */
export function toStyle(chalk: ChalkInstance, description: string, hasColors: boolean): Style {
  const changes = (changesOf(description) ?? []).filter(({ isColor }) => hasColors || !isColor)
  return changes.length === 0 ? (text) => text : changes.reduce((style, { apply }) => apply(style), chalk)
}

function changesOf(description: string): readonly Change[] | undefined {
  const words = description.toLowerCase().trim().split(/\s+/)
  if (words.join() === 'none') return []
  const changes: Change[] = []
  for (let index = 0; index < words.length; index++) {
    const isBackground = words[index] === 'on'
    if (isBackground) index++
    const change = changeOf(words[index] ?? '', isBackground)
    if (change === undefined) return undefined
    changes.push(change)
  }
  return changes
}

function changeOf(word: string, isBackground: boolean): Change | undefined {
  const attribute = ATTRIBUTES.find((name) => name === word)
  if (attribute) return isBackground ? undefined : { isColor: false, apply: (chalk) => chalk[attribute] }
  if (/^#(?:[\da-f]{3}){1,2}$/.test(word)) {
    return { isColor: true, apply: (chalk) => (isBackground ? chalk.bgHex(word) : chalk.hex(word)) }
  }
  const number = paletteNumber(word)
  if (number === undefined) return undefined
  return {
    isColor: true,
    apply(chalk) {
      const name = (isBackground ? BACKGROUNDS : COLORS)[chalk.level > 1 ? number : nearOf16(number)]
      if (name) return chalk[name]
      return isBackground ? chalk.bgAnsi256(number) : chalk.ansi256(number)
    },
  }
}

/** Returns the number of a colour out of 256; the first 16 have names. */
function paletteNumber(word: string): number | undefined {
  const named = NAMES.indexOf(word)
  if (named >= 0) return named
  return /^\d{1,3}$/.test(word) && Number(word) < 256 ? Number(word) : undefined
}

/** Returns the number of the colour out of 16 that is near one of 256. */
function nearOf16(number: number): number {
  const sgr = styles.ansi256ToAnsi(number)
  return sgr < 90 ? sgr - 30 : sgr - 90 + 8
}
