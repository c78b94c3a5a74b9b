import type { Diagrams } from './page.ts'

/** Returns diagrams of which none is drawn yet. */
export function createDiagrams(): Diagrams {
  const drawings = new Map<string, readonly string[] | undefined>()
  let isSlow = false
  return {
    find: (source) => drawings.get(source),
    async load(blocks) {
      for (const { lang, text } of blocks) {
        // After one that takes too long no more are tried: an article of those would take minutes.
        if (isSlow || !isDiagram(lang) || drawings.has(text)) continue
        const { drawDiagram } = await import('../diagram/draw-diagram.ts')
        const drawing = await drawDiagram(text)
        if (drawing === 'too long') isSlow = true
        else drawings.set(text, drawing)
      }
    },
  }
}

/** Whether code in a language is a diagram. */
export function isDiagram(lang: string): boolean {
  return lang.toLowerCase() === 'mermaid'
}
