import type { Blockquote } from '../../markdown/tokens.ts'
import type { Style } from '../layout/spans.ts'
import { behind, type Page, type SetBlocks } from './page.ts'

/** Returns a block quote: a bar beside all its lines. */
export function quote(page: Page, { tokens }: Blockquote, setBlocks: SetBlocks): string {
  return barred(page, page.theme.quiet, (inside) => setBlocks(inside, tokens))
}

/** Returns what `set` returns with a bar in a style beside all its lines. */
export function barred(page: Page, style: Style, set: (page: Page) => string): string {
  const bar = `${style('│')} `
  return behind(page, bar, bar, 2, set)
}
