import type { Article } from '../api.ts'

/** What is known of an article apart from its words. Everything is as it stood in the source; a date isn't parsed. */
export type Meta = Article['meta']

/** Returns metadata without what isn't known. */
export function compactMeta(meta: { readonly [Key in keyof Meta]: Meta[Key] | undefined }): Meta {
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined && value.length > 0),
  )
}
