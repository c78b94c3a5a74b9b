import type { Document } from '../intake/document.ts'
import type { Meta } from '../io/meta.ts'
import { loadHtmlParser, loadReferences } from '../markdown/html.ts'
import type { Footnote, Inline } from '../markdown/tokens.ts'
import { LONG, type SourceText, wholeText } from '../text/source-text.ts'
import { type Length, lengthOf } from '../text/word-count.ts'
import { footnotesOf, missingDefinitions } from './footnotes.ts'
import { createBody, type Fragment, isSameFragment } from './fragments.ts'
import {
  countSections,
  hasVisibleBlocks,
  iterable,
  readLead,
  readSections,
  type Section,
} from './sections.ts'
import { findTitle } from './title.ts'

export type { Section } from './sections.ts'

/** An article. Its sections are parsed as one walks through them. */
export type Article = {
  readonly title: string | undefined
  /** The title to print above all else, as it is marked up; undefined if it stands among the sections. */
  readonly heading: readonly Inline[] | undefined
  /** Returns that title as markdown, or ''. */
  readonly headingSource: () => string
  /** Returns the markdown before the first section that prints nothing, such as definitions of links, or ''. */
  readonly preamble: () => string
  readonly meta: Meta
  /** Returns how long it is; undefined if it is longer than LONG and would have to be read for that. */
  readonly length: () => Length | undefined
  /** Flat and in reading order; their depth and number tell the nesting. */
  readonly sections: Iterable<Section>
  /** Returns the footnotes of these labels, and those that they refer to in turn, by number. */
  readonly footnotes: (labels: Iterable<string>) => readonly Footnote[]
  /** Returns the sources of the footnotes and link definitions that sections refer to and don't hold themselves. */
  readonly missingDefinitions: (sections: Iterable<Section>) => readonly string[]
  /** The front matter's source with its marks, or ''. */
  readonly frontMatter: string
  /** Lines left out as boilerplate. */
  readonly leftOut: readonly string[]
}

/** Returns a document as an article: its title found, its sections numbered. `length` is how long it is known to be. */
export async function buildArticle(
  { markdown, meta, frontMatter = '', leftOut }: Document<SourceText>,
  length?: Length,
): Promise<Article> {
  await loadFor(markdown)
  const body = createBody(markdown)
  const title = findTitle(body, meta.title)
  const titleHeading = title?.isOnTop ? title.heading : undefined
  const isTitle = (fragment: Fragment) => titleHeading !== undefined && isSameFragment(fragment, titleHeading)
  const sections = iterable(() => readSections(body, isTitle)[Symbol.iterator]())
  return {
    title: title?.text,
    heading: title?.isOnTop ? title.tokens : undefined,
    headingSource: () => (title?.isOnTop ? title.source() : ''),
    preamble: () => {
      const lead = readLead(body, isTitle)
      return hasVisibleBlocks(lead) ? '' : lead.markdown
    },
    meta,
    length: () => length ?? (markdown.length > LONG ? undefined : lengthOf(countSections(sections))),
    sections,
    footnotes: (labels) => footnotesOf(body.references, labels),
    missingDefinitions: (some) => missingDefinitions(body.references, some),
    frontMatter,
    leftOut,
  }
}

/** What HTML begins with in markdown, a tag, a comment or the like (CommonMark 6.6); an address in angle brackets does as well. */
const HTML = /<[A-Za-z/!?]/

/** Loads what reads the HTML and the character references in a text; a long one isn't read through for that. */
async function loadFor(text: SourceText): Promise<void> {
  if (text.length > LONG || HTML.test(wholeText(text))) await loadHtmlParser()
  else if (wholeText(text).includes('&')) await loadReferences()
}

/** Whether the sections are all that the article has. */
export function isWhole(article: Article, sections: Iterable<Section>): boolean {
  return sections === article.sections
}
