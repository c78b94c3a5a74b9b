import type { Footnote, FootnoteRef } from '../../markdown/tokens.ts'
import { type Span, styled, unstyled } from '../layout/spans.ts'
import { roomAddress } from '../links.ts'
import { scriptText } from '../superscript.ts'
import { addressList, hyperlink } from './link.ts'
import { hanging, type Page, type SetBlocks } from './page.ts'

/** Returns a reference to a footnote as its raised number, live in the reading room. */
export function footnoteMark(
  { theme, links, roomLinks, notes }: Page,
  { label, number }: FootnoteRef,
): Span[] {
  notes.add(label)
  const mark = styled(theme.quiet, [unstyled(scriptText('sup', String(number)))])
  if (links !== 'hyperlink' || !roomLinks) return mark
  const address = roomAddress({ kind: 'footnote', target: label })
  return styled((text) => hyperlink(text, address), mark)
}

/** Returns footnotes behind their numbers, below a short rule, and the addresses in them. */
export function footnoteLines(page: Page, footnotes: readonly Footnote[], setBlocks: SetBlocks): string {
  if (footnotes.length === 0) return ''
  const width = `${footnotes.at(-1)?.number}. `.length
  const notes = footnotes.map(({ number, tokens }) =>
    hanging(page, `${number}. `.padStart(width), (inside) => setBlocks(inside, tokens)),
  )
  const parts = [`${page.theme.quiet('───')}\n${notes.join('\n')}`, addressList(page)]
  return parts.filter((part) => part !== '').join('\n\n')
}
