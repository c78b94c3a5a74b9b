import type { Alert, Blockquote } from '../../markdown/tokens.ts'
import { alertTitle } from '../wording.ts'
import { behind, type Page } from './page.ts'
import type { Style } from './theme.ts'

/** Returns a block quote: a bar beside all its lines. */
export function quote(page: Page, { tokens }: Blockquote): string {
  return barred(page, page.theme.quiet, () => page.setBlocks(tokens))
}

/** Returns a GitHub alert: a quote with a coloured bar and its name. */
export function alertBlock(page: Page, { variant, tokens }: Alert): string {
  const style = page.theme.alert[variant]
  return barred(page, style, () => {
    const title = style(page.theme.strong(alertTitle(variant)))
    return [title, page.setBlocks(tokens)].filter((part) => part !== '').join('\n')
  })
}

function barred(page: Page, style: Style, set: () => string): string {
  const bar = `${style('│')} `
  return behind(page, bar, bar, 2, set)
}
