import type { Code } from '../../markdown/tokens.ts'
import type { Theme } from './theme.ts'

/** Returns code with its syntax styled; as it is where its language isn't known or isn't loaded. */
export type Highlight = (code: string, lang: string) => string

/** Longer code is left plain: highlighting it would take longer than reading on. */
const LONGEST = 100_000

/** Returns the code as it is: without colour there is nothing to highlight. */
export const plainCode: Highlight = (code) => code

/** A highlighter that is given its languages as the page comes to need them. */
export type Highlighter = {
  readonly highlight: Highlight
  /** Loads the languages of the code blocks that aren't loaded yet; unknown ones are passed over. */
  readonly load: (blocks: readonly Code[]) => Promise<void>
}

/** Returns a highlighter without languages. */
export function createHighlighter(theme: Theme): Highlighter {
  let highlight = plainCode
  const asked = new Set<string>()
  return {
    highlight: (code, lang) => (code.length > LONGEST ? code : highlight(code, lang.toLowerCase())),
    async load(blocks) {
      const wanted = blocks.map(({ lang }) => lang.toLowerCase()).filter((lang) => lang && !asked.has(lang))
      if (wanted.length === 0) return
      for (const lang of wanted) asked.add(lang)
      const { loadLanguages } = await import('./languages.ts')
      highlight = await loadLanguages(wanted, theme)
    },
  }
}
