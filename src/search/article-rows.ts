import { deflateRawSync } from 'node:zlib'
import type { Article } from '../article/article.ts'
import { plainText } from '../render/text.ts'
import { type Database, MOST_SECTIONS, TAG_EDGE } from './database.ts'
import { saturation } from './scoring.ts'
import { termsOf } from './terms.ts'

/** Returns a function that writes an article into a database under an identifier. */
export function articleWriter(database: Database): (id: number, article: Article) => void {
  const insertArticle = database.prepare('INSERT INTO articles VALUES (?, ?)')
  const insertSection = database.prepare('INSERT INTO sections VALUES (?, ?, ?, ?, ?)')
  const insertTerms = database.prepare(
    'INSERT INTO terms(rowid, title, body, article, author, tags, strong) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return (articleId, article) => {
    const title = (article.title ?? '').normalize('NFC')
    const { author = '', tags = [] } = article.meta
    insertArticle.run([articleId, title])
    const whole = [indexed(title), indexed(author), indexedTags(tags)]
    let index = 0
    for (const section of sectionsOf(article)) {
      if (index === MOST_SECTIONS) break
      const id = articleId * MOST_SECTIONS + index
      const terms = termsOf(section.text).map(({ term }) => term)
      // The first section is the one to find by the article's title.
      const titles = index === 0 ? `${title}\n${section.title}` : section.title
      insertSection.run([
        id,
        section.number,
        section.title,
        terms.length,
        deflateRawSync(section.text, { level: 1 }),
      ])
      insertTerms.run([id, indexed(titles), terms.join(' '), ...whole, strongTerms(terms).join(' ')])
      index++
    }
  }
}

type IndexedSection = { readonly number: string; readonly title: string; readonly text: string }

/** Yields the sections of an article, or an empty one where it has none. */
function* sectionsOf(article: Article): Iterable<IndexedSection> {
  let isEmpty = true
  for (const { number, title, blocks } of article.sections) {
    isEmpty = false
    yield { number, title: title.normalize('NFC'), text: plainText(blocks).normalize('NFC') }
  }
  if (isEmpty) yield { number: '', title: '', text: '' }
}

function indexed(text: string): string {
  return termsOf(text.normalize('NFC'))
    .map(({ term }) => term)
    .join(' ')
}

function indexedTags(tags: readonly string[]): string {
  return tags.map((tag) => `${TAG_EDGE} ${indexed(tag)} ${TAG_EDGE}`).join(' ')
}

/** Returns the terms that a section is about: those that come often in it for its length. */
function strongTerms(terms: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const isStrong = (count: number) => count > 2 && saturation(count, terms.length) > STRONG
  return [...counts].flatMap(([term, count]) => (isStrong(count) ? [term] : []))
}

/** The saturation of a term that a section is about. */
const STRONG = 0.6
