import { Document, parseDocument } from 'yaml'
import type { Meta } from '../io/meta.ts'
import { findFrontMatter } from './front-matter-marks.ts'

/** The fields that are written, in this order; what else there is stays. */
const FIELDS = [
  'title',
  'author',
  'date',
  'url',
  'site',
  'language',
  'summary',
  'saved',
  'tags',
  'sources',
] as const satisfies readonly (keyof Meta)[]

/** Returns front matter in YAML, marks included: that of a text, if it is YAML, with these fields in place of its own. */
export function writeFrontMatter(source: string, meta: Meta): string {
  const document = parseFrontMatter(source) ?? new Document({})
  for (const field of FIELDS) {
    const value = meta[field]
    if (value === undefined) continue
    if (value.length === 0) document.delete(field)
    else document.set(field, document.createNode(value, { flow: true }))
  }
  // An empty mapping is written as `{}`.
  const fields = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return `---\n${fields === '{}\n' ? '' : fields}---\n`
}

/** Returns the front matter that a text begins with, comments and all; undefined where that is no mapping in YAML. */
export function parseFrontMatter(text: string): Document | undefined {
  const frontMatter = findFrontMatter(text)
  if (frontMatter?.kind !== 'yaml') return undefined
  const document: Document = parseDocument(frontMatter.fields, { logLevel: 'silent', uniqueKeys: false })
  if (document.errors.length > 0) return undefined
  return document.contents === null ? new Document({}) : document
}
