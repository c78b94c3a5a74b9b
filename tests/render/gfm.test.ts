import { describe, expect, test } from 'vitest'
import { printed } from './formats.ts'

// The extensions of GitHub Flavored Markdown 0.29 (github.github.com/gfm), as the text that a reader sees.

type Case = readonly [name: string, markdown: string, text: string]

const TABLES: readonly Case[] = [
  ['a table', '| foo | bar |\n| --- | --- |\n| baz | bim |', 'foo\tbar\nbaz\tbim'],
  [
    'aligned, without outer pipes',
    '| abc | defghi |\n:-: | -----------:\nbar | baz',
    'abc\tdefghi\nbar\tbaz',
  ],
  ['an escaped pipe', '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |', 'f|oo\nb | az\nb | im'],
  ['broken by a quote', '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar', 'abc\tdef\nbar\tbaz\n\nbar'],
  [
    'broken by a blank line',
    '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
    'abc\tdef\nbar\tbaz\nbar\n\nbar',
  ],
  [
    'a header that does not match is no table',
    '| abc | def |\n| --- |\n| bar |',
    '| abc | def | | --- | | bar |',
  ],
  [
    'short and long rows',
    '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
    'abc\tdef\nbar\nbar\tbaz',
  ],
  ['no body', '| abc | def |\n| --- | --- |', 'abc\tdef'],
  ['markup in cells', '| *a* | [b](c) |\n|---|---|\n| `d` | ~~e~~ |', 'a\tb\nd\te'],
  ['after a paragraph', 'text\n| a | b |\n|---|---|\n| c | d |', 'text\n\na\tb\nc\td'],
  ['broken by a heading', '| a |\n|---|\n| b |\n# c', 'a\nb\n\nc'],
  ['broken by a list', '| a |\n|---|\n| b |\n- c', 'a\nb\n\n- c'],
  ['broken by code', '| a |\n|---|\n| b |\n```\nc\n```', 'a\nb\n\nc'],
  ['in a list', '- a\n\n  | b | c |\n  |---|---|\n  | d | e |', '- a\n\n  b\tc\n  d\te'],
]

const TASKS: readonly Case[] = [
  ['open and done', '- [ ] foo\n- [x] bar', '☐ foo\n☑ bar'],
  ['nested', '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim', '☑ foo\n  ☐ bar\n  ☑ baz\n☐ bim'],
  ['with markup', '- [x] **foo** `bar`', '☑ foo bar'],
  ['numbered', '1. [ ] foo\n2. [x] bar', '1. ☐ foo\n2. ☑ bar'],
  ['in capitals', '- [X] foo', '☑ foo'],
  ['loose', '- [ ] foo\n\n- [x] bar', '☐ foo\n\n☑ bar'],
  ['without a blank it is none', '- [ ]foo', '- [ ]foo'],
  ['not at the start it is none', '- foo [ ] bar', '- foo [ ] bar'],
  ['in a paragraph it is none', '[ ] foo', '[ ] foo'],
  ['beside plain items', '- [x] foo\n- bar', '☑ foo\n- bar'],
]

const STRIKES: readonly Case[] = [
  ['two tildes', '~~Hi~~ Hello, ~there~ world!', 'Hi Hello, there world!'],
  ['not over paragraphs', 'This ~~has a\n\nnew paragraph~~.', 'This ~~has a\n\nnew paragraph~~.'],
  ['not three tildes', 'This will ~~~not~~~ strike.', 'This will ~~~not~~~ strike.'],
  ['in a word', 'a~~b~~c', 'abc'],
  ['around markup', '~~*a* `b`~~', 'a b'],
  ['not in code', '`~~a~~`', '~~a~~'],
]

const ADDRESSES: readonly Case[] = [
  ['www', 'www.commonmark.org', 'www.commonmark.org'],
  [
    'in a sentence',
    'Visit www.commonmark.org/help for more information.',
    'Visit www.commonmark.org/help for more information.',
  ],
  ['before a full stop', 'Visit www.commonmark.org/a.b.', 'Visit www.commonmark.org/a.b.'],
  [
    'in brackets',
    '(www.google.com/search?q=Markup+(business))',
    '(www.google.com/search?q=Markup+(business))',
  ],
  [
    'with an entity at the end',
    'www.google.com/search?q=commonmark&hl=en',
    'www.google.com/search?q=commonmark&hl=en',
  ],
  ['before a tag', 'www.commonmark.org/he<b>lp</b>', 'www.commonmark.org/help'],
  [
    'http and https',
    'http://commonmark.org (https://encrypted.google.com/search?q=Markup)',
    'http://commonmark.org (https://encrypted.google.com/search?q=Markup)',
  ],
  ['e-mail', 'foo@bar.baz and hello+xyz@mail.example', 'foo@bar.baz and hello+xyz@mail.example'],
  ['with underscores', 'https://a.example/_b_c_d_', 'https://a.example/_b_c_d_'],
  ['with asterisks around', '**https://a.example/b**', 'https://a.example/b'],
]

const HTML: readonly Case[] = [
  ['a disallowed title', '<strong> <title> <style> <em>', ''],
  ['a script in text', 'a <script>alert(1)</script> b', 'a b'],
  ['an iframe', 'a <iframe src="x"></iframe> b', 'a\nx\nb'],
  ['a textarea', 'a <textarea>b</textarea> c', 'a b c'],
  ['plain tags in a quote', '<blockquote>\n  text\n</blockquote>', 'text'],
]

describe.each([
  ['tables', TABLES],
  ['task lists', TASKS],
  ['strikethrough', STRIKES],
  ['autolinks', ADDRESSES],
  ['raw HTML', HTML],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_, markdown, text) => {
    const output = await printed('text', markdown)
    expect(output.trimEnd().replace(/ +/g, ' ')).toBe(text.replace(/ +/g, ' '))
  })
})
