import type { Article, Section } from '../../article/article.ts'
import { hasOwnNumber } from '../../article/own-number.ts'
import { inlineText } from '../../markdown/inline-text.ts'
import type { Heading, Inline } from '../../markdown/tokens.ts'
import { displayWidth } from '../../text/width.ts'
import { byline } from '../byline.ts'
import { paintLines, type Span, type Style, styled, textOf, wrapSpans } from '../layout/spans.ts'
import { setInlines } from './inline.ts'
import { hanging, type Page } from './page.ts'

/** Returns an article's title with its byline below it; empty where it has neither. */
export function titleLines(page: Page, { heading, meta, length }: Article): string {
  const title = heading ? [paintLines(headingLines(page, page.theme.title, heading))] : []
  const about = byline(meta, length(), page.columns)
  return [...title, ...about.map((line) => page.theme.quiet(line))].join('\n')
}

/** Returns a section's heading behind its number, unless it has a number itself; none before the first heading. */
export function sectionHeading(page: Page, { number, depth, heading }: Section): string {
  if (depth === 0) return ''
  const style = depth === 1 ? page.theme.heading : page.theme.subheading
  const set = (inside: Page) => paintLines(headingLines(inside, style, heading))
  const title = inlineText(heading)
  const isNumbered = page.numbers && !hasOwnNumber(title, number)
  return isNumbered ? hanging(page, `${number}  `, set) : set(page)
}

/** Returns a heading inside a quote or list: it has no number to be known by, so it is underlined. */
export function innerHeading(page: Page, { tokens }: Heading): string {
  const lines = headingLines(page, page.theme.heading, tokens)
  const width = lines.reduce((most, line) => Math.max(most, displayWidth(textOf(line))), 0)
  return `${paintLines(lines)}\n${page.theme.quiet('─'.repeat(Math.min(width, page.columns)))}`
}

function headingLines(page: Page, style: Style, tokens: readonly Inline[]): Span[][] {
  return wrapSpans(styled(style, setInlines(page, tokens)), page.columns)
}
