import { findByline } from '../byline/byline.ts'
import type { Document } from '../document.ts'

/** The title of an article, and the short lines below it up to a heading, a list, a quote or code. */
const HEAD = /^\s*#[ \t][^\n]*\n(?:[ \t]*\n|(?![#>`~+|-])[^\n]{1,160}\n){1,16}/
/** Marks of emphasis around a whole line, and the break behind them. */
const AROUND = /^[*_]{1,3}|[*_]{1,3}\\?$/g

/** Returns an article that came in a fence with the byline below its title as metadata, as that of plain text is. */
export function withByline(document: Document): Document {
  const [head = ''] = HEAD.exec(document.markdown) ?? []
  const lines = head.split('\n')
  const start = lines.findIndex((line) => line.trim().startsWith('#')) + 1
  const texts = lines.slice(start).filter((line) => line.trim() !== '')
  const { byline, indices } = findByline(
    texts.map((line) => line.trimEnd().replace(AROUND, '')),
    texts.length,
  )
  if (start === 0 || indices.length === 0) return document
  const bylines = new Set(indices.map((index) => texts[index]))
  const markdown = lines.filter((line) => !bylines.has(line)).join('\n')
  return {
    ...document,
    meta: { ...byline, ...document.meta },
    markdown: markdown + document.markdown.slice(head.length),
  }
}
