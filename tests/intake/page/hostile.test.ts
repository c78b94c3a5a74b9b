import { expect, test } from 'vitest'
import { pageToDocument } from '../../../src/intake/page/page-to-document.ts'
import { PROSE, page } from './page.ts'

const many = (count: number, html: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => html(index)).join('')

/** What stands in a page's article; each page is read, however hostile it is. */
const PAGES: readonly (readonly [what: string, html: string])[] = [
  ['elements nested deep', '<div>'.repeat(10_000)],
  ['lists nested deep', '<ul><li>'.repeat(10_000)],
  ['callouts nested deep', '<div class="alert alert-info">'.repeat(2000)],
  ['notes nested deep', '<span class="sidenote">'.repeat(10_000)],
  ['a fraction nested deep', `<mjx-container><mjx-math>${'<mjx-mfrac><mjx-num>'.repeat(2000)}`],
  ['spans that aren’t closed', '<b>'.repeat(20_000)],
  ['nothing that is closed', '<p><b><i><a href="x"><table><tr><td><ul><li>'.repeat(500)],
  ['a long attribute', `<p title="${'x'.repeat(500_000)}">a`],
  ['many classes', `<p class="${'a b '.repeat(100_000)}">a`],
  ['a long address', `<a href="#${'%41'.repeat(100_000)}">1</a>`],
  [
    'marks and notes without links',
    many(5000, () => '<p>a<sup>1</sup>') + many(5000, () => '<p><sup>1</sup> a'),
  ],
  ['marks in one line', `<p>${many(5000, (index) => `a<sup>${index % 999}</sup>`)}<p><sup>1</sup> a`],
  ['notes parted by line breaks', `<p>${'<sup>1</sup> a<br>'.repeat(5000)}`],
  ['sections that are called the same', many(2000, () => '<section class="s"><p>short</p></section>')],
  [
    'linked data nested deep',
    `<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`,
  ],
]

test.each(PAGES)('reads a page with %s', (_, between) => {
  const { markdown } = pageToDocument(page({ between }), { verbatim: false })
  expect(markdown).toContain(PROSE[0].slice(0, 40))
})
