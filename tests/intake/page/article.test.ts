import { describe, expect, test } from 'vitest'
import { ReaderError } from '../../../src/errors.ts'
import { pageToDocument } from '../../../src/intake/page/page-to-document.ts'
import { markdownOf, PROSE, page, withoutProse } from './page.ts'

/** What stands in an article, and what is read of it: `¶` is one of its paragraphs. */
const KEPT: readonly (readonly [what: string, html: string, markdown: string])[] = [
  ['a heading', '<h2>The crossing</h2>', '¶## The crossing¶'],
  ['a list', '<ul><li>rope<li>oars</ul>', '¶- rope\n- oars¶'],
  [
    'a list of links elsewhere in a sentence',
    '<ul><li>See <a href="http://a.b/c">the map</a> of 1890, drawn by the captain, for the old way round the rocks.</ul>',
    '¶- See [the map](http://a.b/c) of 1890, drawn by the captain, for the old way round the rocks.¶',
  ],
  [
    'code with its language',
    '<pre><code class="language-js">let a = 1</code></pre>',
    '¶```js\nlet a = 1\n```¶',
  ],
  [
    'a table',
    '<table><tr><th>Day<th>Boats<tr><td>Monday<td>3</table>',
    '¶| Day | Boats |\n| --- | --- |\n| Monday | 3 |¶',
  ],
  [
    'a formula by itself',
    '<p><span class="MenuTarget katex"><math><mi>x</mi><annotation encoding="application/x-tex">x</annotation></math></span></p>',
    '¶$x$¶',
  ],
  [
    'a picture with its caption',
    '<figure><img src="http://a.b/c.jpg" alt="A grey boat"><figcaption>The boat</figcaption></figure>',
    '¶![](http://a.b/c.jpg)\n\n*The boat*¶',
  ],
  [
    'what an alternative text says alone',
    '<p><img src="http://a.b/c.jpg" alt="A grey boat"></p>',
    '¶![A grey boat](http://a.b/c.jpg)¶',
  ],
  [
    'the source of a quote that is a link',
    '<blockquote><p>She sails in any weather, come what may, and always has.</p><p><a href="/log">The log</a></p></blockquote>',
    '¶> She sails in any weather, come what may, and always has.\n>\n> [The log](/log)¶',
  ],
  [
    'a card in a figure',
    '<figure class="kg-card"><a href="/log"><div class="title">The log</div><div>All of her trips</div></a></figure>',
    '¶[The log](/log)\n\n[All of her trips](/log)¶',
  ],
  [
    'words that are called like furniture',
    '<p>The bell (<span class="rt-commentedText"><span class="IPA popup">/bɛl/</span></span>) is from 1911.</p>',
    '¶The bell (/bɛl/) is from 1911.¶',
  ],
  [
    'the dateline that a paragraph begins with',
    '<p><span class="dateline">OBAN —</span> The ferry of the morning was late again, and nobody at the pier could say when it would sail.</p>',
    '¶OBAN — The ferry of the morning was late again, and nobody at the pier could say when it would sail.¶',
  ],
  [
    'what a page builder calls a widget',
    '<div class="elementor-element elementor-widget elementor-widget-text-editor">She has <a href="/b">one bell</a>.</div>',
    '¶She has [one bell](/b).¶',
  ],
  [
    'a paragraph’s text in an element that is called like furniture',
    `<p><span class="detailsContentTags">${'She rings it at seven and at noon. '.repeat(3)}<a href="/b">A bell</a>.</span></p>`,
    `¶${'She rings it at seven and at noon. '.repeat(3)}[A bell](/b).¶`,
  ],
  [
    'cells that are nothing but links',
    '<table><tr><th>Boat<th>Built<tr><td><div><a href="http://a.b/c">Gull</a></div><td>1911</table>',
    '¶| Boat | Built |\n| --- | --- |\n| [Gull](http://a.b/c) | 1911 |¶',
  ],
  [
    'a callout',
    '<aside class="callout note"><p>Mind the step when you leave the boat.</p></aside>',
    '¶> [!NOTE]\n> Mind the step when you leave the boat.¶',
  ],
  [
    'a heading that is called like furniture',
    '<h2 class="header-meta" id="share-of-wind">The wind</h2><p>It comes from the west, most days of the year.</p>',
    '¶## The wind\n\nIt comes from the west, most days of the year.¶',
  ],
  [
    'what is called like furniture but has no links',
    '<p class="h2-related">The bell is from 1911.</p>',
    '¶The bell is from 1911.¶',
  ],
  ['an address as it stands', '<p><a href="http://a.b/c">http://a.b/c</a></p>', '¶<http://a.b/c>¶'],
  ['one of two thematic breaks', '<hr><p><a href="/b">How the boat was built</a></p><hr>', '¶***¶'],
  [
    'pictures of an article with a word for portraits among its tags',
    '<div class="post tag-avatar"><p>A.</p><img src="http://a.b/c.jpg" alt="The bell"><p>B.</p><p>C.</p></div>',
    '¶A.\n\n![The bell](http://a.b/c.jpg)\n\nB.\n\nC.¶',
  ],
  [
    'a picture whose address has a word for portraits',
    '<p><img src="http://a.b/avatar.jpg" alt="The film"></p>',
    '¶![The film](http://a.b/avatar.jpg)¶',
  ],
  [
    'parts whose headings lead to other pages, but not all of them',
    '<div><div class="part"><h3>Two boats</h3><p>One leaks.</p></div><div class="part"><h3><a href="/a">Bells</a></h3><p>None.</p></div></div>',
    '¶### Two boats\n\nOne leaks.\n\n### [Bells](/a)\n\nNone.¶',
  ],
  [
    'code in a frame that is called like furniture',
    '<div class="code-toolbar"><pre class="language-js"><code>let a</code></pre><div class="toolbar"><button>Copy</button></div></div>',
    '¶```js\nlet a\n```¶',
  ],
  [
    'a heading without what stands beside its words',
    '<h2>Two bells <a href="/w?action=edit">[edit]</a><button>🔗</button></h2><p>One is cracked, and nobody knows since when.</p>',
    '¶## Two bells\n\nOne is cracked, and nobody knows since when.¶',
  ],
  [
    'answers that are folded away',
    '<h3><button aria-controls="a1">Who rings?</button></h3><div id="a1" hidden><p>She does, as long as she can.</p></div>',
    '¶### Who rings?\n\nShe does, as long as she can.¶',
  ],
  [
    'panels of tabs, with their names',
    '<div role="tablist"><b role="tab" id="t">Up</b></div><div role="tabpanel" aria-labelledby="t" style="display:none"><pre>a</pre></div>',
    '¶**Up**\n\n```\na\n```¶',
  ],
  [
    'items as Word writes them',
    '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">1. </span>A rope</p><p style="mso-list:l0 level2"><span style="mso-list:Ignore">o </span>Oars</p>',
    '¶1. A rope\n   - Oars¶',
  ],
  [
    'a task',
    '<ul><li><input type="checkbox" checked> Paint the hull before the winter comes around again this year.</ul>',
    '¶- [x] Paint the hull before the winter comes around again this year.¶',
  ],
]

const DROPPED: readonly (readonly [what: string, html: string])[] = [
  ['share buttons', '<div class="post-share"><a href="https://x.example">Post this somewhere</a></div>'],
  ['related stories', '<div class="RelatedStories"><h3>More</h3><a href="/a">A tale of two boats</a></div>'],
  [
    'a plea without a name',
    '<div class="cta"><p>Do you like bells?</p><form><input type="email"><button>Ring</button></form></div>',
  ],
  [
    'a plea for a newsletter',
    '<form class="newsletter-signup"><p>News by mail</p><input name="mail"></form>',
  ],
  ['a button’s words in a line of their own', '<p>Share on Facebook</p>'],
  ['the same in German', '<p>Auf Facebook teilen</p>'],
  ['the same in Chinese', '<p>分享到微信</p>'],
  ['a line that is nothing but a link', '<p><a href="/b">Read how the boat was built</a></p>'],
  [
    'a table of contents',
    '<ul><li><a href="#a">One</a><li><a href="#b">Two</a><li><a href="#c">Three</a></ul>',
  ],
  [
    'a list of links that share the page, in any language',
    '<ul><li><a href="https://a.b/share?url=https%3A%2F%2Fc.d">ទុក</a><li><a href="whatsapp://send?text=x">ផ្ញើ</a><li><a href="/info">ព័ត៌មាន</a></ul>',
  ],
  [
    'portraits of readers',
    '<p><a href="/u/ada"><img src="/avatars/1.jpg" alt=""></a></p><div class="user-avatar"><img src="2.jpg" alt="Olu"></div>',
  ],
  [
    'cards of other articles',
    `<div>${'<div class="card"><a href="/a"><h3>Two boats</h3></a><p>A tale of rope and tar.</p></div>'.repeat(3)}</div>`,
  ],
  ['the labels of tabs', '<ul role="tablist"><li role="tab">npm<li role="tab">yarn</ul>'],
  ['a label of links', '<p>| Filed under <a href="/boats">Boats</a>, <a href="/bells">Bells</a> |</p>'],
  ['a long list of tags', `<p>Tags: ${'<a href="/tag">bells and boats</a>, '.repeat(30)}</p>`],
  ['what isn’t shown', '<p hidden>Secret</p><p style="display: none">Secret</p><script>secret()</script>'],
]

describe('the article of a page', () => {
  test.each(KEPT)('keeps %s', (_, between, markdown) => {
    expect(markdownOf({ between })).toBe(markdown)
  })

  test.each(DROPPED)('leaves out %s', (_, between) => {
    expect(markdownOf({ between })).toBe('¶¶')
  })

  test.each([
    ['the title once more', '<h1>The ferry</h1>'],
    ['a byline', '<p>By Ada Holm</p><p>5 March 2024</p>'],
    ['a byline by its name', '<div class="entry-byline">Ada Holm, our correspondent</div>'],
    ['a reading time', '<p>5 min read</p>'],
    ['a date among links', '<p>5 March 2024 · <a href="/c">Boats</a> | <a href="/d">Bells</a></p>'],
    ['what stands above the title', '<div>Boats</div><div>Our harbours</div><h1>The ferry</h1>'],
    ['a portrait', '<a href="/ada"><img src="ada.jpg" alt="Ada Holm"></a>'],
  ])('leaves out above the text: %s', (_, before) => {
    expect(markdownOf({ before })).toBe('¶¶')
  })

  test('leaves out the name of the language above code', () => {
    const code = '<pre><code class="language-js">let a = 1</code></pre>'
    const between = `<div><div>JS</div><button>Copy</button></div>${code}<p>js</p><p>And so on.</p>`
    expect(markdownOf({ between })).toBe('¶```js\nlet a = 1\n```\n\njs\n\nAnd so on.¶')
  })

  test.each([
    ['leaves out a date with buttons', '<ul><li>5 March 2024<li>4 min<li>Share</ul>', '¶¶'],
    ['keeps buttons by themselves', '<ul><li>Save<li>Print</ul>', '¶¶- Save\n- Print'],
    ['keeps a date by itself', '<p>Oban, 5 March 2024</p>', '¶¶Oban, 5 March 2024'],
  ])('at the end %s', (_, after, markdown) => {
    expect(markdownOf({ after })).toBe(markdown)
  })

  test('leaves out headings with nothing below at the end', () => {
    expect(
      markdownOf({ after: '<h2>More stories</h2><div class="related"><a href="/c">Boats</a></div>' }),
    ).toBe('¶¶')
  })

  test('leaves out a heading whose links are left out, but none that stands above another', () => {
    const more = '<h2>More</h2><p><a href="/b">Read how the boat was built</a></p>'
    expect(markdownOf({ between: `${more}<h2>Ferries</h2><h2>Bells</h2>` })).toBe('¶## Ferries\n\n## Bells¶')
  })

  test('keeps text that is set as a heading at the end', () => {
    expect(markdownOf({ after: `<h2>${PROSE[0]}</h2>` })).toBe(`¶¶## ${PROSE[0]}`)
  })

  test('keeps the lines of a poem', () => {
    const lines = ['The bell', 'rings twice', 'and nobody', 'comes']
    const poem = lines
      .map((line) => `${line}<br>`)
      .join('')
      .repeat(25)
    const html = `<title>Bells</title><body><div><h1>Poems</h1></div>
      <div class="post"><div class="entry-content">${poem}</div></div><ul><li><a href="/all">All poems</a></ul>`
    const { markdown } = pageToDocument(html, { verbatim: false })
    expect(markdown).toContain('rings twice')
    expect(markdown).not.toContain('All poems')
  })

  test('keeps what stands outside of the body', () => {
    const html = '<html><body><div class="post-content">A bell.</div></body></html><p>A boat.</p>'
    expect(pageToDocument(html, { verbatim: false }).markdown).toBe('A bell.\n\nA boat.\n')
  })

  test('names what is left out', () => {
    const { leftOut } = pageToDocument(page({ between: '<p>Share on Facebook</p>' }), { verbatim: false })
    expect(leftOut).toEqual(['Start All stories', 'Share on Facebook', '© The Island Post'])
  })

  test('keeps all of the page where it is to be verbatim', () => {
    const { markdown, leftOut } = pageToDocument(page({ between: '<p>Share on Facebook</p>' }), {
      verbatim: true,
    })
    expect(markdown).toContain('Share on Facebook')
    expect(markdown).toContain('© The Island Post')
    expect(leftOut).toEqual([])
  })

  test.each([
    ['a text without an element around it', `<!doctype html><title>A</title>${PROSE[0]}`],
    ['a few words', '<html><body><article><p>Short.</p></article></body></html>'],
    ['nothing but links', '<html><body><p><a href="/a">One</a></p><p><a href="/b">Two</a></p></body></html>'],
    ['a part of a page', `<p>${PROSE[0]}`],
  ])('is never empty: %s', (_, html) => {
    expect(pageToDocument(html, { verbatim: false }).markdown.trim()).not.toBe('')
  })

  test.each([
    [
      'no text',
      '<!doctype html><html><body><div id="root"></div><script src="app.js"></script></body></html>',
      /no text/,
    ],
    ['too many elements', `<!doctype html>${'<b>x</b>'.repeat(150_001)}`, /more than 150000 elements/],
  ])('says in one line that a page has %s', (_, html, message) => {
    const read = () => pageToDocument(html, { verbatim: false })
    expect(read).toThrow(ReaderError)
    expect(read).toThrow(message)
  })

  test('keeps the sections beside the one with the most text', () => {
    const section = (...texts: readonly string[]) =>
      `<section class="part"><div><div>${texts.map((text) => `<p>${text}</p>`).join('')}</div></div></section>`
    const [first, second] = PROSE
    const last =
      'In winter, when the harbour freezes, the mail comes over the ice on a sledge with two dogs in front.'
    const html = `<!doctype html><title>A</title><body><div>${section(first, second, first)}${section(last)}</div>`
    expect(pageToDocument(html, { verbatim: false }).markdown).toContain('two dogs')
  })

  test.each([
    ['<article>', '<article>'],
    ['<div class="et_section inner et_section_1">', '<div class="et_section et_section_2">'],
  ])('keeps each of the parts %s and %s', (first, second) => {
    const tag = first.startsWith('<div') ? 'div' : 'article'
    const last = 'In winter, when the harbour freezes, the mail comes over the ice on a sledge with two dogs.'
    const html = `<title>A</title><body><main>${first}<p>${PROSE.join('</p><p>').repeat(3)}</p></${tag}>${second}<p>${last}</p></${tag}></main>`
    expect(pageToDocument(html, { verbatim: false }).markdown).toContain('two dogs')
  })

  const STANDFIRST = '<p>She rings twice.</p>'

  test.each([
    [
      'the summary between the title and the text',
      `<h1>The ferry</h1>${STANDFIRST}`,
      '',
      'She rings twice.¶¶',
    ],
    [
      'a summary that the text has too once',
      `<h1>The ferry</h1>${STANDFIRST}`,
      STANDFIRST,
      '¶She rings twice.¶',
    ],
    ['no summary above the title', `${STANDFIRST}<h1>The ferry</h1>`, '', '¶¶'],
    [
      'what is called a standfirst',
      '<h1>The ferry</h1><div class="articleDek"><p>It has left at seven for longer than anybody can say.</p></div>',
      '',
      'It has left at seven for longer than anybody can say.¶¶',
    ],
    [
      'no caption that is called one',
      '<h1>The ferry</h1><figure class="lead"><figcaption>The ferry in the old harbour, on a morning in winter</figcaption></figure>',
      '',
      '¶¶',
    ],
  ])('keeps %s', (_, top, between, markdown) => {
    const head = '<meta name="description" content="She rings twice.">'
    const html = page({ head, between }).replace('<article>', `<header>${top}</header><article>`)
    expect(withoutProse(html)).toBe(markdown)
  })

  test('keeps the cards of a page of cards', () => {
    const cards = PROSE.map(
      (text) => `<div class="card"><h2><a href="/a">A boat</a></h2><p>${text}</p></div>`,
    )
    expect(withoutProse(`<title>Boats</title><body><main>${cards.join('')}</main>`)).toContain(
      '## [A boat](/a)¶',
    )
  })

  test('keeps short posts in a page with nothing longer', () => {
    const post = (text: string) =>
      `<div><a href="/u">ada</a><div class="post__text"><p>${text}</p></div></div>`
    const posts = ['The bell is new.', 'So is the captain.', 'And the coffee?'].map(post).join('')
    expect(
      withoutProse(`<title>Bells</title><body><nav><a href="/">Start</a></nav><main>${posts}</main>`),
    ).toBe('The bell is new.\n\nSo is the captain.\n\nAnd the coffee?')
  })

  test('keeps each post of a thread', () => {
    const post = (text: string) => `<div class="post"><div class="body"><p>${text}</p></div></div>`
    const html = `<!doctype html><title>A</title><body><main>${[...PROSE, PROSE[0], 'I was there.'].map(post).join('')}`
    expect(pageToDocument(html, { verbatim: false }).markdown).toContain('I was there.')
  })

  test('what React sends later stands where its template is', () => {
    const html = `<html><body><main><h1>The ferry</h1><template id="B:0"></template></main>
      <div hidden id="S:0"><p>${PROSE[0]}</p><template id="P:1"></template></div>
      <div hidden id="S:1"><p>${PROSE[1]}</p></div></body></html>`
    expect(pageToDocument(html, { verbatim: false }).markdown).toBe(`${PROSE.join('\n\n')}\n`)
  })
})
