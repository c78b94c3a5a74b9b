import { describe, expect, test } from 'vitest'
import { pageToDocument } from '../../../src/intake/page/page-to-document.ts'
import type { Meta } from '../../../src/io/meta.ts'
import { page } from './page.ts'

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const ARTICLE = { '@type': 'NewsArticle', headline: 'The ferry rings' }

/** What stands in a page's head, or before its text, and what is known by it. */
const CASES: readonly (readonly [
  what: string,
  head: string,
  before: string,
  meta: Partial<Record<keyof Meta, unknown>>,
])[] = [
  ['the document’s title', '', '', { title: 'The ferry' }],
  [
    'OpenGraph',
    '<meta property="og:title" content="A bell"><meta property="og:site_name" content="The Post"><meta property="og:url" content="https://a.b/c">',
    '',
    { title: 'A bell', site: 'The Post', url: 'https://a.b/c' },
  ],
  [
    'several properties in one attribute',
    '<meta property="dc:title og:title" content="A bell">',
    '',
    { title: 'A bell' },
  ],
  [
    'the day of a date in any form',
    '<meta name="date" content="Tue, 28 Jan 2020 15:28:56 GMT">',
    '',
    { date: 'Tue, 28 Jan 2020' },
  ],
  [
    'the day of a date with words',
    '<meta name="date" content="5. März 2024 um 9:30 Uhr">',
    '',
    { date: '5. März 2024' },
  ],
  [
    'an author by name, but no commenter',
    '',
    '<p class="comment-author">Tim Bell</p><p class="post-author">Ada Holm</p>',
    { author: 'Ada Holm' },
  ],
  [
    'a title with tags',
    '<meta property="og:title" content="&lt;i&gt;The bell&lt;/i&gt; of 5 &lt; 6">',
    '',
    { title: 'The bell of 5 < 6' },
  ],
  [
    'a title that is the author’s name',
    '<meta property="og:title" content="Ada Holm"><meta name="author" content="Ada Holm">',
    '',
    { title: 'The ferry', author: 'Ada Holm' },
  ],
  [
    'a title with the site’s name',
    '<meta property="og:title" content="A bell at sea | The Post"><meta property="og:site_name" content="The Post">',
    '',
    { title: 'A bell at sea' },
  ],
  [
    'the heading in a longer title',
    '<meta name="dc.title" content="A bell at sea - News - The Post">',
    '<h1>A bell at sea</h1>',
    { title: 'A bell at sea' },
  ],
  [
    'a heading of one word',
    '<meta property="og:title" content="Bells | The Island Post">',
    '<h1>Bells</h1>',
    { title: 'Bells' },
  ],
  [
    'a line that is no heading',
    '<meta property="og:title" content="Two bells | Island Post">',
    '<div>Two bells</div>',
    { title: 'Two bells' },
  ],
  [
    'a heading between names',
    '<meta property="og:title" content="bells - Who is it that rings? - The Post">',
    '<h1>Who is it that rings?</h1>',
    { title: 'Who is it that rings?' },
  ],
  ['no placeholder', '<meta property="og:title" content="{{ title }}">', '', { title: 'The ferry' }],
  [
    'JSON-LD',
    jsonLd({
      ...ARTICLE,
      author: { name: 'Ada Holm' },
      datePublished: '2024-03-05T07:00:00Z',
      publisher: { name: 'The Post' },
    }),
    '',
    { title: 'The ferry rings', author: 'Ada Holm', date: '2024-03-05', site: 'The Post' },
  ],
  [
    'several authors',
    jsonLd({ ...ARTICLE, author: [{ name: 'Ada Holm' }, 'Bo Ek'] }),
    '',
    { author: 'Ada Holm, Bo Ek' },
  ],
  [
    'a graph with references',
    jsonLd({
      '@graph': [
        { '@type': ['Article'], author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Ada Holm' },
      ],
    }),
    '',
    { author: 'Ada Holm' },
  ],
  [
    'a list of things',
    jsonLd([{ '@type': 'WebSite', name: 'The Post' }, ARTICLE]),
    '',
    { title: 'The ferry rings', site: 'The Post' },
  ],
  [
    'line breaks in strings of JSON',
    `<script type="application/ld+json">{"@type":"Article","headline":"The\nferry\nrings"}</script>`,
    '',
    { title: 'The ferry rings' },
  ],
  ['no JSON', '<script type="application/ld+json">{"@type":"Article",</script>', '', { title: 'The ferry' }],
  [
    'an author who is no address',
    '<meta property="article:author" content="https://f.example/ada"><meta name="author" content="Ada Holm">',
    '',
    { author: 'Ada Holm' },
  ],
  [
    'microdata',
    '',
    '<p itemprop="author"><span itemprop="name">Ada Holm</span></p><time itemprop="datePublished" datetime="2024-03-05">today</time>',
    { author: 'Ada Holm', date: '2024-03-05' },
  ],
  ['a link to the author', '', '<a rel="author" href="/ada">by Ada Holm</a>', { author: 'Ada Holm' }],
  [
    'a byline under the title',
    '',
    '<h1>The ferry</h1><p>Von Ada Holm</p><p>5. März 2024</p>',
    { author: 'Ada Holm', date: '5. März 2024' },
  ],
  ['the page’s language', '', '', { language: 'en' }],
  [
    'tags',
    '<meta property="article:tag" content="sea"><meta property="article:tag" content="bells">',
    '',
    { tags: ['sea', 'bells'] },
  ],
  ['keywords', '<meta name="keywords" content="sea, bells">', '', { tags: ['sea', 'bells'] }],
  [
    'a canonical address, relative',
    '<link rel="canonical" href="/ferry">',
    '',
    { url: 'https://post.example/ferry' },
  ],
  ['its own address', '', '', { url: 'https://post.example/2024/' }],
  [
    'references to characters, and no controls',
    '<meta name="author" content="Ada &amp;amp; Bo&#27;[31m">',
    '',
    { author: 'Ada & Bo[31m' },
  ],
]

describe('what a page says about its article', () => {
  test.each(CASES)('%s', (_, head, before, meta) => {
    const address = 'https://post.example/2024/'
    expect(pageToDocument(page({ head, before }), { verbatim: false, address }).meta).toMatchObject(meta)
  })

  test.each([
    ['nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['nested graphs', `${'{"@graph":['.repeat(20_000)}1${']}'.repeat(20_000)}`],
    ['very many things', `[${'{"@type":"Thing"},'.repeat(50_000)}1]`],
  ])('JSON-LD of %s is borne', (_, json) => {
    const head = `<script type="application/ld+json">${json}</script>`
    expect(pageToDocument(page({ head }), { verbatim: false }).meta.title).toBe('The ferry')
  })
})
