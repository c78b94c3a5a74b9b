/** Where a web page might hold a payload: `@` stands for it, `~` for it in JSON. */
type WebPlace = readonly [name: string, html: string]

const PARAGRAPH = `<p>${'A paragraph of text that is long enough to be one, and that goes on. '.repeat(4)}</p>`

/** Returns a page with a head and with what its article holds. */
function page(head: string, content = ''): string {
  return (
    `<!doctype html><html><head>${head}</head><body><article><h1>Tides</h1>${PARAGRAPH}` +
    `${content}${PARAGRAPH}</article></body></html>`
  )
}

const meta = (name: string) => page(`<title>Tides</title><meta name="${name}" content="said @">`)
const property = (name: string) => page(`<title>Tides</title><meta property="${name}" content="said @">`)
const linked = (fields: string) =>
  page(
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article",${fields}}</script>`,
  )
const article = (content: string) => page('<title>Tides</title>', content)

/** Text with a payload in it, and a page that has one nearly everywhere. */
const RUNNING =
  '<p>A paragraph of text that is long enough to be one, with @ in it, and that goes on until it is long.</p>'
const EVERYWHERE =
  '<!doctype html><html lang="@"><head><title>Title @</title><base href="https://b.example/@">' +
  '<meta name="author" content="Author @"><meta property="og:site_name" content="Site @">' +
  '<meta property="article:tag" content="tag @"><link rel="canonical" href="https://b.example/@">' +
  '<script type="application/ld+json">{"@type":"Article","description":"Summary ~"}</script></head><body>' +
  `<nav>menu @</nav><article><h1>Head @</h1>${RUNNING}<h2 id="@">Part @</h2>${RUNNING}` +
  '<p>See <a href="https://b.example/@" title="@">link @</a><sup><a href="#n">1</a></sup> <code>code @</code></p>' +
  '<figure><img src="@.png" alt="alt @"><figcaption>caption @</figcaption></figure><pre>pre @</pre>' +
  '<table><tr><th>cell @<th>b<tr><td>@<td>c</table><p>math <math alttext="@"><mi>@</mi></math></p>' +
  '<iframe src="https://b.example/@" title="@"></iframe><p id="n">note @</p></article></body></html>'

/** What the metadata of a page are read from. */
const METADATA: readonly WebPlace[] = [
  ['title', `<!doctype html><title>said @</title>${PARAGRAPH}`],
  ['og:title', page('<meta property="og:title" content="Tides said @">')],
  ['first heading', `<!doctype html><article><h1>said @</h1>${PARAGRAPH}</article>`],
  ['author', meta('author')],
  ['article:author', property('article:author')],
  ['date', meta('date')],
  ['article:published_time', property('article:published_time')],
  ['og:site_name', property('og:site_name')],
  ['description', meta('description')],
  ['keywords', meta('keywords')],
  ['article:tag', property('article:tag')],
  [
    'language',
    `<!doctype html><html lang="@"><meta name=language content="@"><title>said @</title>${PARAGRAPH}`,
  ],
  ['canonical address', page('<link rel="canonical" href="https://b.example/@">')],
  ['og:url', page('<meta property="og:url" content="https://b.example/@">')],
  ['JSON-LD: headline', linked('"headline":"said ~"')],
  ['JSON-LD: author', linked('"author":{"@type":"Person","name":"said ~"}')],
  ['JSON-LD: authors', linked('"author":["said ~",{"name":"Ada ~"}]')],
  ['JSON-LD: date', linked('"datePublished":"said ~"')],
  ['JSON-LD: site', linked('"publisher":{"@type":"Organization","name":"said ~"}')],
  ['JSON-LD: description', linked('"description":"said ~"')],
  ['JSON-LD: keywords', linked('"keywords":["said ~","~"]')],
  ['JSON-LD: language', linked('"inLanguage":"~","headline":"said ~"')],
  ['JSON-LD: entities', linked('"description":"said &amp;~ &#27;[31m &#x9b;31m &#8238;"')],
  ['microdata: author', article('<p itemprop="author"><span itemprop="name">Ada @</span></p>')],
  ['microdata: date', article('<meta itemprop="datePublished" content="2024 @">')],
  ['time', article('<p class="byline">By Ada Byron <time datetime="2024-05-06@">6 May @</time></p>')],
  ['byline', article('<p class="byline">By Ada @</p>')],
]

/** What the text of a page is read from. */
const CONTENT: readonly WebPlace[] = [
  ['paragraph', article('<p>text @ text</p>')],
  ['line break', article('<p>text @<br>@ text</p>')],
  ['heading', article(`<h2 id="@">head @</h2>${PARAGRAPH}`)],
  ['list item', article('<ul><li>item @<li><input type=checkbox> @</ul><ol start="@"><li>item</ol>')],
  ['definition', article('<dl><dt>term @<dd>definition @</dl>')],
  ['block quote', article('<blockquote cite="@">quote @</blockquote>')],
  ['callout', article('<div class="admonition note"><p class="admonition-title">note @<p>text @</div>')],
  ['details', article('<details><summary>more @</summary>text @</details>')],
  ['code', article('<p><code>code @</code> <kbd>@</kbd> <samp>@</samp></p>')],
  ['code block', article('<pre><code class="language-@">code @\ncode @</code></pre>')],
  ['table', article('<table><caption>@<tr><th>head @<th>b<tr><td>cell @<td>c<tr><td>@<td>d</table>')],
  ['marks of text', article('<p><b>@</b> <i>@</i> <s>@</s> <mark>@</mark> <sup>@</sup> <sub>@</sub></p>')],
  ['abbreviation', article('<p><abbr title="@">said @</abbr> <ruby>字<rt>@</ruby> <q>@</q></p>')],
  ['footnote', article('<p>text<sup><a href="#n@">1 @</a></sup></p><ol><li id="n@">note @</li></ol>')],
  ['link', article('<p>see <a href="https://b.example/@" title="title @">link @</a></p>')],
  ['relative link', article('<p>see <a href="@">link</a> <a href="#@">part</a></p>')],
  ['base', page('<base href="https://b.example/@/">', '<p>see <a href="file">link</a></p>')],
  ['picture', article('<figure><img src="a@.png" alt="alt @" title="@"><figcaption>@</figcaption></figure>')],
  ['picture without words', article('<p><img src="https://b.example/said@.png"></p>')],
  ['lazy picture', article('<p><img data-src="@.png" srcset="@.png 2x, b@.png 3x" alt="alt @"></p>')],
  ['film', article('<video src="said@.mp4" title="@"></video><iframe src="https://b.example/@"></iframe>')],
  ['object', article('<object data="said@.pdf"></object><embed src="@.swf" aria-label="@">')],
  ['drawing', article('<p>text <svg><title>said @</title></svg></p>')],
  ['formula', article('<p>so <math alttext="x @"><mi>said @</mi><mtext>@</mtext></math></p>')],
  [
    'formula in TeX',
    article(
      '<p>so <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x @</annotation></semantics></math></p>',
    ),
  ],
  ['element without a meaning', article('<p><x-note label="@">said @</x-note></p>')],
]

export const WEB_PLACES: readonly WebPlace[] = [['everywhere', EVERYWHERE], ...METADATA, ...CONTENT]
