import { statSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { decodeSlug } from '../state/links.ts'

/** Where a link without a scheme leads: to an article, with the section in it, or to an address outside of the room. */
export type ResolvedLink =
  | { readonly type: 'article'; readonly name: string; readonly slug: string | undefined }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'problem'; readonly problem: string }

/**
 * Returns where a link leads from the article of a key: beside an article's file, under the address that it was fetched
 * from, or in the working folder for standard input.
 */
export function resolveLink(href: string, key: string | undefined): ResolvedLink {
  if (key !== undefined && URL.canParse(href, key) && /^https?:/.test(key)) {
    return { type: 'address', address: new URL(href, key).href }
  }
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? []
  if (key !== undefined && !isAbsolute(key)) {
    return { type: 'problem', problem: `"${href}" can't be opened: the article's folder isn't known` }
  }
  const name = existing(resolve(key === undefined ? '.' : dirname(key), decodeSlug(path)))
  if (name === undefined) return { type: 'problem', problem: `there is no file "${href}"` }
  return { type: 'article', name, slug: fragment === undefined ? undefined : decodeSlug(fragment) }
}

/** Returns the path of a file, with the extension that notes leave out; undefined if there is none. */
function existing(path: string): string | undefined {
  return [path, `${path}.md`].find((candidate) => isFile(candidate))
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    // It is below a file, too long, or not to be seen.
    return false
  }
}
