import type { Article } from '../article/article.ts'
import { flatten, type OutlineEntry, outline } from '../article/outline.ts'
import { cleanLine } from '../text/clean.ts'
import { displayWidth } from '../text/width.ts'
import { byline } from './byline.ts'
import type { Style } from './layout/spans.ts'
import { wrap } from './layout/wrap.ts'
import type { Theme } from './terminal/theme.ts'

/** Returns an article's sections as lines of tab-separated fields: number, title, words, minutes. */
export function outlineFields(article: Article): string {
  return flatten(outline(article.sections).sections)
    .map(({ number, title, words, minutes }) => [number, cleanLine(title), words, minutes].join('\t'))
    .join('\n')
}

/** On fewer columns the outline has no room for indents and lengths. */
const FEWEST_COLUMNS_FOR_LENGTHS = 40

/** Deeper sections aren't indented further. */
const DEEPEST_INDENT = 5

/** Returns an article's title and its sections as a page, `width` columns wide: indented by depth, lengths at the right. */
export function outlinePage(article: Article, width: number, theme: Theme): string {
  const { sections, length } = outline(article.sections)
  const entries = flatten(sections)
  const numberWidth = widest(entries.map(({ number }) => number))
  const lengthWidth = widest(entries.map(({ minutes }) => inMinutes(minutes)))
  const rows = entries.flatMap((entry) => {
    const number = `${entry.number.padEnd(numberWidth)}  `
    if (width < FEWEST_COLUMNS_FOR_LENGTHS) return outlineRow(entry, [number, ''], width, theme)
    const indent = '  '.repeat(Math.min(entry.depth, DEEPEST_INDENT)).slice(2)
    const minutes = `  ${inMinutes(entry.minutes).padStart(lengthWidth)}`
    return outlineRow(entry, [number + indent, minutes], width, theme)
  })
  const title = article.title === undefined ? [] : wrap(article.title, width).map((line) => theme.title(line))
  const about = byline(article.meta, length, width).map((line) => theme.quiet(line))
  return `${[...title, ...about].join('\n')}\n\n${rows.join('\n')}`
}

/** Returns an entry's title as lines, with quiet text at the left and right of the first. */
function outlineRow(
  { title, depth }: OutlineEntry,
  [left, right]: readonly [left: string, right: string],
  width: number,
  theme: Theme,
): readonly string[] {
  const columns = Math.max(4, width - left.length - right.length)
  const style: Style = title === '' ? theme.quiet : depth === 1 ? theme.strong : (text) => text
  return wrap(title || '(before the first heading)', columns).map((line, index) => {
    if (index > 0) return ' '.repeat(left.length) + style(line)
    const label = left.trimEnd()
    const gap = right && ' '.repeat(Math.max(0, columns - displayWidth(line)))
    return theme.quiet(label) + left.slice(label.length) + style(line) + gap + (right && theme.quiet(right))
  })
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}

function inMinutes(minutes: number): string {
  return `${minutes} min`
}
