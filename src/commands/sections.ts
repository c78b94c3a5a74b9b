import type { Article } from '../article.ts'
import { cleanLine } from '../clean.ts'
import { type LoadFlags, loadArticle, reportLeftOut } from '../load.ts'
import { articleCount, type OutlineEntry, outline } from '../outline.ts'
import { print } from '../output.ts'
import { outlineData } from '../render/json.ts'
import { displayWidth } from '../render/layout/width.ts'
import { wrap } from '../render/layout/wrap.ts'
import { createTheme } from '../render/terminal/theme.ts'
import { byline } from '../render/wording.ts'
import { currentWorld, terminalWidth, wantsColor } from '../settings.ts'

/** Prints an article's outline: `lectern sections`. */
export async function sections(asked: string, flags: LoadFlags & { readonly json?: boolean }): Promise<void> {
  const article = await loadArticle(asked, flags)
  const world = currentWorld()
  const lines = flags.json
    ? JSON.stringify(outlineData(article), null, 2)
    : world.terminal
      ? outlinePage(article, terminalWidth(world), wantsColor(undefined, world))
      : outlineFields(article)
  await print([lines === '' ? '' : `${lines}\n`], process.stdout)
  reportLeftOut(article)
}

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.sections)])
}

/** One section a line, tab-separated: number, title, words, minutes. */
function outlineFields(article: Article): string {
  return flat(outline(article.sections))
    .map(({ number, title, words, minutes }) => [number, cleanLine(title), words, minutes].join('\t'))
    .join('\n')
}

/** The outline for a person: the article's title, then its sections indented by depth, lengths at the right. */
function outlinePage(article: Article, width: number, color: boolean): string {
  const theme = createTheme(color)
  const entries = flat(outline(article.sections))
  const numberWidth = Math.max(0, ...entries.map(({ number }) => number.length))
  const lengths = entries.map(({ minutes }) => `${minutes} min`)
  const lengthWidth = Math.max(0, ...lengths.map((length) => length.length))
  const rows = entries.map(({ number, depth, title }, index) => {
    const before = `${number.padEnd(numberWidth)}  ${'  '.repeat(Math.max(0, Math.min(depth - 1, 4)))}`
    const room = Math.max(10, width - before.length - lengthWidth - 2)
    const [first = '', ...more] = wrap(title || '(before the first heading)', room)
    const gap = ' '.repeat(Math.max(2, width - before.length - displayWidth(first) - lengthWidth))
    const length = theme.quiet(gap + (lengths[index] ?? '').padStart(lengthWidth))
    const name = title === '' ? theme.quiet(first) : depth === 1 ? theme.strong(first) : first
    return [
      theme.quiet(before) + name + length,
      ...more.map((line) => ' '.repeat(before.length) + line),
    ].join('\n')
  })
  const title = article.title === undefined ? [] : wrap(theme.title(article.title), width)
  const head = [...title, ...wrap(theme.quiet(byline(article.meta, articleCount(article))), width)].join('\n')
  return `${head}\n\n${rows.join('\n')}`
}
