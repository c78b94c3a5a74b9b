import type { Meta } from '../intake/document.ts'
import type { AlertVariant } from '../markdown/tokens.ts'
import { type Count, readingMinutes, wordTotal } from '../words.ts'

/** Returns the name of an alert as a reader sees it: `Note`. */
export function alertTitle(variant: AlertVariant): string {
  return variant.charAt(0).toUpperCase() + variant.slice(1)
}

/** Returns who wrote an article, when, and how long it is: `author · date · 4 min · 856 words`. */
export function byline({ author, date }: Meta, count: Count): string {
  const words = wordTotal(count)
  const length =
    words === 0
      ? []
      : [`${readingMinutes(count)} min`, `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`]
  return [author, date, ...length].filter((part) => part !== undefined && part !== '').join(' · ')
}
