import { Marked, Parser } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { Theme } from './theme.ts'

/** Returns a theme whose styles of inline markup are set by marked-terminal. */
export function withMarkedTerminal(theme: Theme): Theme {
  const { strong, em, del } = theme
  const marked = new Marked(
    markedTerminal({
      reflowText: false,
      unescape: false,
      emoji: false,
      showSectionPrefix: false,
      strong,
      em,
      del,
    }),
    // Its own would strip the escapes of what is styled already.
    { renderer: { text: ({ text }) => text } },
  )
  const parser = new Parser(marked.defaults)
  const style = (type: string) => (text: string) =>
    parser.parseInline([{ type, raw: text, text, tokens: [{ type: 'text', raw: text, text }] }])
  return { ...theme, strong: style('strong'), em: style('em'), del: style('del') }
}
