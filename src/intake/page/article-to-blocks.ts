import { nodesToBlocks } from '../../markdown/html/html-to-blocks.ts'
import { inlineText, textToken } from '../../markdown/inline-text.ts'
import type { Block, Footnote } from '../../markdown/tokens.ts'
import { type CopyOptions, copyNodes } from './copy.ts'
import type { Article } from './find-article.ts'

/** Returns an article as blocks, its notes at the end. */
export function articleToBlocks(
  { nodes, footnotes }: Article,
  choices: Omit<CopyOptions, 'replaced'>,
): readonly Block[] {
  const options: CopyOptions = { ...choices, replaced: footnotes.references }
  const blocks = nodesToBlocks(copyNodes(nodes, options))
  // A note is all the article's: what looks like furniture in it, such as a link by itself, is its text.
  const inNote: CopyOptions = { ...options, dropped: footnotes.marks }
  const notes = footnotes.notes.map((note): Footnote => {
    const tokens = withoutMark(nodesToBlocks(copyNodes(note.nodes, inNote)))
    return { type: 'footnote', raw: '', label: String(note.number), number: note.number, tokens }
  })
  return [...withoutIdleRules(blocks), ...notes]
}

/** Returns blocks without thematic breaks that part nothing: at the start, at the end, behind another. */
function withoutIdleRules(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return block.type !== 'hr' || (index > 0 && next !== undefined && next.type !== 'hr')
  })
}

/** A mark before a note's text, a number without one among them, or what is left of it: brackets, a link back. */
const MARK = /^\s*(?:[[(]?(?:\d{1,3}(?=[\]).:\s]|$)|[*†‡§¶]{1,3})[\]).:]{0,2}|(?:\[ ?\]|\( ?\))[.:]?|\^)\s*/

/** Returns a note's blocks without the mark that they begin with: another stands there. */
function withoutMark(blocks: Block[]): Block[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return blocks
  const [start, ...rest] = first.tokens
  if (!start || !('text' in start || 'tokens' in start)) return blocks
  const text = inlineText([start])
  if (start.type !== 'text' && text.replace(MARK, '') !== '') return blocks
  const tokens = start.type === 'text' ? [textToken(text.replace(MARK, '')), ...rest] : rest
  return inlineText(tokens).trim() === '' ? others : [{ ...first, tokens }, ...others]
}
