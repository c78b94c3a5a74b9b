import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import type { ReadAs } from '../../src/index.ts'

// Texts that nobody would write: pieces of the specification's examples, of articles and of scraped pages, and marks of
// all kinds, in any order.

export type Mix = { readonly text: string; readonly as: ReadAs }

const EXAMPLES = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))
const ARTICLES = textsIn('articles', /\.md$/)
const SCRAPED = textsIn('tests/fixtures/intake', /\.txt$/)

function textsIn(folder: string, names: RegExp): readonly string[] {
  const files = readdirSync(folder).filter((file) => names.test(file))
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
}

const WORDS = [
  ...'the of a word Introduction 中文 字符 句子 слово Глава מילה مرحبا ภาษาไทย café 3.5 2024 10% $5 $x^2$ U.S.'.split(
    ' ',
  ),
  ...'“quoted” ‘q’ „so“ «да» 「引」 end. yes, why? wow! e-mail snake_case a*b*c **bold** *it* ~~no~~ `code`'.split(
    ' ',
  ),
  ...'https://a.org/b_c www.x.org a@b.co [link](u) ![i](p.png) <b>t</b> &amp; 👍🏽 🇩🇪 a|b {x} #tag [^1] [[w]] [3]'.split(
    ' ',
  ),
]

const MARKS = [
  ...[
    '# ',
    '## ',
    '### ',
    '- ',
    '* ',
    '+ ',
    '• ',
    '– ',
    '1. ',
    '2) ',
    '(1) ',
    'I. ',
    '1.1 ',
    '> ',
    '    ',
    '\t',
    ': ',
  ],
  ...[
    '```',
    '```js',
    '~~~',
    '---',
    '***',
    '===',
    '| a | b |\n|---|---|',
    '$$',
    '\\[',
    '\\]',
    '`',
    '**',
    '_',
    '~~',
    '==',
  ],
  ...[
    '[^1]: ',
    '[a]: /u',
    '!!! note',
    '> [!NOTE]',
    ':::',
    '%%',
    '{{< x >}}',
    '{#id}',
    '{: .a}',
    'import x from "y"',
  ],
  ...[
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<pre>',
    '</pre>',
    '<details>',
    '<summary>',
    '<h2>',
    '</h2>',
    '<p>',
    '<li>',
  ],
  ...[
    '“',
    '”',
    '「',
    '」',
    '« ',
    '\\',
    '&',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u3000',
    '\f',
    '\r',
  ],
  ...[
    'Share',
    'Read more',
    'By Jane Doe',
    '3 May 2024',
    '第一章',
    'Chapter 1',
    'From: a@b.c',
    'Subject: x',
    'title: x',
    '1',
  ],
]

const mark = fc.constantFrom(...MARKS)
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

const line = fc.oneof(
  words,
  mark,
  fc.tuple(mark, words).map((parts) => parts.join('')),
  fc.tuple(mark, mark, words).map((parts) => parts.join('')),
  fc.tuple(words, mark).map((parts) => parts.join('')),
  words.map((text) => `${text}.`),
)

const lines = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n\n'))
  .map(([all, separator]) => all.join(separator))

/** Some lines of a text. */
function chunkOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(1000), fc.integer({ min: 1, max: 12 }))
    .map(([text, start, count]) => {
      const all = text.split('\n')
      const first = start % all.length
      return all.slice(first, first + count).join('\n')
    })
}

const piece = fc.oneof(
  { weight: 2, arbitrary: lines },
  fc.constantFrom(...EXAMPLES),
  chunkOf(ARTICLES),
  chunkOf(SCRAPED),
)

const prefixed = fc
  .tuple(piece, fc.constantFrom('', '', '', '> ', '    ', '- ', '• ', '“'), fc.boolean())
  .map(([text, prefix, isEach]) => (isEach ? text.replaceAll(/^/gm, prefix) : prefix + text))

const head = fc.constantFrom(
  '',
  '',
  '# Title\n\n',
  'Title\n\n',
  '---\nauthor: A\n---\n\n',
  'Title: More\n\nBy Someone\n\n',
)

/** Any text, and what it is read as. */
export const mix: fc.Arbitrary<Mix> = fc
  .tuple(
    head,
    fc.array(fc.tuple(prefixed, fc.constantFrom('\n', '\n\n', '\n\n\n', ' ', '')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom<ReadAs>('auto', 'markdown', 'text', 'html'),
  )
  .map(([start, pieces, as]) => ({ text: start + pieces.flat().join(''), as }))
