import { allElements, type HtmlNode } from '../../../markdown/html/dom.ts'
import { lineOf } from './fields.ts'

/** What a page's `meta` elements say, by name in lower case with dots for colons; a name may be given several times. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** What names a value, the most trusted first: RDFa (as OpenGraph has it), HTML, microdata. */
const ATTRIBUTES = ['property', 'name', 'itemprop'] as const

/** Returns what the `meta` elements among nodes say. */
export function readMetaTags(nodes: readonly HtmlNode[]): MetaTags {
  const elements = allElements(nodes).filter(({ name }) => name === 'meta')
  const tags = new Map<string, string[]>()
  for (const attribute of ATTRIBUTES) {
    for (const { attribs } of elements) {
      const content = lineOf(attribs.content)
      if (content === undefined || isPlaceholder(content)) continue
      for (const name of namesIn(attribs[attribute])) {
        const values = tags.get(name)
        if (values) values.push(content)
        else tags.set(name, [content])
      }
    }
  }
  return tags
}

/** RDFa allows several properties in one attribute. */
function namesIn(attribute: string | undefined): readonly string[] {
  const names = attribute?.toLowerCase().split(/\s+/) ?? []
  return names.filter(Boolean).map((name) => name.replaceAll(':', '.'))
}

/** What a template leaves where it has no value: `{{ title }}`, `undefined`. */
function isPlaceholder(content: string): boolean {
  return /^(?:\{\{.*\}\}|\[\[.*\]\]|%\w+%|undefined|null|n\/a|#\w+)$/i.test(content)
}

/** Returns the first value of the first name that has one. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | undefined {
  return names.flatMap((name) => tags.get(name) ?? [])[0]
}
