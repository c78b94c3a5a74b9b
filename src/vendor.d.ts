// Types of the libraries that come without (right) ones: only what is used here.

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}

declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked'

  type Style = (text: string) => string
  export function markedTerminal(options: {
    readonly width?: number
    readonly reflowText?: boolean
    readonly unescape?: boolean
    readonly emoji?: boolean
    readonly showSectionPrefix?: boolean
    readonly strong?: Style
    readonly em?: Style
    readonly del?: Style
  }): MarkedExtension
}
