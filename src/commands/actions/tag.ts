import { readFileSync } from 'node:fs'
import { ReaderError } from '../../errors.ts'
import { metaReader } from '../../intake/front-matter.ts'
import { findFrontMatter } from '../../intake/front-matter-marks.ts'
import { parseFrontMatter, writeFrontMatter } from '../../intake/write-front-matter.ts'
import { kindOfPath } from '../../io/file-kind.ts'
import { renewFile } from '../../io/keep-file.ts'
import { ownShelfFolder } from '../../io/own-shelf.ts'
import { cleanLine } from '../../text/clean.ts'
import { existingArticle } from './existing-article.ts'

/** Changes the tags of an own article: `+tag` gives one, `-tag` takes one away. Throws a ReaderError if it can't. */
export async function tag(name: string, changes: readonly string[]): Promise<void> {
  const path = await existingArticle(name)
  if (kindOfPath(path) !== 'markdown') throw new ReaderError(`"${name}" isn't markdown; only that has tags`)
  const text = readText(name, path)
  const tags = new Set(await tagsOf(name, text))
  for (const change of changes) {
    const tag = tagOf(change.slice(1))
    if (change.startsWith('+')) tags.add(tag)
    else tags.delete(tag)
  }
  const changed = withTags(text, [...tags])
  if (changed !== text) renewFile(ownShelfFolder(), path, changed)
}

/** Returns what was typed as a tag, without the mark that stands before one in running text. */
export function tagOf(typed: string): string {
  return cleanLine(typed).replace(/^#/, '')
}

function readText(name: string, path: string): string {
  const bytes = readFileSync(path)
  const text = bytes.toString()
  // Written back, another encoding would be damaged.
  if (!Buffer.from(text).equals(bytes))
    throw new ReaderError(`"${name}" isn't UTF-8, so that it can't be changed`)
  return text
}

async function tagsOf(name: string, text: string): Promise<readonly string[]> {
  const frontMatter = findFrontMatter(withNewlines(text))
  if (!frontMatter) return []
  if (!parseFrontMatter(withNewlines(text))) {
    throw new ReaderError(`the front matter of "${name}" isn't YAML that can be changed; edit its tags there`)
  }
  return (await metaReader(frontMatter.kind))(frontMatter)?.tags ?? []
}

/** Returns a markdown text with these tags in its front matter; the rest stays, line ends as well. */
function withTags(text: string, tags: readonly string[]): string {
  const lines = withNewlines(text)
  const frontMatter = findFrontMatter(lines)
  const body = frontMatter ? lines.slice(frontMatter.source.length) : `\n${lines}`
  const changed = `${writeFrontMatter(lines, { tags })}${body}`
  return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed
}

function withNewlines(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
}
