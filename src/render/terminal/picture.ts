import type { Image, Inline, Paragraph } from '../../markdown/tokens.ts'
import { walkParagraphs } from '../../markdown/walk.ts'
import { paintLines, wrapSpans } from '../layout/spans.ts'
import { fitPicture } from '../picture/fit.ts'
import type { Picture, PictureSettings } from '../settings.ts'
import { setInlines } from './inline.ts'
import type { Page, Pictures } from './page.ts'

/** Returns pictures of which none is read yet; without settings none will be. */
export function createPictures(settings: PictureSettings | undefined): Pictures {
  const pictures = new Map<string, Picture | undefined>()
  let isSlow = false
  return {
    rows: settings?.rows ?? 0,
    find: (address) => pictures.get(address),
    async load(blocks) {
      if (settings === undefined) return
      pictures.clear()
      for (const paragraph of walkParagraphs(blocks)) {
        const address = shownImage(paragraph.tokens)?.href
        // After one that takes too long no more are drawn: an article of those would take minutes.
        if (isSlow || address === undefined || pictures.has(address)) continue
        const prepared = await settings.prepare(address)
        if (prepared === 'too long') isSlow = true
        else pictures.set(address, prepared)
      }
    },
  }
}

/** Returns the image that is all of a paragraph, perhaps within a link. */
function shownImage(tokens: readonly Inline[]): Image | undefined {
  const [only, ...others] = tokens.filter((token) => token.type !== 'text' || token.text.trim() !== '')
  if (only === undefined || others.length > 0) return undefined
  if (only.type === 'image') return only
  return 'tokens' in only ? shownImage(only.tokens) : undefined
}

/** Returns a paragraph that is a picture as its lines, below them its alternative text. Undefined for other paragraphs. */
export function picture(page: Page, { tokens }: Paragraph): string | undefined {
  const image = shownImage(tokens)
  const shown = image && page.pictures.find(image.href)
  if (shown === undefined) return undefined
  const box = fitPicture(shown, { columns: page.columns, rows: page.pictures.rows })
  const caption = paintLines(wrapSpans(setInlines(page, captionOf(tokens)), page.columns))
  return caption === '' ? shown.setIn(box) : `${shown.setIn(box)}\n${caption}`
}

/** Returns tokens with the alternative texts of images in their place. */
function captionOf(tokens: readonly Inline[]): Inline[] {
  return tokens.map((token) => {
    if (token.type === 'image') return { type: 'em', raw: token.raw, tokens: token.tokens }
    return 'tokens' in token ? { ...token, tokens: captionOf(token.tokens) } : token
  })
}
