import { createHash } from 'node:crypto'
import type { Article } from '../../article/article.ts'
import { renderMarkdown } from '../../render/markdown.ts'

/** Returns the markdown of an article without its front matter, and without the title where that is to stand there. */
export function bodyOf(article: Article): string {
  const headless = { ...article, frontMatter: '', headingSource: () => '', meta: {} }
  return [...renderMarkdown(headless, article.sections)].join('')
}

/** Returns a digest that articles with the same title and the same body have in common. */
export function digestOf(title: string | undefined, body: string): string {
  return createHash('sha256')
    .update(`${title ?? ''}\n${body}`)
    .digest('hex')
    .slice(0, 32)
}
