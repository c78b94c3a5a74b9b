import { formulaRanges, mayHoldFormulas } from '../../text/formulas.ts'
import { textToken } from '../inline-text.ts'
import type { Formula, Inline } from '../tokens.ts'

/** Returns text as it is on pages that leave formulas to a script (MathJax, KaTeX): formulas, and text between them. */
export function splitMath(text: string): readonly Inline[] {
  if (!mayHoldFormulas(text)) return [textToken(text)]
  const parts: Inline[] = []
  let end = 0
  for (const range of formulaRanges(text)) {
    const math = mathToken(range.formula.tex, range.formula.isDisplay)
    if (!math) continue
    if (range.start > end) parts.push(textToken(text.slice(end, range.start)))
    parts.push(math)
    end = range.end
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
