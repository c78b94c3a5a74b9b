import type { Token } from 'marked'
import type { LinkDefinition } from '../markdown/definitions.ts'
import { lexBlocks } from '../markdown/lexer.ts'
import type { SourceText } from '../text/source-text.ts'
import type { Part } from './scan.ts'

/** A link's definition and its source. */
export type DefinedLink = LinkDefinition & { readonly source: string }

/** What a part of an article defines, each by its label. */
type PartDefinitions = {
  /** By normalised label. */
  readonly links: ReadonlyMap<string, DefinedLink>
  /** The sources of footnotes. */
  readonly footnotes: ReadonlyMap<string, string>
}

/** Returns a function that returns what parts of a text define; each is lexed when it is first asked for. */
export function definitionReader(text: SourceText): (part: Part) => PartDefinitions {
  const read = new Map<number, PartDefinitions>()
  return ({ start, end }) => {
    const definitions = read.get(start) ?? definitionsIn(lexBlocks(text.slice(start, end)))
    read.set(start, definitions)
    return definitions
  }
}

function definitionsIn(tokens: readonly Token[]): PartDefinitions {
  const links = new Map<string, DefinedLink>()
  const footnotes = new Map<string, string>()
  for (const token of walkTokens(tokens)) {
    // The first definition of a label counts.
    if (token.type === 'def' && !links.has(token.tag)) {
      links.set(token.tag, { href: token.href, title: token.title ?? null, source: token.raw.trim() })
    } else if (token.type === 'footnote' && !footnotes.has(token.label)) {
      // marked adds a blank line below to it.
      footnotes.set(token.label, token.raw.replace(/(?<!\n)\n+$/, '\n'))
    }
  }
  return { links, footnotes }
}

function* walkTokens(tokens: readonly Token[]): Iterable<Token> {
  for (const token of tokens) {
    yield token
    if ('tokens' in token && token.tokens) yield* walkTokens(token.tokens)
    if (token.type === 'list') yield* walkTokens(token.items)
  }
}
