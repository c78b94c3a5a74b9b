import { textToken } from '../inline-text.ts'
import type { Formula, Inline } from '../tokens.ts'

/** A formula between `$$`, `\[` and `\]`, `\(` and `\)`, or `$` as pandoc has it: no space inside, no digit after. */
const FORMULA = new RegExp(
  [
    /\$\$(?<dollars>[^$]+)\$\$/,
    /\\\[(?<brackets>(?:[^\\]|\\[^()[\]])+)\\\]/,
    /\\\((?<parentheses>(?:[^\\]|\\[^()[\]])+)\\\)/,
    /(?<![\\$])\$(?<inline>[^\s$](?:[^$]*[^\s$\\])?)\$(?![\d$])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** Signs of TeX, or letters but no words: what stands between the signs of a currency is no formula. */
const LIKE_TEX = /[\\^_{}]|^(?=.*\p{L})(?!.*\p{L}\p{L})/su

/** Returns text as it is on pages that leave formulas to a script (MathJax, KaTeX): formulas, and text between them. */
export function splitMath(text: string): readonly Inline[] {
  if (!/[$\\]/.test(text)) return [textToken(text)]
  const parts: Inline[] = []
  let end = 0
  for (const { 0: source, index, groups = {} } of text.matchAll(FORMULA)) {
    const { dollars, brackets, parentheses, inline } = groups
    if (inline !== undefined && !LIKE_TEX.test(inline)) continue
    const display = dollars !== undefined || brackets !== undefined
    const math = mathToken(dollars ?? brackets ?? parentheses ?? inline ?? '', display)
    if (!math) continue
    if (index > end) parts.push(textToken(text.slice(end, index)))
    parts.push(math)
    end = index + source.length
  }
  if (end < text.length) parts.push(textToken(text.slice(end)))
  return parts
}

/** Returns a formula in TeX as a token; undefined where there is none. */
export function mathToken(source: string, display: boolean): Formula | undefined {
  // Blank lines would end the paragraph that it stands in.
  const lines = source.split('\n').map((line) => line.trim())
  const tex = lines.filter((line) => line !== '').join(display ? '\n' : ' ')
  if (tex === '') return undefined
  return { type: 'math', raw: '', text: display ? `$$${tex}$$` : `$${tex}$`, tex, display }
}
