import type { Alert, Blockquote } from '../../markdown/tokens.ts'
import type { Style } from '../layout/spans.ts'
import { alertTitle } from '../wording.ts'
import { behind, type Page, type SetBlocks } from './page.ts'

/** Returns a block quote: a bar beside all its lines. */
export function quote(page: Page, { tokens }: Blockquote, setBlocks: SetBlocks): string {
  return barred(page, page.theme.quiet, (inside) => setBlocks(inside, tokens))
}

/** Returns a GitHub alert: a quote with a coloured bar and its name. */
export function alertBlock(page: Page, { variant, tokens }: Alert, setBlocks: SetBlocks): string {
  const style = page.theme.alert[variant]
  return barred(page, style, (inside) => {
    const title = style(page.theme.strong(alertTitle(variant)))
    return [title, setBlocks(inside, tokens)].filter((part) => part !== '').join('\n')
  })
}

function barred(page: Page, style: Style, set: (page: Page) => string): string {
  const bar = `${style('│')} `
  return behind(page, bar, bar, 2, set)
}
