import { findElement, type HtmlNode } from '../../markdown/html/dom.ts'

/** Returns an address in a page as an absolute one; as it stands where it is none, or the page's isn't known. */
export type Resolve = (address: string) => string

/** A longer address stays as it stands (UTF-16 units). */
const LONGEST = 10_000

/** Returns a function that resolves a page's addresses: against its `base`, and that against the page's own address. */
export function createResolve(nodes: readonly HtmlNode[], address: string | undefined): Resolve {
  const base = findElement(nodes, ({ name, attribs }) => name === 'base' && attribs.href !== undefined)
    ?.attribs.href
  const start = base === undefined ? address : absolute(base, address)
  // What points into the page itself stays, so that it works in the article by itself.
  return (each) =>
    each.length > LONGEST || /^\s*#/.test(each) || start === undefined ? each : absolute(each.trim(), start)
}

function absolute(address: string, base: string | undefined): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address
}
