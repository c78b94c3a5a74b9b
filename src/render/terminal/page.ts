import type { Block, Inline } from '../../markdown/tokens.ts'
import { displayWidth } from '../../text/width.ts'
import type { LinkList } from '../links.ts'
import { type Links, NARROWEST } from '../settings.ts'
import type { Highlight } from './highlight.ts'
import type { Theme } from './theme.ts'

/** A page being set: what its elements need to set themselves and their children. */
export type Page = {
  readonly theme: Theme
  /** How links are shown: not, inside another link. */
  links: Links
  readonly linkList: LinkList
  /** The labels of the footnotes that were referred to. */
  readonly notes: Set<string>
  readonly highlight: Highlight
  /** The columns left for text: fewer inside quotes, lists and cells. */
  columns: number
  /** How many lists the text is inside of. */
  listDepth: number
  /** Returns blocks set one below another, with `separator` between them. */
  readonly setBlocks: (blocks: readonly Block[], separator?: string) => string
  /** Returns inline tokens as one styled line, a newline for each hard break. */
  readonly setInline: (tokens: readonly Inline[]) => string
}

/** Returns what `set` returns behind a quiet label, which its other lines are indented by; below it on a narrow page. */
export function hanging(page: Page, label: string, set: () => string): string {
  const columns = displayWidth(label)
  const text = label.trimEnd()
  if (page.columns - columns < NARROWEST) return `${page.theme.quiet(text)}\n${set()}`.trimEnd()
  const first = page.theme.quiet(text) + ' '.repeat(label.length - text.length)
  return behind(page, first, ' '.repeat(columns), columns, set)
}

/**
 * Returns what `set` returns with `columns` fewer to set it in, behind `first` on the first line and `rest` on the
 * others; where too few columns would remain, without either.
 */
export function behind(page: Page, first: string, rest: string, columns: number, set: () => string): string {
  if (page.columns - columns < NARROWEST) return set()
  page.columns -= columns
  const lines = set()
  page.columns += columns
  let text = ''
  let start = 0
  for (let end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
    text += `${((start === 0 ? first : rest) + lines.slice(start, end)).trimEnd()}\n`
    start = end + 1
  }
  return text + ((start === 0 ? first : rest) + lines.slice(start)).trimEnd()
}
