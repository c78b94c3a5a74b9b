import { inlineText } from '../../markdown/inline.ts'
import type { Inline } from '../../markdown/tokens.ts'
import { type Span, styled, unstyled } from '../layout/spans.ts'
import { scriptText } from '../superscript.ts'
import { inlineFormula } from './formula.ts'
import { image, link } from './link.ts'
import type { Page } from './page.ts'

/** Returns inline tokens as spans, a newline in their text for each hard break. */
export function setInlines(page: Page, tokens: readonly Inline[]): Span[] {
  const spans: Span[] = []
  for (const token of tokens) {
    if (token.type === 'text') spans.push(unstyled(token.text))
    else spans.push(...setInline(page, token))
  }
  return spans
}

function setInline(page: Page, token: Inline): readonly Span[] {
  const { theme } = page
  switch (token.type) {
    case 'text':
      return [unstyled(token.text)]
    case 'br':
      return [unstyled('\n')]
    case 'math':
      return [unstyled(inlineFormula(page, token))]
    case 'codespan':
      return styled(theme.code, [unstyled(token.text)])
    case 'strong':
    case 'em':
    case 'del':
      return styled(theme[token.type], setInlines(page, token.tokens))
    case 'link':
      return link(page, token, setInlines({ ...page, links: 'none' }, token.tokens))
    case 'image':
      return image(page, token, setInlines(page, token.tokens))
    case 'footnoteRef':
      page.notes.add(token.label)
      return styled(theme.quiet, [unstyled(scriptText('sup', String(token.number)))])
    case 'sup':
    case 'sub':
      return token.tokens.every(({ type }) => type === 'text')
        ? [unstyled(scriptText(token.type, inlineText(token.tokens)))]
        : setInlines(page, token.tokens)
    case 'mark':
    case 'u':
      return styled(theme.underline, setInlines(page, token.tokens))
    case 'kbd':
      return styled(theme.key, setInlines(page, token.tokens))
  }
}
