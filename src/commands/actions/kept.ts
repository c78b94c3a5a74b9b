import type { Catalogued } from '../../io/catalogue.ts'
import type { Meta } from '../../io/meta.ts'

/** An article on the user's own shelf. */
export type KeptArticle = {
  readonly name: string
  readonly path: string
  readonly meta: Meta
  readonly digest: string
}

/** An index of the user's own shelf. */
export type Kept = {
  readonly withName: (name: string) => KeptArticle | undefined
  readonly withAddress: (address: string | undefined) => KeptArticle | undefined
  readonly withDigest: (digest: string) => KeptArticle | undefined
  readonly add: (article: KeptArticle) => void
}

/** Returns the index of these articles. Names ignore case, as some file systems do. */
export function createKept(articles: readonly Catalogued[]): Kept {
  const byName = new Map<string, KeptArticle>()
  const byAddress = new Map<string, KeptArticle>()
  const byDigest = new Map<string, KeptArticle>()
  function add(article: KeptArticle): void {
    byName.set(article.name.toLowerCase(), article)
    byDigest.set(article.digest, article)
    if (article.meta.url !== undefined) byAddress.set(addressKey(article.meta.url), article)
  }
  for (const article of articles) add(article)
  return {
    withName: (name) => byName.get(name.toLowerCase()),
    withAddress: (address) => (address === undefined ? undefined : byAddress.get(addressKey(address))),
    withDigest: (digest) => byDigest.get(digest),
    add,
  }
}

/** Returns an address in its normal form, without a fragment. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  return url.href
}
