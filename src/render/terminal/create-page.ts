import { Marked, Parser, type Token } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { Block, Inline } from '../../markdown/tokens.ts'
import { createLinkList } from '../links.ts'
import type { Links } from '../settings.ts'
import { element } from './element.ts'
import type { Highlight } from './highlight.ts'
import type { Page } from './page.ts'
import { createTheme } from './theme.ts'

/** The elements that marked-terminal would set otherwise; strong, em, del and br stay its own. */
const REPLACED = [
  'text',
  'codespan',
  'link',
  'image',
  'heading',
  'paragraph',
  'code',
  'blockquote',
  'list',
  'table',
  'hr',
  'space',
  'def',
] as const
/** The elements that it doesn't know. */
const ADDED = ['footnoteRef', 'sup', 'sub', 'mark', 'u', 'kbd', 'alert', 'footnote'] as const

/** Returns an empty page: `width` columns wide, with its links shown in one of the ways. */
export function createPage(options: {
  readonly width: number
  readonly color: boolean
  readonly links: Links
  readonly highlight: Highlight
}): Page {
  const theme = createTheme(options.color)
  // marked types its tokens more loosely than ours; it hands back the very ones that it was given.
  const set = (token: object) => element(page, token as Block | Inline)
  const base = markedTerminal({
    reflowText: false,
    unescape: false,
    emoji: false,
    showSectionPrefix: false,
    strong: theme.strong,
    em: theme.em,
    del: theme.del,
  })
  const marked = new Marked(base, {
    renderer: Object.fromEntries(REPLACED.map((name) => [name, set])),
    extensions: ADDED.map((name) => ({ name, renderer: set })),
  })
  const parser = new Parser(marked.defaults)
  const page: Page = {
    theme,
    links: options.links,
    linkList: createLinkList(),
    notes: new Set(),
    highlight: options.highlight,
    columns: options.width,
    listDepth: 0,
    setBlocks(blocks, separator = '\n\n') {
      const one = (block: Token) => parser.parse([block])
      return blocks
        .map(one)
        .filter((lines) => lines !== '')
        .join(separator)
    },
    setInline: (tokens) => parser.parseInline([...tokens]),
  }
  return page
}
