import { type Format, MEASURE, type RenderSettings } from './settings.ts'
import { createTheme } from './terminal/theme.ts'

/** Returns what stands between two articles: a rule, which is a thematic break in markdown; nothing between JSON's lines. */
export function articleSeparator({
  format,
  width = MEASURE,
  color,
}: Pick<RenderSettings, 'width' | 'color'> & { readonly format: Format }): string {
  if (format === 'json') return ''
  if (format === 'terminal') return `\n${createTheme(color).quiet('━'.repeat(width))}\n`
  return '\n---\n\n'
}
