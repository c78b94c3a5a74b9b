import { type Anchor, findQuote } from '../state/anchor.ts'

/**
 * Returns the line of a source, from 1, where the words of an anchor stand: without its marks, a source has the letters of
 * its page. Where they stand nowhere, that of the section's title, or else the first.
 */
export function sourceLine(source: string, { section, quote }: Anchor): number {
  const lines = source.split('\n')
  const title = section === '' ? -1 : lines.findIndex((line) => line.includes(section))
  return (findQuote(lines, quote, 0) ?? Math.max(0, title)) + 1
}
