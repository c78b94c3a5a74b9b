import { cleanText } from '../text/clean.ts'
import { readHtml } from './html.ts'
import { settleLineBreaks, textToken } from './inline.ts'
import { pairTags, type TagToken } from './tags.ts'
import type { Block, Inline } from './tokens.ts'

/** Elements that flow within a line of text; all others begin a new paragraph. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo br button cite code data del dfn em font i img input ins kbd label mark meter output q ruby rb rp ' +
    'rt s samp small span strike strong sub sup time tt u var wbr big'
  ).split(' '),
)

/** Returns the blocks that an HTML block stands for: paragraphs, and code for `<pre>`. */
export function resolveHtml(html: string, raw: string): Block[] {
  const blocks: Block[] = []
  let line: (Inline | TagToken)[] = []
  let preformatted: string | undefined
  const endParagraph = () => {
    const tokens = trimEdges(settleLineBreaks(pairTags(line)))
    if (tokens.length > 0) blocks.push({ type: 'paragraph', raw: '', tokens })
    line = []
  }
  for (const part of readHtml(html)) {
    if (typeof part === 'string') {
      if (preformatted === undefined) line.push(textToken(cleanText(part)))
      else preformatted += cleanText(part)
    } else if (part.name === 'pre') {
      endParagraph()
      if (part.closing && preformatted?.trim()) blocks.push(code(preformatted))
      preformatted = part.closing ? undefined : ''
    } else if (preformatted === undefined) {
      const isBlock = !INLINE.has(part.name)
      if (isBlock && !part.closing) endParagraph()
      line.push({ type: 'tag', tag: part })
      if (isBlock && part.closing) endParagraph()
    }
  }
  if (preformatted?.trim()) blocks.push(code(preformatted))
  endParagraph()
  return [...blocks, { type: 'space', raw }]
}

function code(text: string): Block {
  return { type: 'code', raw: '', lang: '', text: text.replace(/^\n|\n$/g, '') }
}

/** Drops white space and line breaks at both ends. */
function trimEdges(tokens: readonly Inline[]): Inline[] {
  const isVisible = (token: Inline) =>
    token.type !== 'br' && !(token.type === 'text' && token.text.trim() === '')
  return tokens.slice(Math.max(0, tokens.findIndex(isVisible)), tokens.findLastIndex(isVisible) + 1)
}
