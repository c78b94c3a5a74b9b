/** What is known of an article apart from its words. Everything is as it stood in the source; a date isn't parsed. */
export type Meta = {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly summary?: string
  readonly language?: string
  readonly tags?: readonly string[]
  readonly sources?: readonly string[]
  /** Of a web page: its canonical address, and the name of the site. */
  readonly url?: string
  readonly site?: string
  /** When it was kept on the shelf (ISO 8601). */
  readonly saved?: string
}

/** Returns metadata without what isn't known. */
export function compactMeta(meta: { readonly [Key in keyof Meta]: Meta[Key] | undefined }): Meta {
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined && value.length > 0),
  )
}
