// Makes the articles to measure with from those on the shelf: nothing has to be fetched, and the same shelf gives the
// same bytes.
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** An article of prose, and the one that has every kind of Markdown. */
export const PROSE = 'openai-cuts-microsoft-revenue-share'
export const EVERYTHING = 'the-markdown-a-terminal-can-set'

const SHELF = new URL('../articles/', import.meta.url)
const SHORT_BYTES = 4096
// Stands for a part's number in its labels, which have to be unique in the whole text.
const NUMBER = '\0'
const DEFINITION = /^\[\^?[^\]]+\]:\s/
const FENCE = /^\s*(`{3,}|~{3,})/
// The definitions of every third part stand at the end of the file: no divisor of the number of articles, so that those
// of every article stand in both places.
const FAR = 3

/**
 * @typedef {{ readonly title: string, readonly body: string }} Source an article without its front matter
 * @typedef {{ readonly title: string, readonly text: string, readonly definitions: string }} Part
 *
 * @typedef {object} LongArticle
 * @property {string} path
 * @property {string} middle the number of a section in the middle, whose definitions stand at the very end
 *
 * @typedef {object} Articles
 * @property {string} short the path of 4 KB of Markdown
 * @property {string} scraped the path of 4 KB as it would be copied off a web page
 * @property {LongArticle} mb1
 * @property {LongArticle} mb10
 * @property {LongArticle} mb100
 */

/**
 * Writes the articles into a folder.
 * @param {string} folder
 * @returns {Articles}
 */
export function makeArticles(folder) {
  const parts = readdirSync(SHELF)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => toPart(readSource(file)))
  const prose = readSource(`${PROSE}.md`)
  return {
    short: write('short.md', `# ${prose.title}\n\n${cut(prose.body)}`),
    scraped: write('scraped.txt', scrape(prose)),
    mb1: makeLong(join(folder, '1.md'), parts, 1e6),
    mb10: makeLong(join(folder, '10.md'), parts, 1e7),
    mb100: makeLong(join(folder, '100.md'), parts, 1e8),
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  function write(name, text) {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
}

/**
 * @param {string} file
 * @returns {Source}
 */
function readSource(file) {
  const text = readFileSync(new URL(file, SHELF), 'utf8')
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n+(.*)$/s.exec(text) ?? []
  return { title: /^title: (.*)$/m.exec(frontMatter)?.[1] ?? '', body }
}

/**
 * Returns the beginning of a text, cut at the end of a paragraph outside of code.
 * @param {string} body
 */
function cut(body) {
  let kept = ''
  let text = ''
  for (const { line, code } of linesOf(body)) {
    text += `${line}\n`
    if (Buffer.byteLength(text) > SHORT_BYTES) break
    if (line === '' && !code) kept = text
  }
  return kept
}

/**
 * Returns an article as it would be copied off a web page: with a byline, a fence whose backticks became typographic
 * quotes, headings that are bare lines, and the form for comments.
 * @param {Source} source
 */
function scrape({ title, body }) {
  const text = cut(body)
    .replace(/^>.*\n/gm, '')
    .replace(/^#+ /gm, '')
    .replaceAll('*', '')
    .replaceAll("'", '’')
  return `${title}

By Ada Holm
March 3, 2025 · 4 min read

“\`markdown
${text.trim()}
“\`

Share this:

Leave a Reply

Your email address will not be published. Required fields are marked *

Comment *

Name *

Email *
`
}

/**
 * Returns an article as a part of a longer one, its number left open: headings a level deeper, labels to be numbered.
 * @param {Source} source
 * @returns {Part}
 */
function toPart({ title, body }) {
  const labels = labelPattern(body)
  /** @type {string[]} */
  const text = []
  const definitions = []
  for (const { line, code } of linesOf(body)) {
    const previous = text.at(-1)
    if (code) text.push(line)
    else if (DEFINITION.test(line)) definitions.push(numberLabels(line.replace(']:', `${NUMBER}]:`), labels))
    else if (/^-+$/.test(line) && previous) text[text.length - 1] = `### ${previous}`
    else text.push(numberLabels(line.replace(/^#{1,5} /, '#$&'), labels))
  }
  return { title, text: text.join('\n').trimEnd(), definitions: definitions.join('\n') }
}

/**
 * Yields the lines of a text, and whether each belongs to fenced code.
 * @param {string} text
 */
function* linesOf(text) {
  let fence = ''
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? ''
    const closes = fence !== '' && mark.startsWith(fence)
    yield { line, code: fence !== '' || mark !== '' }
    if (closes) fence = ''
    else if (fence === '') fence = mark
  }
}

/**
 * Returns what matches the labels of footnotes and links in a text's lines, and the code spans between them.
 * @param {string} body
 */
function labelPattern(body) {
  const links = body.split('\n').flatMap((line) => /^\[([^^\]][^\]]*)\]:\s/.exec(line)?.[1] ?? [])
  const link = links.map((label) => label.replace(/[^\w\s]/g, '\\$&')).join('|') || '(?!)'
  const code = '(`+)[^`]+\\1'
  const footnote = '\\[\\^(?<note>[^\\]]+)\\](?!:)'
  const reference = `(?<full>\\])?\\[(?<link>${link})\\](?:\\[\\])?`
  return new RegExp(`${code}|${footnote}|${reference}`, 'gi')
}

/**
 * Returns a line with every label numbered; the text of a link stays.
 * @param {string} line
 * @param {RegExp} labels
 */
function numberLabels(line, labels) {
  return line.replace(labels, (match, ...rest) => {
    const { note, full, link } = rest.at(-1)
    if (note) return `[^${note}${NUMBER}]`
    if (!link) return match
    return full ? `][${link}${NUMBER}]` : `[${link}][${link}${NUMBER}]`
  })
}

/**
 * Writes all parts to a file, over and over until it has the bytes.
 * @param {string} path
 * @param {readonly Part[]} parts
 * @param {number} bytes
 * @returns {LongArticle}
 */
function makeLong(path, parts, bytes) {
  const file = openSync(path, 'w')
  let size = writeSync(file, '# The Shelf, Many Times Over\n')
  let far = ''
  let count = 0
  while (size + far.length < bytes) {
    for (const { title, text, definitions } of parts) {
      count++
      const numbered = (/** @type {string} */ marked) => marked.replaceAll(NUMBER, `-${count}`)
      size += writeSync(file, `\n## Part ${count}: ${title}\n\n${numbered(text)}\n`)
      if (definitions === '') continue
      if (count % FAR === 0) far += `\n${numbered(definitions)}\n`
      else size += writeSync(file, `\n${numbered(definitions)}\n`)
    }
  }
  writeSync(file, far)
  closeSync(file)
  const half = count >> 1
  return { path, middle: `${half - (half % FAR)}` }
}
