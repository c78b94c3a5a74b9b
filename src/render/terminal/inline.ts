import { inlineText } from '../../markdown/inline-text.ts'
import type { Inline } from '../../markdown/tokens.ts'
import { type Span, styled, unstyled } from '../layout/spans.ts'
import { scriptText, unicodeScript } from '../superscript.ts'
import { footnoteMark } from './footnote.ts'
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
      return footnoteMark(page, token)
    case 'sup':
    case 'sub':
      return token.tokens.every(({ type }) => type === 'text')
        ? [unstyled(scriptText(token.type, inlineText(token.tokens)))]
        : raised(token.type, setInlines(page, token.tokens))
    case 'mark':
    case 'u':
      return styled(theme.underline, setInlines(page, token.tokens))
    case 'kbd':
      return styled(theme.key, setInlines(page, token.tokens))
  }
}

/** Returns spans as superscript or subscript where Unicode has all of it, else as they are. */
function raised(kind: 'sup' | 'sub', spans: readonly Span[]): readonly Span[] {
  const scripts = spans.map(({ text }) => unicodeScript(kind, text))
  if (scripts.includes(undefined)) return spans
  return spans.map(({ text, styles }, index) => ({ text: scripts[index] ?? text, styles }))
}
