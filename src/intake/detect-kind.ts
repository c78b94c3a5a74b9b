import type { Kind } from '../io/file-kind.ts'
import { findFrontMatter } from './front-matter-marks.ts'

/** What may stand before a page's first tag: white space, an XML declaration, comments. */
const BEFORE = /^(?:\s+|<\?xml[^>]{0,500}\?>|<!--[\s\S]{0,5000}?-->)*/
/** A doctype of HTML, or an element that only pages begin with: markdown may well begin with `<p>`, `<div>` or `<img>`. */
const PAGE_START = /^<(?:!doctype\s+html|html|head|body|article)(?=[\s>])/i

// Markdown is known by what plain text lacks. Lists, quotes and rules are in both.

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 200_000

/** How sure each sign makes it that a text is markdown: two points are enough. */
const SIGNS: readonly { readonly pattern: RegExp; readonly once: number; readonly often: number }[] = [
  // An ATX heading: no comments of a script, which stand in several lines or have more text above.
  { pattern: /(?<=^|\n\n)#{1,6} +\S[^\n]{0,200}(?=\n\n|\n?$|\n[^#\n])/g, once: 1, often: 2 },
  // An inline link or image.
  { pattern: /(?<!\\)!?\[[^\]\n]{1,200}\]\((?:https?:|mailto:|[#./])[^\s)]{1,500}\)/g, once: 2, often: 2 },
  // The delimiter row of a table with two columns or more.
  { pattern: /(?<=^|\n)\|? ?:?-{3,}:? ?(?:\| ?:?-{3,}:? ?)+\|?(?=\n|$)/g, once: 2, often: 2 },
  // Strong emphasis.
  { pattern: /\*\*\p{L}[^*\n]{0,100}[^\s*]\*\*/gu, once: 1, often: 2 },
  // A task list item.
  { pattern: /(?<=^|\n)[-*] \[[ xX]\] \S/g, once: 0, often: 1 },
  // A link reference definition.
  { pattern: /(?<=^|\n)\[[^\]\n]{1,100}\]: ?https?:\S+/g, once: 1, often: 1 },
  // A code span.
  { pattern: /(?<=\s|^)`[^`\n]{1,80}`(?=[\s.,;:)]|$)/g, once: 0, often: 1 },
]
/** A text that begins with a heading. */
const TITLE = /^\s*#{1,6} \S[^\n]{0,200}(?:\n\s*\n|\n?$)/

/** A line that opens or closes fenced code. */
const FENCE = /^(?:```|~~~)[\w+#-]*$/gm

/** Returns the kind of a text that nothing else tells. A page is known by its first tag (compare the MIME Sniffing Standard, 7.1). */
export function detectKind(text: string): Kind {
  if (PAGE_START.test(text.slice(BEFORE.exec(text)?.[0].length ?? 0))) return 'html'
  return looksLikeMarkdown(text) ? 'markdown' : 'text'
}

function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  // Fields without a mark stand above plain text too.
  if (!/^\s*\w/.test(sample) && findFrontMatter(sample)) return true
  if (TITLE.test(sample) || hasFencedCode(sample)) return true
  const points = SIGNS.map(({ pattern, once, often }) => {
    const count = sample.match(pattern)?.length ?? 0
    return count > 1 ? often : count * once
  })
  return points.reduce((sum, point) => sum + point, 0) >= 2
}

/** Whether a fence is opened, and closed by one without a language. */
function hasFencedCode(text: string): boolean {
  const fences = text.match(FENCE) ?? []
  return fences.some((fence, index) => index > 0 && fence.length === 3 && fences[index - 1]?.[0] === fence[0])
}
