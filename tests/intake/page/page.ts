import { pageToDocument } from '../../../src/intake/page/page-to-document.ts'

/** Two paragraphs that are long enough for an article. */
export const PROSE = [
  'The ferry leaves the old harbour at seven, whatever the weather is, and it has done so for as long as anybody on the ' +
    'island can remember. Its captain is the third of her family at the wheel, and she still rings the bell herself.',
  'On the other side the bus waits for those who want to go on, and for those who only came along for the ride there is ' +
    'a bench, a kiosk with good coffee, and a view of the hills that no photograph has ever done justice to so far.',
] as const

/** Returns a page with a title, and something in its article before the two paragraphs, between and after them. */
export function page({ head = '', before = '', between = '', after = '' }): string {
  const [first, second] = PROSE
  return `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body>
    <nav><a href="/">Start</a> <a href="/all">All stories</a></nav>
    <article>${before}<p>${first}</p>${between}<p>${second}</p>${after}</article>
    <footer>© The Island Post</footer></body></html>`
}

/** Returns what a page has before, between and after its two paragraphs, as markdown; each of these is `¶`. */
export function markdownOf(parts: Parameters<typeof page>[0], address?: string): string {
  return withoutProse(page(parts), address)
}

/** Returns the article of a page as markdown, `¶` for each of the two paragraphs. */
export function withoutProse(html: string, address?: string): string {
  const { markdown } = pageToDocument(html, { verbatim: false, address })
  return PROSE.reduce((text, paragraph) => text.replace(`${paragraph}\n`, '¶'), markdown)
    .replace(/\n*¶\n*/g, '¶')
    .trim()
}
