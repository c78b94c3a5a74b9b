import { type Article, isWhole, type Section } from '../article/article.ts'
import type { Block } from '../markdown/tokens.ts'
import { codeBlocks, walkInlines, walkNested } from '../markdown/walk.ts'
import { createLinkList } from './links.ts'
import { MEASURE, type RenderSettings, SCREEN } from './settings.ts'
import { setBlock, setBlocks } from './terminal/blocks.ts'
import { createDiagrams } from './terminal/diagram.ts'
import { footnoteLines } from './terminal/footnote.ts'
import { createFormulaSetter } from './terminal/formula.ts'
import { sectionHeading, titleLines } from './terminal/heading.ts'
import { createHighlighter, plainCode } from './terminal/highlight.ts'
import { addressList } from './terminal/link.ts'
import { withMarkedTerminal } from './terminal/marked-terminal.ts'
import { createPictures } from './terminal/picture.ts'
import { createTheme } from './terminal/theme.ts'

/** Sets what an article is made of for a terminal, each part by itself, the sections in any order. */
export type ArticleSetter = {
  /** Returns the article's title and byline; '' without them. */
  readonly setTitle: () => Promise<string>
  /** Yields a section, about a screen at a time. */
  readonly setSection: (section: Section) => AsyncIterable<string>
  /** Returns the footnotes that the sections refer to which have been set; '' without any. */
  readonly setFootnotes: () => Promise<string>
}

/**
 * Yields sections as pages for a terminal, about a screen at a time as they are set. The whole article begins with its
 * title and byline; the footnotes that the sections refer to come last.
 */
export async function* renderTerminal(
  article: Article,
  sections: Iterable<Section>,
  settings: RenderSettings,
): AsyncIterable<string> {
  const { setTitle, setSection, setFootnotes } = createSetter(article, settings)
  let text = isWhole(article, sections) ? await setTitle() : ''
  let isFirst = text === ''
  for (const section of sections) {
    let gap = isFirst ? '' : gapAbove(section)
    for await (const part of setSection(section)) {
      text += gap + part
      gap = ''
      isFirst = false
      if (text.length < SCREEN) continue
      yield text
      text = ''
    }
  }
  const footnotes = await setFootnotes()
  if (footnotes !== '') text += (isFirst ? '' : gapAbove()) + footnotes
  if (text !== '') yield text
}

/** Returns the line ends that stand between a section, or the footnotes, and what is set above. */
export function gapAbove(section?: { readonly depth: number }): string {
  return section && section.depth > 1 ? '\n' : '\n\n'
}

/** Returns a setter of an article. */
export function createSetter(article: Article, settings: RenderSettings): ArticleSetter {
  const { page, load } = createPage(settings)
  return {
    async setTitle() {
      await page.formulas.load(walkNested(article.heading ?? []))
      const title = titleLines(page, article)
      return title === '' ? '' : `\n${title}\n`
    },
    async *setSection(section) {
      await page.formulas.load(walkNested(section.heading))
      let text = withNewline(sectionHeading(page, section))
      let gap = text === '' ? '' : '\n'
      for (const block of section.blocks) {
        await load([block])
        const lines = withNewline(setBlock(page, block))
        if (lines === '') continue
        text += gap + lines
        gap = '\n'
        if (text.length < SCREEN) continue
        yield text
        text = ''
      }
      const addresses = withNewline(addressList(page))
      if (addresses !== '') text += gap + addresses
      if (text !== '') yield text
    },
    async setFootnotes() {
      const footnotes = article.footnotes(page.notes)
      await load(footnotes.flatMap(({ tokens }) => tokens))
      return withNewline(footnoteLines(page, footnotes, setBlocks))
    },
  }
}

function withNewline(lines: string): string {
  return lines === '' ? '' : `${lines}\n`
}

/** Returns the footnote of a label as lines; none if there is no such footnote. */
export async function setFootnote(
  article: Article,
  label: string,
  settings: RenderSettings,
): Promise<readonly string[]> {
  const { page, load } = createPage(settings)
  const note = article.footnotes([label]).find((footnote) => footnote.label === label)
  if (!note) return []
  await load(note.tokens)
  return footnoteLines(page, [note], setBlocks).split('\n').slice(1)
}

/** Returns an empty page, and a function that loads what blocks need to be set on it. */
function createPage(settings: RenderSettings) {
  const { width = MEASURE, color, links } = settings
  const { roomLinks = false, spareColumns = 0, wrapsCode = false, numbers = true } = settings
  const theme = withMarkedTerminal(createTheme(color, settings.attributes))
  const highlighter = color ? createHighlighter(theme) : undefined
  const page = {
    theme,
    links,
    roomLinks,
    linkList: createLinkList(),
    notes: new Set<string>(),
    highlight: highlighter?.highlight ?? plainCode,
    formulas: createFormulaSetter(),
    diagrams: createDiagrams(),
    pictures: createPictures(settings.pictures),
    columns: width,
    spareColumns,
    wrapsCode,
    listDepth: 0,
    numbers,
  }
  const load = async (blocks: readonly Block[]) => {
    const code = blocks.flatMap(codeBlocks)
    if (code.length > 0) await Promise.all([highlighter?.load(code), page.diagrams.load(code)])
    await page.formulas.load(walkInlines(blocks))
    await page.pictures.load(blocks)
  }
  return { page, load }
}
