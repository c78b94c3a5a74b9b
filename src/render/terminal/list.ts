import type { List } from '../../markdown/tokens.ts'
import { hanging, type Page, type SetBlocks } from './page.ts'

/** By depth, from the outermost list. */
const BULLETS = ['•', '◦', '▪', '▹']

/** Returns a list: hanging indents, numbers aligned at their right, a blank line between the items of a loose one. */
export function list(page: Page, { ordered, start, loose, items }: List, setBlocks: SetBlocks): string {
  const indent = page.listDepth === 0 ? '  ' : ''
  const bullet = BULLETS[Math.min(page.listDepth, BULLETS.length - 1)] ?? '•'
  const width = `${start + items.length - 1}.`.length
  const separator = loose ? '\n\n' : '\n'
  const nested = { ...page, listDepth: page.listDepth + 1 }
  return items
    .map((item, index) => {
      const number = ordered ? `${`${start + index}.`.padStart(width)} ` : ''
      const box = item.checked === undefined ? (ordered ? '' : `${bullet} `) : item.checked ? '☑ ' : '☐ '
      return hanging(nested, indent + number + box, (inside) => setBlocks(inside, item.tokens, separator))
    })
    .join(separator)
}
