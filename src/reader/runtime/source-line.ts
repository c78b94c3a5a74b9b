import { type Anchor, findAnchor } from '../state/anchor.ts'

/**
 * Returns the line of a source, from 1, where the words of an anchor stand: without its marks, a source has the letters of
 * its page. Where they stand nowhere, that of the section's title, or else the first.
 */
export function sourceLine(source: string, anchor: Anchor): number {
  const lines = source.split('\n')
  const layout = {
    run: {},
    width: 0,
    lines,
    length: lines.length,
    sections: [],
    sectionCount: 0,
    origin: { line: 0, section: 0 },
    hasStart: true,
    done: true,
  }
  const { section } = anchor
  const title = section === '' ? -1 : lines.findIndex((line) => line.includes(section))
  return (findAnchor(layout, anchor) ?? Math.max(0, title)) + 1
}
