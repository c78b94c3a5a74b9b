import { displayWidth } from '../text/width.ts'
import type { Style } from './layout/spans.ts'
import { wrap } from './layout/wrap.ts'
import type { ListedArticle } from './list-fields.ts'
import type { Theme } from './terminal/theme.ts'

/** Returns articles as a page, `width` columns wide: name, date and length of each, its title below. */
export function listPage(articles: readonly ListedArticle[], width: number, theme: Theme): string {
  return articles.map((article) => articleLines(article, width, theme).join('\n')).join('\n\n')
}

function articleLines(
  { name, title, date, minutes, read }: ListedArticle,
  width: number,
  theme: Theme,
): readonly string[] {
  const about = [progress(read), date, `${minutes} min`.padStart(6)].filter(Boolean).join(' ')
  const indented = (text: string, style: Style) => wrap(text, width - 2).map((line) => `  ${style(line)}`)
  const gap = width - displayWidth(name) - displayWidth(about)
  const head =
    gap >= 2
      ? [theme.strong(name) + theme.quiet(' '.repeat(gap) + about)]
      : [...wrap(name, width).map((line) => theme.strong(line)), ...indented(about, theme.quiet)]
  return [...head, ...indented(title ?? '', (line) => line)]
}

function progress(read: number | null): string {
  if (read === null) return ''
  return read >= 100 ? 'read' : `${read}%`
}
