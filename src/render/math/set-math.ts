import temml from 'temml'
import { parseMathml } from './mathml.ts'
import { setMathml } from './set-mathml.ts'

/**
 * Returns a formula in TeX as one line of Unicode text, `x_1^2` as x₁²; undefined if Unicode can't say it exactly.
 */
export function setInlineMath(tex: string): string | undefined {
  const lines = setTex(tex)
  return lines?.length === 1 ? lines[0] : undefined
}

/**
 * Returns a displayed formula in TeX as lines of Unicode text: a formula on one line may become several, such as a
 * matrix's rows; one on several lines keeps them, and is its source where one of them can't be set.
 */
export function setDisplayMath(tex: string): readonly string[] {
  const source = tex.split('\n')
  if (source.length === 1) return setTex(tex) ?? source
  const lines = source.map(setInlineMath)
  return lines.includes(undefined) ? source : lines.map((line) => line ?? '')
}

/** Longer formulas are left as their source, in UTF-16 units. */
const LONGEST = 2000

/** Words that are no names of functions: what stands in them is prose, such as that between two prices. */
const PROSE = /(?:^|\s)\p{L}{3,}(?=\s|$)|\d\s+\p{L}{2,}\s+[\p{L}\d]/u
/** A command whose argument is text. */
const TEXT = /\\(?:text|mbox|math|operatorname)\w*\s*\{[^{}]*\}/g

function setTex(tex: string): readonly string[] | undefined {
  if (tex.length > LONGEST || PROSE.test(tex.replace(TEXT, ''))) return undefined
  const root = toMathml(tex)
  return root && setMathml(root)
}

function toMathml(tex: string): ReturnType<typeof parseMathml> {
  try {
    return parseMathml(temml.renderToString(tex, { throwOnError: true, xml: true }))
  } catch {
    // It isn't TeX that temml knows, so it is shown as it stands.
    return undefined
  }
}
