import type { Code } from '../../markdown/tokens.ts'
import type { Style, Theme } from './theme.ts'

/** Returns code with its syntax styled; as it is where its language isn't known or isn't loaded. */
export type Highlight = (code: string, lang: string, theme: Theme) => string

/** Longer code is left plain: highlighting it would take longer than reading on. */
const LONGEST = 100_000

type Node = {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
  readonly properties?: { readonly className?: unknown }
}

/** Returns the code as it is: without colour there is nothing to highlight. */
export const plainCode: Highlight = (code) => code

/** A highlighter that is given its languages as the page comes to need them. */
export type Highlighter = {
  readonly highlight: Highlight
  /** Loads the languages of the code blocks that aren't loaded yet; unknown ones are passed over. */
  readonly load: (blocks: readonly Code[]) => Promise<void>
}

/** Returns a highlighter without languages. */
export function createHighlighter(): Highlighter {
  let tree: ((lang: string, code: string) => Node | undefined) | undefined
  const asked = new Set<string>()
  return {
    highlight(code, lang, theme) {
      if (!tree || code.length > LONGEST) return code
      const root = tree(lang.toLowerCase(), code)
      return root ? styled(root, theme) : code
    },
    async load(blocks) {
      const wanted = blocks.map(({ lang }) => lang.toLowerCase()).filter((lang) => lang && !asked.has(lang))
      if (wanted.length === 0) return
      for (const lang of wanted) asked.add(lang)
      const { loadLanguages } = await import('./languages.ts')
      tree = await loadLanguages(wanted)
    },
  }
}

function styled(node: Node, theme: Theme): string {
  if (node.value !== undefined) return node.value
  let text = ''
  for (const child of node.children ?? []) text += styled(child, theme)
  const scopes = node.properties?.className
  const style = Array.isArray(scopes) ? styleOf(scopes, theme) : undefined
  return style ? style(text) : text
}

/** Returns the style of the first scope that has one. */
function styleOf(scopes: readonly unknown[], theme: Theme): Style | undefined {
  for (const name of scopes) {
    const style = theme.syntax[String(name).replace(/^hljs-/, '')]
    if (style) return style
  }
  return undefined
}
