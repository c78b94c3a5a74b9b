import type { Formula, Inline, Paragraph } from '../../markdown/tokens.ts'
import { balanceBidi } from '../../text/clean.ts'
import { formulaSource } from '../formula-source.ts'
import { wrap } from '../layout/wrap.ts'
import { behind, type FormulaSetter, type Page } from './page.ts'

/** Returns a setter that has nothing loaded. */
export function createFormulaSetter(): FormulaSetter {
  let math: typeof import('../math/set-math.ts') | undefined
  return {
    setInline: (tex) => math?.setInlineMath(tex),
    setDisplay: (tex) => math?.setDisplayMath(tex) ?? tex.split('\n'),
    async load(tokens) {
      if (math === undefined && hasFormula(tokens)) math = await import('../math/set-math.ts')
    },
  }
}

function hasFormula(tokens: Iterable<Inline>): boolean {
  for (const { type } of tokens) if (type === 'math') return true
  return false
}

/** Returns a formula in a line of text; one on several lines of the source keeps them where it is displayed. */
export function inlineFormula({ formulas }: Page, formula: Formula): string {
  return formulas.setInline(formula.tex) ?? formulaSource(formula)
}

/** Returns the display formula that is all of a paragraph; undefined if it is something else. */
export function displayedFormula({ tokens }: Paragraph): Formula | undefined {
  const [only] = tokens
  return tokens.length === 1 && only?.type === 'math' && only.display ? only : undefined
}

const INDENT = '  '

/** Returns a display formula as its lines, indented a little; what is on one line is wrapped. */
export function displayFormula(page: Page, { tex }: Formula): string {
  const source = tex.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  const lines = page.formulas.setDisplay(source.includes('\n') ? source : source.trim())
  return behind(page, INDENT, ({ columns }) => {
    const [only = ''] = lines
    const set = lines.length === 1 ? wrap(only, columns) : lines.map((line) => balanceBidi(line.trimEnd()))
    return set.join('\n')
  })
}
