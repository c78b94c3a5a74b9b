import fc from 'fast-check'

// Markdown documents of every element that a page can set, in scripts of every kind.

const WORDS = [
  'word a longer-word antidisestablishmentarianism naïve cafe\u0301 1,000.5 --option “quoted”',
  '(aside) end. 中文 字符， 「引用」 句子。 かな キャット 한국어 漢字（注） ！ 👍🏽 👨‍👩‍👧‍👦 🇩🇪 ❤️ שלום مرحبا ภาษาไทย ខ្មែរ',
  'नमस्ते a\u0300\u0301\u0302 10\u00a0km …',
].flatMap((line) => line.split(' '))

const word = fc.constantFrom(...WORDS)
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '))
const fewWords = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const unspaced = fc
  .array(fc.constantFrom('中', '文', '，', '。', '「字」', '（注）', 'ab', '！', '、'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => `字${all.join('')}`)

/** Inline text with every kind of markup. */
const inline = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: words },
      { weight: 2, arbitrary: unspaced },
      fewWords.map((text) => `*${text}*`),
      fewWords.map((text) => `**${text}**`),
      fewWords.map((text) => `***${text}***`),
      fewWords.map((text) => `~~${text}~~`),
      fewWords.map((text) => `\`${text}\``),
      fewWords.map((text) => `[${text}](https://example.com/a/very/long/path)`),
      fewWords.map((text) => `[**${text}**](/relative "title")`),
      fewWords.map((text) => `![${text}](picture.png)`),
      fewWords.map((text) => `<kbd>${text}</kbd> <u>${text}</u>`),
      fc.constantFrom(
        '[reference]',
        'note[^1]',
        'note[^two]',
        'line<br>break',
        'x<sup>2</sup>',
        '&amp; &copy;',
        'hard\\\nbreak',
      ),
      fc.constantFrom('https://example.com/bare', '<https://example.com/auto>', 'me@example.com'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '))

function indent(text: string, by: string, first: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : line === '' ? '' : by) + line)
    .join('\n')
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

const code = fc
  .tuple(fc.constantFrom('', 'js', 'unknown'), fc.array(words, { maxLength: 3 }))
  .map(([lang, all]) => `\`\`\`${lang}\n${all.map((line) => `  ${line} = "x" // y`).join('\n\n')}\n\`\`\``)

const cell = fc.oneof(
  fewWords,
  words,
  fc.constant(''),
  fewWords.map((text) => `**${text}** \`${text}\``),
)
const table = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const row = fc
    .array(cell, { minLength: columns, maxLength: columns })
    .map((cells) => `| ${cells.join(' | ')} |`)
  const align = fc.array(fc.constantFrom('---', ':--', '--:', ':-:'), {
    minLength: columns,
    maxLength: columns,
  })
  return fc
    .tuple(row, align, fc.array(row, { maxLength: 3 }))
    .map(([head, marks, rows]) => [head, `| ${marks.join(' | ')} |`, ...rows].join('\n'))
})

const html = fc.oneof(
  fewWords.map((text) => `<div align="center"><b>${text}</b></div>`),
  fewWords.map((text) => `<details>\n<summary>${text}</summary>\n\n${text}\n\n</details>`),
  fewWords.map((text) => `<p>${text}</p>\n<!-- unseen -->`),
)

const { block } = fc.letrec<{ block: string; list: string; quote: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: inline },
    tie('list'),
    tie('quote'),
    code,
    table,
    html,
    fc.constant('---'),
  ),
  list: fc
    .tuple(
      fc.constantFrom('- ', '1. ', '97. ', '- [ ] ', '* '),
      fc.array(fc.tuple(inline, fc.option(tie('block'))), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([marker, items, loose]) =>
      items
        .map(([text, below]) => (below === null ? text : `${text}\n\n${below}`))
        .map((text) => indent(text, ' '.repeat(marker.replace('[ ] ', '').length), marker))
        .join(loose ? '\n\n' : '\n'),
    ),
  quote: fc
    .tuple(
      fc.constantFrom('', '[!NOTE]\n\n', '[!WARNING]\n\n'),
      fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    )
    .map(([alert, blocks]) => quoted(alert + blocks.join('\n\n'))),
}))

const section = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fewWords, fc.array(block, { maxLength: 4 }))
  .map(([level, title, blocks]) => [`${'#'.repeat(level)} Section ${title}`, ...blocks].join('\n\n'))

const NOTES =
  '[reference]: https://example.com/reference\n\n[^1]: A note of 一 and [more](/more).\n\n[^two]: Another\n\n    of two paragraphs.'

/** Any markdown document: a title, a lead, sections, footnotes and a reference definition. */
export const markdownDocument: fc.Arbitrary<string> = fc
  .tuple(fewWords, fc.array(block, { maxLength: 3 }), fc.array(section, { maxLength: 4 }))
  .map(([title, lead, sections]) => [`# Title ${title}`, ...lead, ...sections, NOTES].join('\n\n'))

/** Ordinary Chinese and Japanese prose, as a paragraph. */
export const cjkProse: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...'中文|字|，|。|「引」|『引用』|（注）|《书名》|、|！|？|データ|あって|かな|字字“引”字字|Latin | 12 '.split(
        '|',
      ),
    ),
    {
      minLength: 5,
      maxLength: 120,
    },
  )
  .map(
    (parts) =>
      `字${parts
        .join('')
        .replace(/([，。、！？ー])[，。、！？ー]+/g, '$1')
        .replace(/ +(?=[，。、！？ーっ])/g, '')}`,
  )
