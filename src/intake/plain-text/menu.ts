import { isBylineOrDate } from '../byline/byline.ts'
import { endingOf, roughColumns } from '../line-metrics.ts'
import type { Block } from './block.ts'
import { canBeTitle } from './title.ts'

/** So many short lines in a row above the title are a site's menu, fewer where boilerplate is among them. */
const SHORTEST_MENU = 6
const SHORTEST_WITH_BOILERPLATE = 4
const FEWEST_BOILERPLATE = 2
/** Columns. */
const LONGEST_ENTRY = 30

/**
 * Returns how many blocks at the start are the menu of a site, whose name may be the last of them: short lines without an
 * empty one among them, and then a line by itself that can be the title. 0 where there is none.
 */
export function countMenu(blocks: readonly Block[], boilerplate: ReadonlySet<number>): number {
  const end = blocks.findIndex(({ hasGap }, index) => index > 0 && hasGap)
  const group = blocks.slice(0, Math.max(end, 0))
  const count = group.filter((_, index) => boilerplate.has(index)).length
  const shortest = count < FEWEST_BOILERPLATE ? SHORTEST_MENU : SHORTEST_WITH_BOILERPLATE
  const isMenu = group.length >= shortest && group.every(isEntry)
  const [title, below] = blocks.slice(end)
  const isTitle = canBeTitle(title) && !isBylineOrDate(title.text) && below?.hasGap === true
  return isMenu && isTitle ? end : 0
}

/** Whether a line may stand in a menu: a line of a poem or of a list of dates doesn't. */
function isEntry({ kind, text }: Block): boolean {
  const isShort = kind === 'paragraph' && roughColumns(text) <= LONGEST_ENTRY
  return isShort && endingOf(text) === 'open' && !/\d/.test(text) && !isBylineOrDate(text)
}
