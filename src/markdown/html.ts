import { stripControls } from '../text/clean.ts'
import type { InlineHtml } from './html/inline-tags.ts'
import type { Block, Inline } from './tokens.ts'

// What reads HTML is loaded late: few articles have any.

type HtmlReader = {
  readonly htmlToBlocks: (source: string) => readonly Block[]
  readonly resolveInlineHtml: (tokens: readonly (Inline | InlineHtml)[]) => Inline[]
}

let html: HtmlReader | undefined
let entities: typeof import('entities') | undefined

/** Loads what reads HTML and character references: await it before you parse a text with tags. */
export async function loadHtmlParser(): Promise<void> {
  const [{ htmlToBlocks }, { resolveInlineHtml: resolve }] = await Promise.all([
    import('./html/html-to-blocks.ts'),
    import('./html/inline-tags.ts'),
    loadReferences(),
  ])
  html ??= { htmlToBlocks, resolveInlineHtml: resolve }
}

/** Loads what reads character references: await it before you parse a text with `&`. */
export async function loadReferences(): Promise<void> {
  entities ??= await import('entities')
}

function loaded<Module>(module: Module | undefined): Module {
  if (!module) throw new Error('loadHtmlParser() has not been awaited')
  return module
}

/** Returns the blocks that an HTML block of markdown stands for; their `raw`s, put together, are the HTML. */
export function resolveHtml(source: string): readonly Block[] {
  return loaded(html).htmlToBlocks(source)
}

/** Returns inline tokens with the HTML among them read. */
export function resolveInlineHtml(tokens: readonly (Inline | InlineHtml)[]): Inline[] {
  return loaded(html).resolveInlineHtml(tokens)
}

/** Character references as CommonMark has them (2.5): in HTML the number may be longer. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/g

/** Returns text with its character references decoded, without control characters. */
export function decodeReferences(text: string): string {
  return stripControls(
    text.includes('&')
      ? text.replace(REFERENCE, (reference) => loaded(entities).decodeHTMLStrict(reference))
      : text,
  )
}
