import { Parser } from 'htmlparser2'
import { isKnownName } from '../../src/markdown/html/names.ts'

/** Returns the characters that a reader of the HTML sees, without white space; an image counts as its alt text. */
export function visibleCharacters(html: string): string {
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentag(name, { alt }) {
      if (name === 'script' || name === 'style') hidden++
      if (name === 'img') text += alt ?? ''
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') hidden--
    },
    ontext(part) {
      if (hidden === 0) text += part
    },
  })
  parser.end(html.replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?\?>|<![A-Z][^>]*>|<!\[CDATA\[[\s\S]*?\]\]>/g, ''))
  return text.replace(/\s+/g, '')
}

/** Returns the first character of `wanted` that doesn't follow the ones before it in `text`; undefined when all do. */
export function firstLost(wanted: string, text: string): string | undefined {
  let at = 0
  for (const character of wanted) {
    const found = text.indexOf(character, at)
    if (found < 0) return `${character} after "${wanted.slice(0, wanted.indexOf(character))}"`
    at = found + character.length
  }
  return undefined
}

const MARKUP = [
  /\*\*/,
  /__/,
  /\]\(/,
  /~~/,
  /\[\^/,
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i,
  /<\/?[a-z][^>]*>/i,
]

const TAG = /<\/?([a-z][\w-]*)[^>]*>/gi

/** Returns the markup in `text` that the visible characters don't hold. A tag that HTML doesn't have is text. */
export function leftoverMarkup(text: string, visible: string): readonly string[] {
  const withoutTextTags = text.replace(TAG, (tag, name: string) =>
    isKnownName(name.toLowerCase()) ? tag : '',
  )
  return MARKUP.flatMap((pattern) => {
    const found = pattern.exec(withoutTextTags)?.[0]
    return found === undefined || visible.includes(found.replace(/\s+/g, '')) ? [] : [found]
  })
}
