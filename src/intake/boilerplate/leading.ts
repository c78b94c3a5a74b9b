import { comparisonKey, endingOf, hasIdeograph, roughColumns } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import { navigation, pathLabels } from '../vocabulary/navigation.ts'
import { keyOf, kindOf } from './line-kind.ts'

// Boilerplate above an article's title.

/** What parts the steps of a breadcrumb. */
const BREADCRUMB_SIGN = /\s{0,9}[>›»]\s+|\s{1,9}[/|]\s+/
const MAX_LENGTH = 220

/** Returns how many lines at the start are boilerplate: skip links, menus, a breadcrumb. */
export function countLeadingBoilerplate(lines: readonly string[]): number {
  let count = 0
  let isSure = false
  while (count < lines.length - 1 && isNavigation(lines[count] ?? '')) {
    isSure ||= isDistinctive(lines[count] ?? '') || count > 0
    count++
  }
  return isSure ? count : 0
}

/** Whether a line stands above articles and says more than one everyday word, such as `Search`, which may be a heading. */
export function isSureNavigation(line: string): boolean {
  return isNavigation(line) && isDistinctive(line)
}

/** Whether a line says only what stands above articles; everyday words such as `Search` among it. */
export function isNavigation(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  const kind = kindOf(line)
  if (kind === 'notice' || kind === 'mail') return true
  return navigation.has(keyOf(line)) || isBreadcrumb(line) || isLabelledPath(line) || isMenuRow(line)
}

/** Whether a line says that it is the path to the page, which starts at a menu's entry: `You are here: Home News`. */
function isLabelledPath(line: string): boolean {
  const key = keyOf(line)
  return pathLabels.prefixesOf(key).some((label) => navigation.prefixesOf(key.slice(label.length)).length > 0)
}

function isDistinctive(line: string): boolean {
  return roughColumns(comparisonKey(line)) >= 8 && (/\s/.test(line.trim()) || hasIdeograph(line))
}

/** What parts the entries of a menu in one line. */
const MENU_SIGN = /\s[|·•]\s|\s{3,}/
const FEWEST_ENTRIES = 4
/** Columns of the longest entry. */
const LONGEST_ENTRY = 24

/** Whether a line is a menu: entries with signs or wide blanks in between, or words of which most stand in any menu. */
export function isMenuRow(line: string): boolean {
  const entries = line.split(MENU_SIGN)
  if (entries.length >= FEWEST_ENTRIES) return entries.every((entry) => roughColumns(entry) <= LONGEST_ENTRY)
  const words = line.split(/[\s|·•]+/).map(comparisonKey)
  const usual = words.filter((word) => navigation.has(word) || kickers.has(word))
  return usual.length > 2 && usual.length * 3 >= words.length * 2
}

/** Whether a line is a path to the page, as in `Home > News > Science`. */
function isBreadcrumb(line: string): boolean {
  const steps = line.split(BREADCRUMB_SIGN).map((step) => step.trim())
  if (steps.length < 2 || steps.some((step) => roughColumns(step) > 40 || endingOf(step) === 'sentence'))
    return false
  return navigation.has(comparisonKey(steps[0] ?? '')) || (steps.length > 2 && /[>›»]/.test(line))
}
