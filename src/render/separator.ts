import { type Color, type Format, MEASURE } from './settings.ts'
import { createTheme } from './terminal/theme.ts'

/** Returns what stands between two articles: a rule, which is a thematic break in markdown; nothing between JSON's lines. */
export function articleSeparator({
  format,
  width = MEASURE,
  color = false,
}: {
  readonly format: Format
  readonly width?: number | undefined
  readonly color?: Color
}): string {
  if (format === 'json') return ''
  if (format === 'terminal') return `\n${createTheme(color).quiet('━'.repeat(width))}\n`
  return '\n---\n\n'
}
