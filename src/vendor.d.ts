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

declare module '@mozilla/readability/JSDOMParser.js' {
  export type JSDOMText = { readonly nodeType: 3 }
  export type JSDOMElement = {
    readonly attributes: readonly { readonly name: string; readonly value: string }[]
    setAttribute(name: string, value: string): void
    appendChild(child: JSDOMElement | JSDOMText): void
    getElementsByTagName(name: string): readonly JSDOMElement[]
  }
  export type JSDOMDocument = {
    readonly body: JSDOMElement
    createElement(name: string): JSDOMElement
    createTextNode(text: string): JSDOMText
  }
  export default class JSDOMParser {
    parse(html: string): JSDOMDocument
  }
}

declare module '@mozilla/readability' {
  import type { JSDOMDocument, JSDOMElement } from '@mozilla/readability/JSDOMParser.js'

  export class Readability<Content> {
    constructor(
      document: JSDOMDocument,
      options: {
        readonly disableJSONLD?: boolean
        readonly keepClasses?: boolean
        readonly serializer: (element: JSDOMElement) => Content
      },
    )
    parse(): { readonly content: Content } | null
  }
}
