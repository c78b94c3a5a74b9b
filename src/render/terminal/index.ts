import { type Article, isWhole, type Section } from '../../article.ts'
import { usedFootnotes } from '../../footnotes.ts'
import { walkBlocks } from '../../markdown/walk.ts'
import { articleCount } from '../../outline.ts'
import { wrap } from '../layout/wrap.ts'
import { addressMark } from '../links.ts'
import { MEASURE, type RenderSettings } from '../settings.ts'
import { byline } from '../wording.ts'
import { createPage } from './create-page.ts'
import { createHighlighter, plainCode } from './highlight.ts'
import { hanging, type Page } from './page.ts'

/**
 * Yields sections as pages for a terminal, each as soon as it is set. The whole article begins with its title and
 * byline; the footnotes that the sections refer to come last.
 */
export async function* renderTerminal(
  article: Article,
  sections: readonly Section[],
  { width = MEASURE, color, links }: RenderSettings,
): AsyncIterable<string> {
  const highlighter = color ? createHighlighter() : undefined
  const page = createPage({ width, color, links, highlight: highlighter?.highlight ?? plainCode })
  let separator = ''
  if (isWhole(article, sections)) {
    const head = titleLines(page, article)
    if (head !== '') {
      yield `\n${head}\n`
      separator = '\n\n'
    }
  }
  for (const section of sections) {
    await highlighter?.load(codeBlocks(section))
    const parts = [sectionHeading(page, section), page.setBlocks(section.blocks), addressList(page)]
    const text = parts.filter((part) => part !== '').join('\n\n')
    if (text === '') continue
    yield `${section.depth > 1 ? separator.slice(1) : separator}${text}\n`
    separator = '\n\n'
  }
  const notes = footnoteLines(page, article, sections)
  if (notes !== '') yield `${separator}${notes}\n`
}

function codeBlocks(section: Section) {
  return [...walkBlocks(section.blocks)].filter((block) => block.type === 'code')
}

function titleLines(page: Page, article: Article): string {
  const title = article.heading === undefined ? [] : wrap(page.theme.title(article.heading), page.columns)
  const about = byline(article.meta, articleCount(article), page.columns)
  return [...title, ...about.map((line) => page.theme.quiet(line))].join('\n')
}

function sectionHeading(page: Page, { number, depth, heading }: Section): string {
  if (depth === 0) return ''
  const style = depth === 1 ? page.theme.heading : page.theme.subheading
  const set = () => wrap(style(page.setInline(heading)), page.columns).join('\n')
  return hanging(page, `${number}  `, set)
}

function addressList(page: Page): string {
  return page.linkList
    .take()
    .map(({ number, address }) => page.theme.quiet(`${addressMark(number)} ${address}`))
    .join('\n')
}

function footnoteLines(page: Page, article: Article, sections: readonly Section[]): string {
  const footnotes = usedFootnotes(article, sections)
  if (footnotes.length === 0) return ''
  const width = `${footnotes.at(-1)?.number}. `.length
  const notes = footnotes.map(({ number, tokens }) =>
    hanging(page, `${number}. `.padStart(width), () => page.setBlocks(tokens)),
  )
  const parts = [`${page.theme.quiet('───')}\n${notes.join('\n')}`, addressList(page)]
  return parts.filter((part) => part !== '').join('\n\n')
}
