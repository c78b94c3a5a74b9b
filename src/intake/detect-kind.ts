import { unwrapFence } from './fence.ts'
import { hasFrontMatter } from './markdown.ts'

// Plain text and markdown are told apart by what only markdown has. Lists, quotes and rules are in both.

const LOOKED_AT = 200_000

/** How sure each sign makes it that a text is markdown: two points are enough. */
const SIGNS: readonly { readonly pattern: RegExp; readonly once: number; readonly often: number }[] = [
  { pattern: /(?<=^|\n\n)#{1,6} +\S[^\n]{0,200}(?=\n\n|\n?$|\n[^#\n])/g, once: 1, often: 2 },
  { pattern: /(?<!\\)!?\[[^\]\n]{1,200}\]\((?:https?:|mailto:|[#./])[^\s)]{1,500}\)/g, once: 2, often: 2 },
  { pattern: /(?<=^|\n)(?:```|~~~)[\w-]*\n[\s\S]{0,5000}?\n(?:```|~~~)(?=\n|$)/g, once: 2, often: 2 },
  { pattern: /(?<=^|\n)\|? ?:?-{3,}:? ?(?:\| ?:?-{3,}:? ?)+\|?(?=\n|$)/g, once: 2, often: 2 },
  { pattern: /\*\*\p{L}[^*\n]{0,100}[^\s*]\*\*/gu, once: 1, often: 2 },
  { pattern: /(?<=^|\n)[-*] \[[ xX]\] \S/g, once: 0, often: 1 },
  { pattern: /(?<=^|\n)\[[^\]\n]{1,100}\]: ?https?:\S+/g, once: 1, often: 1 },
  { pattern: /(?<=\s|^)`[^`\n]{1,80}`(?=[\s.,;:)]|$)/g, once: 0, often: 1 },
]
/** A text that begins with a heading. */
const TITLE = /^\s*#{1,6} \S[^\n]{0,200}(?:\n\s*\n|\n?$)/

/** Whether a text of unknown kind is markdown rather than plain text. */
export function looksLikeMarkdown(text: string): boolean {
  const start = unwrapFence(text).slice(0, LOOKED_AT)
  if (hasFrontMatter(start) || TITLE.test(start)) return true
  const points = SIGNS.map(({ pattern, once, often }) => {
    const found = start.match(pattern)?.length ?? 0
    return found > 1 ? often : found * once
  })
  return points.reduce((sum, point) => sum + point, 0) >= 2
}
