import type { Alert } from '../../markdown/tokens.ts'
import { paintLines, type Style, styled, wrapSpans } from '../layout/spans.ts'
import { setInlines } from './inline.ts'
import type { Page, SetBlocks } from './page.ts'
import { barred } from './quote.ts'

/** Returns an alert: a quote with a coloured bar and its title. */
export function alert(page: Page, { variant, title, tokens }: Alert, setBlocks: SetBlocks): string {
  const style = page.theme.alert[variant]
  return barred(page, style, (inside) => {
    const bold: Style = (text) => style(page.theme.strong(text))
    const head = paintLines(wrapSpans(styled(bold, setInlines(inside, title)), inside.columns))
    return [head, setBlocks(inside, tokens)].filter((part) => part !== '').join('\n')
  })
}
