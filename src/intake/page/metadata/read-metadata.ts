import { compactMeta, type Meta } from '../../../io/meta.ts'
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  isHeading,
  textOf,
} from '../../../markdown/html/dom.ts'
import type { Resolve } from '../addresses.ts'
import { isRunningText, type Line } from '../lines.ts'
import { authorNames, lineOf, listOf } from './fields.ts'
import { readJsonLd, type Thing } from './json-ld.ts'
import { firstOf, type MetaTags, readMetaTags } from './meta-tags.ts'
import { readPageByline } from './page-byline.ts'
import { chooseHeadline, chooseTitle } from './title.ts'

// The names that pages give in `meta` elements, dots for colons, the most trusted first.

const TITLES = names(
  'dc.title dcterm.title og.title weibo.article.title weibo.webpage.title parsely-title sailthru.title',
  'citation_title twitter.title headline title',
)
const AUTHORS = names(
  'dc.creator dcterm.creator author citation_author parsely-author sailthru.author byl article.author',
)
const DATES = names(
  'article.published_time og.published_time og.article.published_time parsely-pub-date sailthru.date datepublished',
  'citation_publication_date citation_date publishdate publish-date publish_date pubdate publication_date',
  'dc.date.issued dcterms.created dcterms.date dc.date date',
)
const SUMMARIES = names(
  'dc.description dcterm.description og.description weibo.article.description weibo.webpage.description description',
  'twitter.description sailthru.description',
)
const SITES = names('og.site_name application-name dc.publisher')
const LANGUAGES = names('content-language dc.language og.locale language')
const TAGS = names('article.tag parsely-tags sailthru.tags news_keywords keywords')

function names(...lists: readonly string[]): readonly string[] {
  return lists.join(' ').split(' ')
}

/** Returns what a page says about its article: in JSON-LD, `meta` elements and microdata, or else in its lines of text. */
export function readMetadata(nodes: readonly HtmlNode[], lines: readonly Line[], resolve: Resolve): Meta {
  const tags = readMetaTags(nodes)
  const { article, site: webSite } = readJsonLd(nodes)
  const site = firstOf(tags, SITES) ?? lineOf(article.publisher) ?? lineOf(webSite)
  const title = titleOf(nodes, lines, [article, tags], site)
  const author = [article.author ?? article.creator, ...AUTHORS.map((name) => tags.get(name))]
    .map((value) => authorNames(value))
    .find((value) => value !== '')
  const date = lineOf(article.datePublished ?? article.dateCreated) ?? firstOf(tags, DATES)
  const byline = author !== undefined && date !== undefined ? {} : readPageByline(nodes, lines, title)
  return compactMeta({
    title,
    author: author ?? byline.author,
    date: dayOf(date ?? byline.date),
    summary: lineOf(article.description) ?? firstOf(tags, SUMMARIES),
    language: languageOf(nodes, [lineOf(article.inLanguage), firstOf(tags, LANGUAGES)]),
    tags: tagsOf([article.keywords, ...TAGS.map((name) => tags.get(name))]),
    url: addressOf(nodes, tags, resolve),
    site,
  })
}

function titleOf(
  nodes: readonly HtmlNode[],
  lines: readonly Line[],
  [article, tags]: readonly [Thing, MetaTags],
  site: string | undefined,
): string | undefined {
  const element = findElement(nodes, ({ name }) => name === 'title')
  const titles = [...TITLES.map((name) => firstOf(tags, [name])), element && lineOf(textOf([element]))]
  const headline = chooseHeadline([lineOf(article.headline), lineOf(article.name)], titles)
  const candidates = [headline, ...titles].filter((each) => each !== undefined)
  // Some give their own name as the title of each page.
  const names = new Set(AUTHORS.flatMap((name) => tags.get(name) ?? []))
  const others = candidates.filter((each) => !names.has(each))
  const isText = (line: Line) => !isHeading(line.block) && line.linked === 0
  const above = lines.slice(0, Math.max(0, lines.findIndex(isRunningText))).filter(isText)
  const otherLines = above.map(({ text }) => text)
  return chooseTitle(others.length > 0 ? others : candidates, headingsOf(lines), otherLines, site)
}

/** More headings aren't looked at for the title. */
const MOST_HEADINGS = 20

/** Returns the first headings of the two highest levels. */
function headingsOf(lines: readonly Line[]): readonly string[] {
  const headings = lines.filter(({ block, text }) => /^h[12]$/.test(block.name) && text.length < 300)
  return headings.slice(0, MOST_HEADINGS).flatMap(({ text }) => lineOf(text) ?? [])
}

/** A time stamp's (ISO 8601), and how those of other forms end: `, 14:45 Uhr`, ` 08:45:10 GMT`, ` at 8:45 pm`. */
const ISO_TIME = /(?<=^\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d\S*(?: ?(?:[+-]\d{4}|UTC|GMT))?$/
const TIME =
  /,? (?:(?:at|um|om|à|às|alle|kl\.) )?\d{1,2}:\d\d(?::\d\d)?(?: ?(?:[ap]\.?m\.?|Uhr|[A-Z]{2,4}|[+-]\d{4}))?$/i

/** Returns the day of a date: when in the day an article came is of no use above it. */
function dayOf(date: string | undefined): string | undefined {
  return date?.replace(ISO_TIME, '').replace(TIME, '')
}

function languageOf(nodes: readonly HtmlNode[], said: readonly (string | undefined)[]): string | undefined {
  const html = findElement(nodes, ({ name }) => name === 'html')
  return [html?.attribs.lang, html?.attribs['xml:lang'], ...said]
    .map((language) => language?.trim().replaceAll('_', '-'))
    .find((language) => language !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(language))
}

/** Returns the page's canonical address, or else its own. */
function addressOf(nodes: readonly HtmlNode[], tags: MetaTags, resolve: Resolve): string | undefined {
  const isCanonical = ({ name, attribs }: HtmlElement) =>
    name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? '')
  return [findElement(nodes, isCanonical)?.attribs.href, firstOf(tags, ['og.url']), '']
    .map((address) => lineOf(address === undefined ? undefined : resolve(address)))
    .find((address) => address !== undefined && /^https?:\/\//i.test(address))
}

/** Returns the first list of tags that isn't empty; one tag may hold several, with commas between them. */
function tagsOf(said: readonly unknown[]): readonly string[] {
  const lists = said.map(listOf)
  const list = lists.find(({ length }) => length > 0) ?? []
  const [only] = list
  const tags = list.length === 1 && only !== undefined ? only.split(/[,;，、]/) : list
  return [...new Set(tags.flatMap((tag) => lineOf(tag) ?? []))]
}
