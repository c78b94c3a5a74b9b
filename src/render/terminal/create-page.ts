import { Marked, Parser } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { Inline } from '../../markdown/tokens.ts'
import { createLinkList } from '../links.ts'
import type { Links } from '../settings.ts'
import { element } from './element.ts'
import type { Highlight } from './highlight.ts'
import type { Page } from './page.ts'
import type { Theme } from './theme.ts'

/** The inline elements that marked-terminal sets. */
const KEPT = new Set<Inline['type']>(['strong', 'em', 'del', 'br'])
/** Those inside of them that it would set otherwise, and those that it doesn't know. */
const REPLACED = ['text', 'codespan', 'link', 'image'] as const
const ADDED = ['footnoteRef', 'sup', 'sub', 'mark', 'u', 'kbd'] as const

/** Returns an empty page: `width` columns wide, with its links shown in one of the ways. */
export function createPage(options: {
  readonly width: number
  readonly theme: Theme
  readonly links: Links
  readonly highlight: Highlight
}): Page {
  const { theme } = options
  // marked types its tokens more loosely than ours; it hands back the very ones that it was given.
  const set = (token: object) => element(page, token as Inline)
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
      let set = ''
      for (const block of blocks) {
        const lines = element(page, block)
        if (lines !== '') set += set === '' ? lines : separator + lines
      }
      return set
    },
    setInline(tokens) {
      let set = ''
      for (const token of tokens)
        set += KEPT.has(token.type) ? parser.parseInline([token]) : element(page, token)
      return set
    },
  }
  return page
}
