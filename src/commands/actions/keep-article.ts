import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Article } from '../../article/article.ts'
import { ReaderError } from '../../errors.ts'
import { writeFrontMatter } from '../../intake/write-front-matter.ts'
import { isAddress } from '../../io/address.ts'
import { keepNewFile, renewFile } from '../../io/keep-file.ts'
import type { Meta } from '../../io/meta.ts'
import { listBundled } from '../../io/shelf.ts'
import { slugName } from '../../io/slug-name.ts'
import { readSource, type Source } from '../../io/source.ts'
import type { LoadFlags } from '../options.ts'
import { bodyOf, describeArticle, digestOf } from './describe-article.ts'
import { addressKey, type Kept, type KeptArticle } from './kept.ts'
import { toArticle } from './load-article.ts'
import { tagOf } from './tag.ts'

/** How articles are kept. */
export type KeepFlags = LoadFlags & {
  readonly tag?: readonly string[]
  readonly name?: string
  readonly update?: boolean
}

/** The user's own shelf: where it is, and what is on it. */
type OwnShelf = { readonly folder: string; readonly kept: Kept }

/** An article as it is to be kept. */
type Draft = Pick<KeptArticle, 'meta' | 'digest'> & {
  /** Words for its name. */
  readonly words: string
  readonly frontMatter: string
  readonly body: string
}

/**
 * Keeps an article and returns its name. One that is there already, by its address or its text, stays as it is, or is
 * renewed with `--update`. Throws a ReaderError if it can't be read or kept.
 */
export async function keepArticle(
  typed: string,
  flags: KeepFlags,
  { folder, kept }: OwnShelf,
): Promise<string> {
  const before = isAddress(typed) ? kept.withAddress(typed) : undefined
  if (before && !flags.update) return before.name
  const source = await readSource(typed, flags)
  const draft = createDraft(typed, source, await toArticle(source, flags), flags.tag ?? [])
  const named = flags.update && flags.name !== undefined ? kept.withName(slugName(flags.name)) : undefined
  const same = named ?? before ?? kept.withAddress(source.url) ?? kept.withDigest(draft.digest)
  if (same && !flags.update) return same.name
  if (same) return renew(same, draft, { folder, kept })
  const name = await keepNew(draft, flags.name, { folder, kept })
  kept.add({ name, path: '', meta: draft.meta, digest: draft.digest })
  return name
}

function createDraft(typed: string, source: Source, article: Article, tags: readonly string[]): Draft {
  const body = bodyOf(article)
  const { title, heading, meta, frontMatter } = article
  return {
    meta: {
      ...meta,
      ...(heading && title !== undefined && { title }),
      ...(source.url !== undefined && { url: addressKey(source.url) }),
      tags: joined(meta.tags, tags.map(tagOf)),
      saved: new Date().toISOString().replace(/\.\d+/, ''),
    },
    digest: digestOf(title, body),
    words: title ?? wordsOf(typed, body),
    frontMatter,
    body,
  }
}

/** Returns words for the name of an article without a title: those of its address or file, or its first ones. */
function wordsOf(typed: string, body: string): string {
  const path = isAddress(typed) && URL.canParse(typed) ? new URL(typed).pathname : typed
  const file = basename(path, extname(path))
  return /\w/.test(file) ? file : body.trim().split(/\s+/, 6).join(' ')
}

function joined(...tags: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(tags.flatMap((each) => each ?? []).filter((tag) => tag !== ''))]
}

/** Writes a new file; a name that the user chose is the only one that it may get. */
async function keepNew(
  draft: Draft,
  chosen: string | undefined,
  { folder, kept }: OwnShelf,
): Promise<string> {
  const slug = slugName(chosen ?? draft.words)
  const names = chosen === undefined ? freeNames(slug, kept) : [slug]
  const text = `${writeFrontMatter(draft.frontMatter, draft.meta)}\n${draft.body}`
  return keepNewFile(folder, names, text, async (path) => {
    // Another process may have kept the same article just now.
    const { meta, digest } = await describeArticle({ path })
    return digest === draft.digest || (draft.meta.url !== undefined && meta.url === draft.meta.url)
  })
}

/** Yields names that no other article has: none is to hide a bundled one. */
function* freeNames(slug: string, kept: Kept): Iterable<string> {
  const bundled = new Set(listBundled().map(({ name }) => name))
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`
    if (!bundled.has(name) && !kept.withName(name)) yield name
  }
}

/** Writes an article in place of the older one: what was written into its front matter by hand stays, and its tags. */
function renew({ name, path, meta: before }: KeptArticle, draft: Draft, { folder }: OwnShelf): string {
  const meta: Meta = {
    ...draft.meta,
    tags: joined(before.tags, draft.meta.tags),
    ...(before.saved !== undefined && { saved: before.saved }),
  }
  renewFile(folder, path, `${writeFrontMatter(readText(path), meta)}\n${draft.body}`)
  return name
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new ReaderError(`"${path}" can't be renewed: it isn't there any more`)
  }
}
