import { ancestorsFrom, elementsOf, type HtmlElement } from './dom.ts'
import { addressOf } from './inlines.ts'

/** Pictures that hold the place of one that a script loads later. */
const PLACEHOLDER =
  /^(?:data:|about:)|(?:blank|spacer|placeholder|transparent|pixel|loading|lazy|1x1)\.(?:gif|png|svg|jpe?g)$/i
/** How the address of a picture ends. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i

/**
 * Returns the address of a picture's file: that of `src`; where that only holds the place, what scripts would put there,
 * and else the largest of `srcset`, the picture's own or its `picture`'s. Undefined where there is none.
 */
export function pictureAddress(image: HtmlElement): string | undefined {
  const { src } = image.attribs
  if (src !== undefined && !PLACEHOLDER.test(src.trim())) return addressOf(src)
  const attributes = Object.entries(image.attribs)
  const sources = pictureSources(image).flatMap(
    ({ attribs }) => attribs.srcset ?? attribs['data-srcset'] ?? [],
  )
  const candidates = [
    ...attributes.flatMap(([name, value]) => (isLazy(name, value) ? [value] : [])),
    ...attributes.flatMap(([name, value]) => (name.endsWith('srcset') ? [largestOf(value)] : [])),
    ...sources.map(largestOf),
    src,
  ]
  return candidates.map(addressOf).find((address) => address !== undefined)
}

/** Whether an attribute is one that scripts take a picture's address from. */
function isLazy(name: string, value: string): boolean {
  if (!name.startsWith('data-') || name.endsWith('srcset') || value.includes(' ')) return false
  return /^data-(?:lazy-)?(?:src|original)$/.test(name) || (PICTURE_FILE.test(value) && /\//.test(value))
}

/** A `picture` is at most so many elements away from its image. */
const LEVELS = 4

/** Returns the `source` elements of the `picture` around an image. */
function pictureSources(image: HtmlElement): readonly HtmlElement[] {
  const picture = ancestorsFrom(image.parent, LEVELS).find(({ name }) => name === 'picture')
  return elementsOf(picture?.children ?? []).filter(({ name }) => name === 'source')
}

/** Returns the address of the widest or densest picture in a `srcset` (HTML Living Standard, 4.8.4.2.1). */
function largestOf(srcset: string): string | undefined {
  let largest: { readonly address: string; readonly size: number } | undefined
  // An address may hold commas, but neither begin nor end with one.
  for (const [, address = '', size = '1'] of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wxh])?/g)) {
    if (largest === undefined || Number(size) > largest.size) largest = { address, size: Number(size) }
  }
  return largest?.address
}
