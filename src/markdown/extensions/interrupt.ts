import type { MarkedExtension } from 'marked'
import { BULLET_LIST } from './bullets.ts'

/** What ends the paragraph above it: a list, an admonition, attributes; group 1 is the end of the paragraph itself. */
const INTERRUPTION = new RegExp(
  `\\n(?:([ \\t]*(?:\\n|$))| {0,3}(?:${BULLET_LIST}|:{3,}[ \\t]*[\\w{]|(?:!!!|\\?{3}\\+?)[ \\t]+\\w|===[!+]?[ \\t]*"|\\{:[^{}\\n]*\\}[ \\t]*(?:\\n|$)))`,
)

/** An extension that ends paragraphs before the blocks of other extensions, by the documented way to clip one. */
export const interruptParagraphs: MarkedExtension = {
  extensions: [
    {
      name: 'interruption',
      level: 'block',
      start(src) {
        const match = INTERRUPTION.exec(src)
        return !match || match[1] !== undefined ? undefined : match.index + 1
      },
      tokenizer: () => undefined,
    },
  ],
}
