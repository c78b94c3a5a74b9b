import type { Article } from '../../article/article.ts'
import { type OutlineEntry, outline } from '../../article/outline.ts'
import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { outlineData } from '../../render/json.ts'
import { styledWidth } from '../../render/layout/styled.ts'
import { wrap } from '../../render/layout/wrap.ts'
import { createTheme, type Theme } from '../../render/terminal/theme.ts'
import { byline } from '../../render/wording.ts'
import { cleanLine } from '../../text/clean.ts'
import type { LoadFlags } from '../options.ts'
import { terminalWidth, wantsColor } from '../settings.ts'
import { loadArticle, reportLeftOut } from './load-article.ts'

/** What the options of `sections` say. */
export type SectionsFlags = LoadFlags & { readonly json?: boolean }

/** Prints an article's outline: `lectern sections`. */
export async function sections(name: string, flags: SectionsFlags): Promise<void> {
  const article = await loadArticle(name, flags)
  const environment = readEnvironment()
  const lines = flags.json
    ? JSON.stringify(outlineData(article), null, 2)
    : environment.terminal
      ? outlinePage(article, terminalWidth(environment), createTheme(wantsColor(undefined, environment)))
      : outlineFields(article)
  await print([lines === '' ? '' : `${lines}\n`])
  reportLeftOut(article)
}

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.sections)])
}

/** One section a line, tab-separated: number, title, words, minutes. */
function outlineFields(article: Article): string {
  return flat(outline(article.sections).sections)
    .map(({ number, title, words, minutes }) => [number, cleanLine(title), words, minutes].join('\t'))
    .join('\n')
}

/** Under so many columns the outline has no room for indents and lengths. */
const FEWEST_COLUMNS_FOR_LENGTHS = 40

/** The outline for a person: the article's title, then its sections indented by depth, lengths at the right. */
function outlinePage(article: Article, width: number, theme: Theme): string {
  const { sections, length } = outline(article.sections)
  const entries = flat(sections)
  const numberWidth = widest(entries.map(({ number }) => number))
  const lengthWidth = widest(entries.map(({ minutes }) => inMinutes(minutes)))
  const rows = entries.flatMap((entry) => {
    const number = `${entry.number.padEnd(numberWidth)}  `
    if (width < FEWEST_COLUMNS_FOR_LENGTHS) return row(theme, width, number, entryTitle(entry, theme), '')
    const indent = '  '.repeat(Math.min(entry.depth, 5)).slice(2)
    const minutes = `  ${inMinutes(entry.minutes).padStart(lengthWidth)}`
    return row(theme, width, number + indent, entryTitle(entry, theme), minutes)
  })
  const title = article.title === undefined ? [] : wrap(theme.title(article.title), width)
  const about = byline(article.meta, length, width).map((line) => theme.quiet(line))
  return `${[...title, ...about].join('\n')}\n\n${rows.join('\n')}`
}

/** Returns a title between quiet texts at the left and, on its first line, at the right. */
function row(theme: Theme, width: number, left: string, title: string, right: string): readonly string[] {
  const room = Math.max(4, width - left.length - right.length)
  return wrap(title, room).map((line, index) => {
    if (index > 0) return ' '.repeat(left.length) + line
    const gap = right && ' '.repeat(Math.max(0, room - styledWidth(line)))
    const label = left.trimEnd()
    return theme.quiet(label) + left.slice(label.length) + line + gap + (right && theme.quiet(right))
  })
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function entryTitle({ title, depth }: OutlineEntry, theme: Theme): string {
  if (title === '') return theme.quiet('(before the first heading)')
  return depth === 1 ? theme.strong(title) : title
}

function inMinutes(minutes: number): string {
  return `${minutes} min`
}
