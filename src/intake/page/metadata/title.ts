import { comparisonKey, roughWordCount } from '../../line-metrics.ts'

/** What parts the name of a site from a title, in `<title>` and its like. */
const SEPARATOR = /(?<!\s)\s+[|·•—–»«›‹/\\:-]+\s+|(?<!\s)\s*(?:::|｜|＿|_)\s*/

/**
 * Returns an article's title: the first of those that a page gives, without the name of the site. A heading that is a part
 * of it is the title by itself, and so is another line above the text, or a single word, where all
 * the rest is one name.
 */
export function chooseTitle(
  titles: readonly string[],
  headings: readonly string[],
  otherLines: readonly string[],
  site: string | undefined,
): string | undefined {
  const [title] = titles
  if (title === undefined) return headings[0]
  const parts = title.split(SEPARATOR).map(key)
  const [front, back] = parts.length > 1 ? [parts.slice(0, -1).join(''), parts.slice(1).join('')] : []
  const isNoSite = (line: string) => key(line) !== key(site)
  const isMiddle = (line: string) => roughWordCount(line) > 2 && parts.slice(1, -1).includes(key(line))
  const heading =
    headings.find((each) => isPartOf(each, title) && isNoSite(each)) ??
    headings.find((each) => (key(each) === front || isMiddle(each)) && isNoSite(each)) ??
    otherLines.find((line) => [front, back].includes(key(line)) && isPartOf(line, title) && isNoSite(line))
  return heading ?? withoutSite(title, site)
}

/** Whether a heading of several words is what a title begins with, or most of it and its end. */
function isPartOf(heading: string, title: string): boolean {
  const [part, whole] = [key(heading), key(title)]
  if (part.length <= 3 || roughWordCount(heading) <= 1) return false
  return whole.startsWith(part) || (whole.endsWith(part) && part.length * 2 > whole.length)
}

/** Of the names that structured data gives an article, returns the one that a title on the page has too; else the first. */
export function chooseHeadline(
  names: readonly (string | undefined)[],
  titles: readonly (string | undefined)[],
): string | undefined {
  const isShown = (name: string | undefined) =>
    key(name) !== '' && titles.some((title) => key(title).includes(key(name)))
  return names.find(isShown) ?? names[0]
}

function key(text: string | undefined): string {
  return comparisonKey(text ?? '')
}

/** Returns a title without a part at its end or start that is the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return withoutTail(title)
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`))
  const name = key(site)
  const isSite = (part: string | undefined) => part !== undefined && name !== '' && key(part) === name
  if (parts.length > 2 && isSite(parts.at(-1))) return parts.slice(0, -2).join('')
  if (parts.length > 2 && isSite(parts[0])) return parts.slice(2).join('')
  return withoutTail(title)
}

/** What follows a bar is the site's name where it is short and the rest isn't. */
const TAIL = /^(.{15,})\s[|｜·»]\s([^|｜·»]{1,40})$/

function withoutTail(title: string): string {
  const [, front, tail] = TAIL.exec(title) ?? []
  const isName =
    front !== undefined && tail !== undefined && roughWordCount(tail) <= 4 && roughWordCount(front) >= 3
  return isName ? front : title
}
