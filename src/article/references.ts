import type { Definitions, LinkDefinition } from '../markdown/definitions.ts'
import { labelsIn, normaliseLabel } from '../markdown/labels.ts'
import type { SourceText } from '../text/source-text.ts'
import { type DefinedLink, definitionReader } from './definitions.ts'
import type { Parts } from './parts.ts'
import type { Part } from './scan.ts'

/** What the labels in an article stand for. They are looked up as they are needed; the first definition of one counts. */
export type References = {
  /** Returns what the labels in a markdown text stand for. */
  readonly definitionsFor: (markdown: string) => Definitions
  /** Returns the source of a link's definition; undefined if its normalised label has none. */
  readonly linkSource: (label: string) => string | undefined
  /** Returns the source of a footnote's definition; undefined if its label has none. */
  readonly footnoteSource: (label: string) => string | undefined
}

/** Returns the references of a markdown text that has these parts. */
export function createReferences(text: SourceText, parts: Parts): References {
  const partsWith = indexDefinitions(parts)
  const definitionsIn = definitionReader(text)
  const link = memoised((label): DefinedLink | undefined =>
    firstResult(partsWith(label), (part) => definitionsIn(part).links.get(label)),
  )
  const footnoteSource = memoised((label): string | undefined =>
    firstResult(partsWith(`^${label}`), (part) => definitionsIn(part).footnotes.get(label)),
  )
  const numberOf = numberFootnotes(parts, (label) => footnoteSource(label) !== undefined)
  return {
    definitionsFor(markdown) {
      const links = new Map<string, LinkDefinition>()
      const footnotes = new Map<string, number>()
      for (const label of labelsIn(markdown)) {
        if (label.startsWith('^')) {
          const name = label.slice(1)
          if (footnoteSource(name) !== undefined) footnotes.set(name, numberOf(name))
        } else {
          const key = normaliseLabel(label)
          const definition = link(key)
          if (definition) links.set(key, definition)
        }
      }
      return { links, footnotes }
    },
    linkSource: (label) => link(label)?.source,
    footnoteSource,
  }
}

/** Returns a function that yields the parts that may define a label: that of a link normalised, that of a footnote with `^`. */
function indexDefinitions(parts: Parts): (label: string) => Iterable<Part> {
  const unread = parts()[Symbol.iterator]()
  const index = new Map<string, Part[]>()
  /** Adds the labels of the next part; returns whether there was one. */
  function readPart(): boolean {
    const { value: part, done } = unread.next()
    if (done) return false
    for (const label of part.definedLabels) {
      const key = label.startsWith('^') ? label : normaliseLabel(label)
      const others = index.get(key)
      if (!others) index.set(key, [part])
      else if (others.at(-1) !== part) others.push(part)
    }
    return true
  }
  return function* (label) {
    for (let count = 0; ; count++) {
      while (index.get(label)?.[count] === undefined) if (!readPart()) return
      const part = index.get(label)?.[count]
      if (part) yield part
    }
  }
}

/** Returns a function from the label of a footnote to its number: those that are defined, in the order of first references. */
function numberFootnotes(parts: Parts, isDefined: (label: string) => boolean): (label: string) => number {
  const unnumbered = footnoteReferences(parts)[Symbol.iterator]()
  const numbers = new Map<string, number>()
  return (label) => {
    while (!numbers.has(label)) {
      const { value, done } = unnumbered.next()
      // One that the scan has missed comes last.
      if (done) numbers.set(label, numbers.size + 1)
      else if (isDefined(value)) numbers.set(value, numbers.size + 1)
    }
    return numbers.get(label) ?? 0
  }
}

/** Yields the labels of footnotes that are referred to, each once, in the order of first references. */
function* footnoteReferences(parts: Parts): Iterable<string> {
  const labels = new Set<string>()
  for (const part of parts()) {
    for (const label of part.footnoteReferences) {
      if (labels.has(label)) continue
      labels.add(label)
      yield label
    }
  }
}

/** Returns what `read` returns for the first item for which that isn't undefined. */
function firstResult<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = read(item)
    if (result !== undefined) return result
  }
  return undefined
}

/** Returns the function with its results kept: what looks like a definition in every part may be none in any. */
function memoised<Result>(compute: (label: string) => Result): (label: string) => Result {
  const results = new Map<string, { readonly result: Result }>()
  return (label) => {
    const cached = results.get(label)
    if (cached) return cached.result
    const result = compute(label)
    results.set(label, { result })
    return result
  }
}
