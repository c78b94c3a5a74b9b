import { type Article, isWhole, type Section } from '../article/article.ts'
import { frontMatterOf } from '../article/title.ts'

/** What looks like the beginning of front matter on the first line, such as a thematic break. */
const FRONT_MATTER_MARK = /^(?:(?:---|\+\+\+|;;;)[ \t]*(?:\n|$)|\{)/

/**
 * Yields sections as the cleaned markdown that they were made of. The whole article begins with its front matter or
 * title; the definitions and footnotes that some of its sections refer to come last where they aren't among them.
 */
export function* renderMarkdown(article: Article, sections: Iterable<Section>): Iterable<string> {
  const whole = isWhole(article, sections)
  let separator = ''
  function* print(source: string): Iterable<string> {
    if (source === '') return
    yield `${separator}${source}\n`
    separator = '\n'
  }
  if (whole) {
    yield* print(headSource(article))
    yield* print(article.preamble())
  }
  for (const { markdown } of sections) {
    if (separator === '' && FRONT_MATTER_MARK.test(markdown)) separator = '\n'
    yield* print(markdown)
  }
  if (!whole) yield* print(article.missingDefinitions(sections).join('\n'))
}

function headSource({ frontMatter, heading, headingSource, title: words, meta }: Article): string {
  const { author, date } = meta
  if (frontMatter !== '') {
    const title = meta.title === undefined ? headingSource() : ''
    return title === '' ? frontMatter : `${frontMatter}\n\n${title}`
  }
  if (author === undefined && date === undefined) return headingSource()
  return frontMatterOf({ title: heading && words, author, date })
}
