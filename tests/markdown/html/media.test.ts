import { describe, expect, test } from 'vitest'
import { htmlToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { notation } from '../notation.ts'

type Case = readonly [html: string, read: string]

const DATA = 'data:image/gif;base64,R0'

const PICTURES: readonly Case[] = [
  ['<img src="a.png" alt=" b\nc ">', 'p(image[a.png](b c))'],
  ['<img src="a.png">', 'p(image[a.png]())'],
  ['<img alt="a">', 'p(image[](a))'],
  ['<img><img src=""><img src="about:blank">', ''],
  [
    '<img src="a.gif" width="1" height="1"><img src="b.gif" style="width: 0"><img src="c.gif" height="1px">',
    '',
  ],
  ['<img src="a.png" alt="b"><img src="c.png" alt="d">', 'p(image[a.png](b) image[c.png](d))'],
  ['<p>a <img src="x.png" alt="🎉"> b <img class="emoji" alt="👨‍👩‍👧"></p>', 'p(a 🎉 b 👨‍👩‍👧)'],
  ['<a href="/x"><img src="a.png" alt="b"></a>', 'p(link[/x](image[a.png](b)))'],
]

const LAZY: readonly Case[] = [
  ['<img data-src="a.png" alt="b">', 'p(image[a.png](b))'],
  [`<img src="${DATA}" data-lazy-src="a.png">`, 'p(image[a.png]())'],
  [
    `<img src="${DATA}" data-image-loader="https://x.y/a.png" data-path="a.png">`,
    'p(image[https://x.y/a.png]())',
  ],
  ['<img src="/img/blank.gif" data-original="a.png">', 'p(image[a.png]())'],
  ['<img src="a.png" data-src="b.png" srcset="c.png 2x">', 'p(image[a.png]())'],
  ['<img srcset="a.png 480w, b.png 1200w, c.png 800w">', 'p(image[b.png]())'],
  ['<img data-srcset="a,w_1.png 1x,\nb,w_2.png 2.5x">', 'p(image[b,w_2.png]())'],
  [
    `<picture><source srcset="a.webp 1x, b.webp 2x"><img src="${DATA}" alt="c"></picture>`,
    'p(image[b.webp](c))',
  ],
  ['<picture><source srcset="a.webp"><div><img alt="c"></div></picture>', 'p(image[a.webp](c))'],
  [`<img src="${DATA}" alt="a">`, 'p(image[](a))'],
]

const REPEATED: readonly Case[] = [
  ['<img data-src="a.png" alt="b"><noscript><img src="a.png?w=9" alt="b"></noscript>', 'p(image[a.png](b))'],
  ['<img src="data:," alt="b"> <noscript><img src="a.png" alt="b"></noscript>', 'p(image[a.png](b))'],
  ['<noscript><img src="a.png" alt="b"></noscript>', 'p(image[a.png](b))'],
  ['<noscript>&lt;img src="a.png"></noscript>', 'p(image[a.png]())'],
  [
    '<div><img src="60/a.png"></div><img><noscript><img src="900/a.png" alt="b"></noscript>',
    'p(image[900/a.png](b))',
  ],
  ['<img src="60/c.png"><noscript><img src="900/a.png"></noscript>', 'p(image[60/c.png]())'],
  ['<img src="a.png"><img src="a.png">b<img src="a.png">', 'p(image[a.png]()bimage[a.png]())'],
  ['<a href="a.png"><img src="s.png"></a><div><img src="a.png"></div>', 'p(link[a.png](image[s.png]()))'],
  ['<figure><img src="a.png" alt="b"><img src="s.png" alt="b"></figure>', 'p(image[a.png](b))'],
  ['<img src="a.png" alt="b"><img src="c.png" alt="b">', 'p(image[a.png](b) image[c.png](b))'],
]

const EMBEDS: readonly Case[] = [
  ['<iframe src="https://v.x/embed/1" title="The talk"></iframe>', 'p(image[https://v.x/embed/1](The talk))'],
  [
    '<img src="a.png" alt="&lt;span class=&quot;c&quot;>The &lt;i>bell&lt;/i>&lt;/span> of Vec<T>">',
    'p(image[a.png](The bell of Vec<T>))',
  ],
  ['<iframe src="//www.v.x/player.php5/aB1"></iframe>', 'p(image[//www.v.x/player.php5/aB1](v.x))'],
  ['<iframe data-src="https://v.x/embed/1?t=2"></iframe>', 'p(image[https://v.x/embed/1?t=2](v.x))'],
  ['<iframe src="https://v.x/"></iframe>', 'p(image[https://v.x/](v.x))'],
  ['<iframe src="about:blank">a</iframe><iframe src="/t" width="1"></iframe>', ''],
  ['a<video src="/v/b%20c.mp4">No video.</video>d', 'p(a) p(image[/v/b%20c.mp4](b c.mp4)) p(d)'],
  ['<audio><source src="a.ogg"><source src="a.mp3"></audio>', 'p(image[a.ogg](a.ogg))'],
  ['<video></video><video poster="a.png"></video>', ''],
  ['<embed src="a.swf">', 'p(image[a.swf](a.swf))'],
  ['<object data="a.pdf">b</object>', 'p(image[a.pdf](a.pdf))'],
  ['<object><param name="movie" value="a"><embed src="a.swf"></object>', 'p(image[a.swf](a.swf))'],
  ['<object data="a.svg"><img src="a.png" alt="b"></object>', 'p(image[a.png](b))'],
]

const SAFE: readonly Case[] = [
  ['<img src="a\u001b[2J.png" alt="b\u001b]0;c\u0007">', 'p(image[a[2J.png](b]0;c))'],
  ['<a href="https://x.y/\u009b1m" title="\u202eb">c</a>', 'p(link[https://x.y/1m "b"](c))'],
  ['<img src="javascript:x()" alt="a">', 'p(image[](a))'],
]

describe.each([
  ['pictures', PICTURES],
  ['lazy pictures', LAZY],
  ['repeated pictures', REPEATED],
  ['embeds', EMBEDS],
  ['attributes', SAFE],
])('%s', (_, cases) => {
  test.each(cases)('%j', (html, read) => expect(notation(htmlToBlocks(html))).toBe(read))
})
