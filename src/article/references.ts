import type { Token } from 'marked'
import type { Bytes } from '../io/bytes.ts'
import { readText } from '../io/decode.ts'
import { type Definitions, type LinkDefinition, NO_DEFINITIONS } from '../markdown/definitions.ts'
import { footnoteSource } from '../markdown/footnote.ts'
import { labelsIn, normaliseLabel } from '../markdown/labels.ts'
import { lexBlocks } from '../markdown/lexer.ts'
import { countBefore } from '../text/binary-search.ts'
import { type Candidate, type Part, skim } from './scan.ts'

/** What the labels in an article stand for. It is skimmed once for them and for its parts, as far as they are asked for. */
export type References = {
  /** Yields the parts of the article from one of them on, which starts there. */
  readonly parts: (from?: number) => Iterable<Part>
  /** Returns what the labels in a part of the article stand for. */
  readonly known: (text: string) => Definitions
  /** Returns the source of a link's definition; undefined where its normalised label has none. */
  readonly linkSource: (label: string) => string | undefined
  /** Returns the source of a footnote's definition; undefined where its label has none. */
  readonly footnoteSource: (label: string) => string | undefined
}

type Place = Pick<Candidate, 'at' | 'certain'> & Pick<Part, 'start' | 'end'>
type Link = LinkDefinition & { readonly source: string }

/** Returns the references of a markdown text. The first definition of a label counts. */
export function createReferences(bytes: Bytes): References {
  const unread = skim(bytes)[Symbol.iterator]()
  const parts: Part[] = []
  const places = new Map<string, Place[]>()
  const mentioned = new Set<string>()
  const links = new Map<string, Link | undefined>()
  const footnotes = new Map<string, string | undefined>()
  const numbers = new Map<string, number>()
  // It goes on with what is mentioned later.
  const unnumbered = mentioned.values()

  /** Skims one part more; returns whether there was one. */
  function advance(): boolean {
    const { value: part, done } = unread.next()
    if (done) return false
    parts.push(part)
    for (const { label, at, certain } of part.candidates) {
      const key = label.startsWith('^') ? label : normaliseLabel(label)
      const place = { at, certain, start: part.start, end: part.end }
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
    for (const label of part.mentions) mentioned.add(label)
    return true
  }

  function* partsFrom(start: number): Iterable<Part> {
    const first = countBefore(parts.length, (index) => (parts[index]?.start ?? start) < start)
    for (let index = first; index < parts.length || advance(); index++) {
      const part = parts[index]
      if (part) yield part
    }
  }

  const text = (start: number, end: number) => readText(bytes, start, end)

  /** Returns what the first of a label's places holds that holds anything. */
  function first<Found>(key: string, read: (place: Place) => Found | undefined): Found | undefined {
    for (let index = 0; ; index++) {
      while (places.get(key)?.[index] === undefined) if (!advance()) return undefined
      const place = places.get(key)?.[index]
      const found = place && read(place)
      if (found !== undefined) return found
    }
  }

  function link(label: string): Link | undefined {
    if (!links.has(label))
      links.set(
        label,
        first(label, (place) => readLink(place, label)),
      )
    return links.get(label)
  }

  function readLink(place: Place, label: string): Link | undefined {
    if (!place.certain) return linkIn(text(place.start, place.end), label)
    // Definitions often stand one below the other; only a title of several lines could look like that too.
    const alone = upTo(place, ENDS_DEFINITION).trimEnd()
    const [, href, title] = PLAIN_DEFINITION.exec(alone) ?? []
    if (href !== undefined) return { href, title: title ?? null, source: alone.trim() }
    return linkIn(alone, label) ?? linkIn(upTo(place, BLANK_LINE), label)
  }

  function footnote(label: string): string | undefined {
    if (!footnotes.has(label))
      footnotes.set(
        label,
        first(`^${label}`, (place) => readFootnote(place, label)),
      )
    return footnotes.get(label)
  }

  function readFootnote(place: Place, label: string): string | undefined {
    if (!place.certain) return findToken(lexBlocks(text(place.start, place.end)), 'footnote', label)?.raw
    return footnoteSource(upTo(place, ENDS_FOOTNOTE))
  }

  /** Returns the text from a place up to the newline that an expression finds, else to the end of its part. */
  function upTo({ at, end }: Place, stop: RegExp): string {
    for (let size = SHORT; ; size *= 4) {
      const read = text(at, Math.min(end, at + size))
      const found = read.search(stop)
      if (found >= 0) return read.slice(0, found + 1)
      if (at + size >= end) return read
    }
  }

  /** Returns the number of a footnote: how many are mentioned up to its first mention. */
  function numberOf(label: string): number {
    while (!mentioned.has(label) && advance());
    mentioned.add(label)
    while (!numbers.has(label)) {
      const { value: other, done } = unnumbered.next()
      if (done) return 0
      if (footnote(other) !== undefined) numbers.set(other, numbers.size + 1)
    }
    return numbers.get(label) ?? 0
  }

  return {
    parts: (from = 0) => partsFrom(from),
    known(markdown) {
      const labels = labelsIn(markdown)
      if (labels.length === 0) return NO_DEFINITIONS
      const known = { links: new Map<string, LinkDefinition>(), footnotes: new Map<string, number>() }
      for (const label of labels) {
        if (label.startsWith('^')) {
          const name = label.slice(1)
          if (footnote(name) !== undefined) known.footnotes.set(name, numberOf(name))
        } else {
          const key = normaliseLabel(label)
          const found = link(key)
          if (found) known.links.set(key, found)
        }
      }
      return known
    },
    linkSource: (label) => link(label)?.source,
    footnoteSource: footnote,
  }
}

/** More than most definitions have, in bytes. */
const SHORT = 512
/** A definition on one line without anything to be decoded or taken off: address and title stand as they are meant. */
const PLAIN_DEFINITION = /^ {0,3}\[[^[\]\\\n]+\]:[ \t]*([\w/:.#?=%+,;@~-]+)(?:[ \t]+"([^"\\&\n]*)")?[ \t]*$/
const ENDS_DEFINITION = /\n(?=[ \t]*\n| {0,3}\[)/
const BLANK_LINE = /\n(?=[ \t]*\n)/
/** A line that isn't indented; what is read may end before it, or in its indentation. */
const ENDS_FOOTNOTE = /\n(?!\n*(?: {4}| {0,3}$))/

function linkIn(markdown: string, label: string): Link | undefined {
  const tokens = lexBlocks(markdown)
  const found = tokens.links[label]
  const source = findToken(tokens, 'def', label)?.raw.trim()
  if (found?.href == null || source === undefined) return undefined
  return { href: found.href, title: found.title ?? null, source }
}

function findToken(tokens: readonly Token[], type: 'def' | 'footnote', label: string): Token | undefined {
  for (const token of walkTokens(tokens)) {
    if (token.type !== type) continue
    if ('tag' in token ? token.tag === label : 'label' in token && token.label === label) return token
  }
  return undefined
}

function* walkTokens(tokens: readonly Token[]): Iterable<Token> {
  for (const token of tokens) {
    yield token
    if ('tokens' in token && token.tokens) yield* walkTokens(token.tokens)
    if (token.type === 'list') yield* walkTokens(token.items)
  }
}
