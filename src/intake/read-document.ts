import type { Kind } from '../io/file-kind.ts'
import type { Meta } from '../io/meta.ts'
import { beginningOf, type SourceText, wholeText, withoutBeginning } from '../text/source-text.ts'
import type { Document } from './document.ts'
import { findFrontMatter } from './front-matter-marks.ts'
import { mayBeEncodedMail, mayBeMail } from './mail/may-be-mail.ts'
import { type MarkdownOptions, markdownToDocument, withBoldHeadings, withTitleLine } from './markdown.ts'
import { mayBeFenced, mayBeginWithRemark } from './wrapper/fence-line.ts'

/** What a text is to be read as: `auto` goes by its look. */
export type ReadAs = 'auto' | Kind

/** How a text is to be read. */
export type IntakeOptions = {
  readonly as: ReadAs
  /** What its source says that it is, which holds unless the reader says otherwise. */
  readonly kind?: Kind | undefined
  /** Whether boilerplate is kept, and what stands around the article. */
  readonly verbatim: boolean
  /** What its front matter is known to say. */
  readonly meta?: Meta | undefined
  /** Where a web page comes from. */
  readonly address?: string | undefined
}

/**
 * Returns a text as a document. What stands around it is taken off only where nobody said that it is markdown, or that
 * nothing is to be left out. Of long markdown only the beginning is read for that. What reads plain text, mail, YAML and
 * fences is loaded where it is needed.
 */
export async function readDocument(text: SourceText, options: IntakeOptions): Promise<Document<SourceText>> {
  const beginning = beginningOf(text)
  const isMarkdown = options.as === 'markdown' || options.kind === 'markdown'
  if (isMarkdown || !mayBeMail(beginning)) return readBody(text, options)
  if (mayBeEncodedMail(beginning)) {
    const { decodeMail } = await import('./mail/decode-mail.ts')
    const decoded = await decodeMail(wholeText(text))
    const isPage = decoded?.isPage && options.as === 'auto'
    if (decoded) return readMailText(decoded.text, isPage ? { ...options, as: 'html' } : options)
  }
  return readMailText(text, options)
}

/** Returns a text that may begin as a mail does as a document. */
async function readMailText(text: SourceText, options: IntakeOptions): Promise<Document<SourceText>> {
  const beginning = beginningOf(text)
  const { readMail } = await import('./mail/mail.ts')
  const start = readMail(beginning)
  const mail = start && beginning !== text ? readMail(wholeText(text)) : start
  if (mail === undefined) return readBody(text, options)
  const document = await readBody(options.verbatim ? text : mail.body, options, mail.meta.title)
  return {
    ...document,
    meta: { ...document.meta, ...mail.meta },
    leftOut: options.verbatim ? [] : [...mail.leftOut, ...document.leftOut],
  }
}

/** Returns a text without what makes it a mail as a document; its title may be known. */
async function readBody(
  text: SourceText,
  { as, kind, verbatim, meta, address }: IntakeOptions,
  title?: string,
): Promise<Document<SourceText>> {
  const beginning = beginningOf(text)
  const frontMatter = findFrontMatter(beginning)
  const body = beginning.slice(frontMatter?.source.length ?? 0)
  const splitWrapper = as === 'markdown' || verbatim ? () => undefined : await wrapperSplitter(body)
  const wrapped = splitWrapper(body)
  const guess = async () => (await import('./detect-kind.ts')).detectKind(wrapped?.inside ?? beginning)
  const resolved = as === 'auto' ? (kind ?? (await guess())) : as
  if (resolved === 'html') {
    const { pageToDocument } = await import('./page/page-to-document.ts')
    return pageToDocument(wholeText(text), { verbatim, address })
  }
  if (resolved === 'text') {
    const { plainToDocument } = await import('./plain-text/plain-text.ts')
    return plainToDocument(wholeText(text), { verbatim, title })
  }
  const matter = frontMatter ?? (wrapped && findFrontMatter(wrapped.inside))
  const readMeta =
    meta || !matter ? () => meta : await (await import('./front-matter.ts')).metaReader(matter.kind)
  const read = (markdown: string) => {
    const document = markdownToDocument(markdown, {
      readMeta,
      splitWrapper: wrapped ? splitWrapper : () => undefined,
    })
    return as === 'auto' && !kind && title === undefined ? withTitleLine(document) : document
  }
  // How a fence around the body ends is only known of the whole text.
  if (wrapped) return (await import('./wrapper/byline.ts')).withByline(read(wholeText(text)))
  const document = read(beginning)
  if (beginning === text) return as === 'auto' && !kind ? withBoldHeadings(document) : document
  return { ...document, markdown: withoutBeginning(text, beginning.length - document.markdown.length) }
}

/** Returns what splits a text at what stands around its body; what finds fences is loaded only where there may be one. */
async function wrapperSplitter(body: string): Promise<MarkdownOptions['splitWrapper']> {
  if (mayBeFenced(body)) return (await import('./wrapper/fence.ts')).splitWrapper
  if (mayBeginWithRemark(body)) return (await import('./wrapper/remarks.ts')).splitRemarks
  return () => undefined
}
