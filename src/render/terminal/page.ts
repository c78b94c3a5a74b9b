import { stripVTControlCharacters } from 'node:util'
import type { Block, Code, Inline } from '../../markdown/tokens.ts'
import { displayWidth } from '../../text/width.ts'
import type { Span } from '../layout/spans.ts'
import type { LinkList } from '../links.ts'
import { type Links, NARROWEST, type Picture } from '../settings.ts'
import type { Theme } from './theme.ts'

/** Returns code as spans, its syntax styled; unstyled where its language isn't known or isn't loaded. */
export type Highlight = (code: string, lang: string) => readonly Span[]

/** Sets formulas in TeX as Unicode text; what does that is loaded when the page needs it. */
export type FormulaSetter = {
  /** Returns a formula as one line; undefined if Unicode can't say it exactly, or nothing is loaded. */
  readonly setInline: (tex: string) => string | undefined
  /** Returns a formula as lines: those of its source where Unicode can't say it exactly, or nothing is loaded. */
  readonly setDisplay: (tex: string) => readonly string[]
  /** Loads what sets formulas if there is one among inline tokens. */
  readonly load: (tokens: Iterable<Inline>) => Promise<void>
}

/** Diagrams as lines of text, drawn when the page needs them. */
export type Diagrams = {
  /** Returns the drawing of a diagram; undefined if it can't be drawn, or isn't yet. */
  readonly find: (source: string) => readonly string[] | undefined
  /** Draws the diagrams among code blocks. */
  readonly load: (blocks: readonly Code[]) => Promise<void>
}

/** The pictures on a page, read when the page needs them. */
export type Pictures = {
  /** The most rows that one may take. */
  readonly rows: number
  /** Returns the picture of an address; undefined if it can't be shown, or isn't read yet. */
  readonly find: (address: string) => Picture | undefined
  /** Reads those that blocks show, and forgets those before. */
  readonly load: (blocks: readonly Block[]) => Promise<void>
}

/** The page that an element is set on. Containers set what they hold on a copy, with less room for instance. */
export type Page = {
  readonly theme: Theme
  /** How links are shown: not, inside another link. */
  readonly links: Links
  /** Whether links to other files, sections and footnotes are live. */
  readonly roomLinks: boolean
  readonly linkList: LinkList
  /** The labels of the footnotes that were referred to. */
  readonly notes: Set<string>
  readonly highlight: Highlight
  readonly formulas: FormulaSetter
  readonly diagrams: Diagrams
  readonly pictures: Pictures
  /** The columns left for text: fewer inside quotes, lists and cells. */
  readonly columns: number
  /** The columns beyond those that code and tables may take. */
  readonly spareColumns: number
  /** Whether lines of code are broken where the columns end, the spare ones included. */
  readonly wrapsCode: boolean
  /** How many lists the text is inside of. */
  readonly listDepth: number
  /** Whether headings are shown with their numbers. */
  readonly numbers: boolean
}

/** Returns blocks set one below another, with `separator` between them. */
export type SetBlocks = (page: Page, blocks: readonly Block[], separator?: string) => string

/** Returns what `set` returns behind a quiet label, which its other lines are indented by; below it on a narrow page. */
export function hanging(page: Page, label: string, set: (page: Page) => string): string {
  const columns = displayWidth(label)
  const text = label.trimEnd()
  if (page.columns - columns < NARROWEST) return `${page.theme.quiet(text)}\n${set(page)}`.trimEnd()
  const first = page.theme.quiet(text) + ' '.repeat(label.length - text.length)
  return behind(page, ' '.repeat(columns), set, first)
}

/**
 * Returns what `set` returns in fewer columns, behind an indent on each line, `first` on the first one; without either
 * where too few columns would remain.
 */
export function behind(
  page: Page,
  indent: string,
  set: (page: Page) => string,
  first: string = indent,
): string {
  const columns = page.columns - displayWidth(stripVTControlCharacters(indent))
  if (columns < NARROWEST) return set(page)
  const lines = set({ ...page, columns }).split('\n')
  return lines.map((line, index) => ((index === 0 ? first : indent) + line).trimEnd()).join('\n')
}
