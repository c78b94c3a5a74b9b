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

/** Text that is set, and the sections that begin in it: where, in UTF-16 units. */
export type SetText = {
  readonly text: string
  readonly starts: readonly { readonly section: Section; readonly at: number }[]
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
  for await (const { text } of setSections(article, sections, settings)) yield text
}

/** Yields the same with the places where sections begin. */
export async function* setSections(
  article: Article,
  sections: Iterable<Section>,
  settings: RenderSettings,
): AsyncIterable<SetText> {
  const { page, load } = createPage(settings)
  let text = ''
  let starts: { section: Section; at: number }[] = []
  let separator = ''
  if (isWhole(article, sections)) {
    await page.formulas.load(walkNested(article.heading ?? []))
    const head = titleLines(page, article)
    if (head !== '') {
      text += `\n${head}\n`
      separator = '\n\n'
    }
  }
  for (const section of sections) {
    let gap = section.depth > 1 ? separator.slice(1) : separator
    const add = (lines: string) => {
      if (lines === '') return
      text += `${gap}${lines}\n`
      gap = '\n'
      separator = '\n\n'
    }
    starts.push({ section, at: text.length + gap.length })
    await page.formulas.load(walkNested(section.heading))
    add(sectionHeading(page, section))
    for (const block of section.blocks) {
      await load([block])
      add(setBlock(page, block))
      if (text.length < SCREEN) continue
      yield { text, starts }
      text = ''
      starts = []
    }
    add(addressList(page))
  }
  const footnotes = article.footnotes(page.notes)
  await load(footnotes.flatMap(({ tokens }) => tokens))
  const notes = footnoteLines(page, footnotes, setBlocks)
  if (notes !== '') text += `${separator}${notes}\n`
  if (text !== '') yield { text, starts }
}

/** Returns the footnote of a label as lines; none where there is no such footnote. */
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
  const { roomLinks = false, spareColumns = 0, wrapsCode = false, noNumbers = false } = settings
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
    noNumbers,
  }
  const load = async (blocks: readonly Block[]) => {
    const code = blocks.flatMap(codeBlocks)
    if (code.length > 0) await Promise.all([highlighter?.load(code), page.diagrams.load(code)])
    await page.formulas.load(walkInlines(blocks))
    await page.pictures.load(blocks)
  }
  return { page, load }
}
