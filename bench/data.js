// Makes the articles to measure with, from the bundled shelf: nothing has to be fetched, and the same shelf gives the
// same bytes.
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SHELF = new URL('../articles/', import.meta.url)
// Stands in a part's text for what makes its labels unique.
const NUMBER = '\0'
const DEFINITION = /^\[\^?[^\]]+\]:\s/
const FENCE = /^\s*(`{3,}|~{3,})/
// The definitions of every such part stand at the end of the file. No divisor of the shelf's eight articles, so that
// every article comes in both ways.
const FAR = 3

/**
 * Makes a folder of articles, which is gone when the process is.
 * @param {Record<string, number>} sizes the bytes of each long article, by name
 * @returns {{ short: string } & Record<string, { path: string, middle: number }>} `short` is one of
 *   4 KB; `middle`: the number of a section in the middle, its definitions at the very end
 */
export function makeArticles(sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.on('SIGINT', () => process.exit(130))
  const shelf = readShelf()
  const parts = shelf.map(toPart)
  const short = join(folder, 'short.md')
  writeFileSync(short, shorten(shelf[0], 4096))
  const long = Object.entries(sizes).map(([name, bytes]) => {
    const path = join(folder, `${bytes}.md`)
    const half = writeParts(path, parts, bytes) >> 1
    return [name, { path, middle: half - (half % FAR) }]
  })
  return { short, ...Object.fromEntries(long) }
}

/** Returns the shelf's articles: each one's title and, without the front matter, its text. */
function readShelf() {
  return readdirSync(SHELF)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const [, matter, body] = /^---\n(.*?)\n---\n+(.*)$/s.exec(readFileSync(new URL(name, SHELF), 'utf8'))
      return { title: /^title: (.*)$/m.exec(matter)[1], body }
    })
}

/** Returns the beginning of an article, cut at the end of a paragraph outside of code. */
function shorten({ title, body }, bytes) {
  let kept = ''
  let text = `# ${title}\n\n`
  for (const { line, code } of linesOf(body)) {
    text += `${line}\n`
    if (Buffer.byteLength(text) > bytes) break
    if (line === '' && !code) kept = text
  }
  return kept
}

/** Returns an article as a part of a longer one, its number open: headings a level deeper, labels to be numbered. */
function toPart({ title, body }) {
  const labels = labelPattern(body)
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

/** Yields the lines of a text, and whether each belongs to fenced code. */
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

/** Returns what finds code spans, to be left alone, footnotes' labels and those of links, in a text's lines. */
function labelPattern(body) {
  const links = body.split('\n').flatMap((line) => /^\[([^^\]][^\]]*)\]:\s/.exec(line)?.[1] ?? [])
  const link = links.map((label) => label.replace(/[^\w\s]/g, '\\$&')).join('|') || '(?!)'
  return new RegExp(
    `(\`+)[^\`]+\\1|\\[\\^(?<note>[^\\]]+)\\](?!:)|(?<full>\\])?\\[(?<link>${link})\\](?:\\[\\])?`,
    'gi',
  )
}

/** Returns a line with every label numbered; what is in brackets and read stays as it is. */
function numberLabels(line, pattern) {
  return line.replace(pattern, (match, ...rest) => {
    const { note, full, link } = rest.at(-1)
    if (note) return `[^${note}${NUMBER}]`
    if (!link) return match
    return full ? `][${link}${NUMBER}]` : `[${link}][${link}${NUMBER}]`
  })
}

/** Writes parts to a file, over and over until it has the bytes; returns how many. */
function writeParts(path, parts, bytes) {
  const file = openSync(path, 'w')
  let size = writeSync(file, '# The Shelf, Many Times Over\n')
  let far = ''
  let count = 0
  while (size + far.length < bytes) {
    const { title, text, definitions } = parts[count % parts.length]
    count++
    const number = (marked) => marked.replaceAll(NUMBER, `-${count}`)
    size += writeSync(file, `\n## Part ${count}: ${title}\n\n${number(text)}\n`)
    if (definitions === '') continue
    if (count % FAR === 0) far += `\n${number(definitions)}\n`
    else size += writeSync(file, `\n${number(definitions)}\n`)
  }
  writeSync(file, far)
  closeSync(file)
  return count
}
