import { findElement, type HtmlElement, type HtmlNode, textOf } from '../../../markdown/html/dom.ts'
import { isBoilerplate } from '../../boilerplate/boilerplate.ts'
import { type Byline, findByline, readByline } from '../../byline/byline.ts'
import { comparisonKey } from '../../line-metrics.ts'
import { nameWords } from '../element-names.ts'
import { isRunningText, type Line, linesOf } from '../lines.ts'
import { authorNames, lineOf } from './fields.ts'

// Who wrote an article and when, as the page itself shows it.

/** So many lines under a title may be its byline. */
const LINES_UNDER_TITLE = 8
/** So many lines show whether dates belong to the byline or divide the text. */
const LINES_WITH_DATES = 40

/** Returns the author and date that a page marks as such (microdata, `rel`, `time`) or shows under its title. */
export function readPageByline(
  nodes: readonly HtmlNode[],
  lines: readonly Line[],
  title: string | undefined,
): Byline {
  const byline = bylineUnderTitle(lines, title)
  const author = markedAuthor(nodes) ?? byline.author ?? namedAuthor(nodes)
  const date = markedDate(nodes) ?? byline.date
  return { ...(author !== undefined && { author }), ...(date !== undefined && { date }) }
}

function bylineUnderTitle(lines: readonly Line[], title: string | undefined): Byline {
  const key = comparisonKey(title ?? '')
  const index = lines.findIndex(({ text }) => comparisonKey(text) === key)
  if (index < 0) return {}
  const below = lines.slice(index + 1, index + 1 + LINES_WITH_DATES)
  const text = below.findIndex(isRunningText)
  const count = Math.min(text < 0 ? below.length : text, LINES_UNDER_TITLE)
  const texts = below.map((line) => line.text)
  return findByline(texts, count).byline
}

function hasWord(value: string | undefined, word: string): boolean {
  return value?.toLowerCase().split(/\s+/).includes(word) ?? false
}

/** Returns the author that microdata or a link's `rel` names. */
function markedAuthor(nodes: readonly HtmlNode[]): string | undefined {
  const element =
    findElement(nodes, ({ attribs }) => hasWord(attribs.itemprop, 'author')) ??
    findElement(nodes, ({ name, attribs }) => name === 'a' && hasWord(attribs.rel, 'author'))
  if (!element) return undefined
  const named = findElement(element.children, ({ attribs }) => hasWord(attribs.itemprop, 'name')) ?? element
  return authorIn(lineOf(named.attribs.content) ?? lineOf(textOf([named])))
}

/** Returns the author in the first element whose class says that it holds one, but not a comment's. */
function namedAuthor(nodes: readonly HtmlNode[]): string | undefined {
  const element = findElement(nodes, (each) => {
    const isNamed = nameWords(each).some((word) => word === 'byline' || word === 'author')
    return isNamed && !/(?:^|\s)comment/i.test(each.attribs.class ?? '')
  })
  return (
    element &&
    linesOf([element])
      .map(({ text }) => authorIn(lineOf(text)))
      .find((author) => author !== undefined)
  )
}

/** Returns the author that a short text names, with or without a word such as `by`. */
function authorIn(text: string | undefined): string | undefined {
  if (text === undefined || isBoilerplate(text)) return undefined
  return readByline(text)?.author ?? (authorNames(readByline(`by ${text}`)?.author) || undefined)
}

/** Returns the date that microdata or a `time` element gives. */
function markedDate(nodes: readonly HtmlNode[]): string | undefined {
  const element =
    findElement(nodes, ({ attribs }) => hasWord(attribs.itemprop, 'datepublished')) ??
    findElement(nodes, (each) => each.name === 'time' && /^\d{4}-\d\d/.test(machineValue(each)))
  return [element && machineValue(element), element && textOf([element])]
    .map(lineOf)
    .find((date) => date !== undefined && /\d{4}/.test(date))
}

function machineValue({ attribs }: HtmlElement): string {
  return attribs.content ?? attribs.datetime ?? ''
}
