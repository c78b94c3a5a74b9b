import type { Code } from '../../markdown/tokens.ts'
import { unstyled } from '../layout/spans.ts'
import type { Highlight } from './page.ts'
import type { Theme } from './theme.ts'

/** Longer code is left plain: highlighting it would take longer than reading on. */
const LONGEST = 100_000

/** Returns the code as it is: without colour there is nothing to highlight. */
export const plainCode: Highlight = (code) => [unstyled(code)]

/** A highlighter that loads its languages when the page needs them. */
export type Highlighter = {
  readonly highlight: Highlight
  /** Loads the languages of the code blocks that aren't loaded yet; unknown ones are passed over. */
  readonly load: (blocks: readonly Code[]) => Promise<void>
}

/** Returns a highlighter without languages. */
export function createHighlighter(theme: Theme): Highlighter {
  let highlight = plainCode
  const requested = new Set<string>()
  return {
    highlight: (code, lang) =>
      code.length > LONGEST ? plainCode(code, lang) : highlight(code, lang.toLowerCase()),
    async load(blocks) {
      const missing = blocks
        .map(({ lang }) => lang.toLowerCase())
        .filter((lang) => lang && !requested.has(lang))
      if (missing.length === 0) return
      for (const lang of missing) requested.add(lang)
      const { loadLanguages } = await import('./languages.ts')
      highlight = await loadLanguages(missing, theme)
    },
  }
}
