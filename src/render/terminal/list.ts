import type { List, ListItem } from '../../markdown/tokens.ts'
import { behind, FEWEST_COLUMNS, type Page } from './page.ts'
import { displayWidth } from '../layout/width.ts'

/** By depth, from the outermost list. */
const BULLETS = ['•', '◦', '▪', '▹']

/** Returns a list: hanging indents, numbers aligned at their right, a blank line between the items of a loose one. */
export function list(page: Page, { ordered, start, loose, items }: List): string {
  const bullet = BULLETS[Math.min(page.listDepth, BULLETS.length - 1)] ?? '•'
  const numbers = items.map((_, index) => `${start + index}.`)
  const width = Math.max(...numbers.map((number) => number.length))
  const separator = loose ? '\n\n' : '\n'
  page.listDepth++
  const lines = items.map((item, index) => {
    const number = ordered ? `${(numbers[index] ?? '').padStart(width)} ` : ''
    return listItem(page, item, number, number === '' ? bullet : '', separator)
  })
  page.listDepth--
  return lines.join(separator)
}

function listItem(page: Page, item: ListItem, number: string, bullet: string, separator: string): string {
  const box = item.checked === undefined ? bullet : item.checked ? '☑' : '☐'
  const marker = `  ${number}${box === '' ? '' : `${box} `}`
  const columns = displayWidth(marker)
  const set = () => page.setBlocks(item.tokens, separator)
  const first = page.theme.quiet(marker)
  if (page.columns - columns >= FEWEST_COLUMNS) return behind(page, first, ' '.repeat(columns), columns, set)
  return `${first.trimEnd()}\n${set()}`
}
