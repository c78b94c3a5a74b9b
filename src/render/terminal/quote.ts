import type { Alert, Blockquote } from '../../markdown/tokens.ts'
import { paintLines, type Style, styled, wrapSpans } from '../layout/spans.ts'
import { setInlines } from './inline.ts'
import { behind, type Page, type SetBlocks } from './page.ts'

/** Returns a block quote: a bar beside all its lines. */
export function quote(page: Page, { tokens }: Blockquote, setBlocks: SetBlocks): string {
  return barred(page, page.theme.quiet, (inside) => setBlocks(inside, tokens))
}

/** Returns an alert: a quote with a coloured bar and its title. */
export function alert(page: Page, { variant, title, tokens }: Alert, setBlocks: SetBlocks): string {
  const style = page.theme.alert[variant]
  return barred(page, style, (inside) => {
    const bold: Style = (text) => style(page.theme.strong(text))
    const head = paintLines(wrapSpans(styled(bold, setInlines(inside, title)), inside.columns))
    return [head, setBlocks(inside, tokens)].filter((part) => part !== '').join('\n')
  })
}

/** Returns what `set` returns with a bar in a style beside all its lines. */
function barred(page: Page, style: Style, set: (page: Page) => string): string {
  return behind(page, `${style('│')} `, set)
}
