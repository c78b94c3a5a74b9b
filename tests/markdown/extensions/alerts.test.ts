import { describe, expect, test } from 'vitest'
import { sketch } from '../sketch.ts'

type Case = readonly [name: string, markdown: string, read: string]

const QUOTES: readonly Case[] = [
  ['in lower case', '> [!note]\n> a', 'note\n  paragraph: a'],
  ['in mixed case', '> [!Tip]\n> a', 'tip\n  paragraph: a'],
  ['of another kind', '> [!info]\n> a', 'note (Info)\n  paragraph: a'],
  ['of a kind that is a danger', '> [!bug]\n> a', 'caution (Bug)\n  paragraph: a'],
  ['of a kind in two words', '> [!see-also]\n> a', 'note (See also)\n  paragraph: a'],
  ['of a kind in another language', '> [!提示]\n> 甲', 'note (提示)\n  paragraph: 甲'],
  ['with a title', '> [!NOTE] On *b*\n> a', 'note (On em(b))\n  paragraph: a'],
  ['with a title that is a link', '> [!tip] [b](/c)\n> a', 'tip (link[/c](b))\n  paragraph: a'],
  ['with a title and a blank line', '> [!tip] b\n>\n> a', 'tip (b)\n  paragraph: a'],
  ['with a title alone', '> [!tip] b', 'tip (b)'],
  ['folded', '> [!faq]- Why?\n> a', 'important (Why?)\n  paragraph: a'],
  ['unfolded', '> [!note]+\n> a', 'note\n  paragraph: a'],
  ['with a note on its look', '> [!tip|right] b\n> a', 'tip (b)\n  paragraph: a'],
  ['with emphasis at its start', '> [!NOTE]\n> **a** b\n> c', 'note\n  paragraph: strong(a) b c'],
  ['with a hard break', '> [!NOTE] b  \n> a', 'note (b)\n  paragraph: a'],
  ['with code', '> [!NOTE]\n> ```\n> [!x]\n> ```', 'note\n  code: "[!x]"'],
  ['in an alert', '> [!note] b\n> > [!tip] c\n> > a', 'note (b)\n  tip (c)\n    paragraph: a'],
  ['in a list item', '- > [!tip]\n  > a', 'item\n  tip\n    paragraph: a'],
]

const NO_ALERTS: readonly Case[] = [
  ['a quote', '> note: a', 'quote\n  paragraph: note: a'],
  ['a quote that begins with a link', '> [a](/b) c', 'quote\n  paragraph: link[/b](a) c'],
  ['a quote that begins with a picture', '> ![a](b) c', 'quote\n  paragraph: image[b](a) c'],
  ['a kind further down', '> a\n> [!note] b', 'quote\n  paragraph: a [!note] b'],
  ['a paragraph', '[!note] a', 'paragraph: [!note] a'],
  ['code', '    > [!note]\n    > a', 'code: "> [!note]\\n> a"'],
]

const FENCED: readonly Case[] = [
  ['with a title', ':::note Mind\nb\n:::', 'note (Mind)\n  paragraph: b'],
  ['with a title in brackets', ':::tip[Use *it*]\n\nb\n\n:::', 'tip (Use em(it))\n  paragraph: b'],
  ['without a title', '::: warning\nb\n:::', 'warning\n  paragraph: b'],
  ['with a space and a title', '::: danger Stop here\nb\n:::', 'caution (Stop here)\n  paragraph: b'],
  ['a heading for a title', '::: {.callout-tip}\n## Do *it*\n\nb\n:::', 'tip (Do em(it))\n  paragraph: b'],
  ['with attributes', '::: {.callout-tip title="Do"}\nb\n:::', 'tip (Do)\n  paragraph: b'],
  ['with its kind in braces', ':::{warning} Do\nb\n:::', 'warning (Do)\n  paragraph: b'],
  ['with colons at the end', '::::: note ::::::\nb\n:::::', 'note\n  paragraph: b'],
  ['right below a paragraph', 'a\n:::tip\nb\n:::\nc', 'paragraph: a\ntip\n  paragraph: b\nparagraph: c'],
  ['nested', '::::info\n:::tip\na\n:::\nb\n::::', 'note (Info)\n  tip\n    paragraph: a\n  paragraph: b'],
  ['with code in it', ':::tip\n```js\na\n```\n:::', 'tip\n  code js: "a"'],
  ['with a heading in it', ':::tip\n\n# a\n\nb\n\n:::', 'tip\n  h1: a\n  paragraph: b'],
  ['a container', '::: columns\na\n\nb\n:::', 'paragraph: a\nparagraph: b'],
  ['a container with a title', ':::details More\na\n:::', 'note (More)\n  paragraph: a'],
  ['empty', ':::note\n:::', 'note'],
  ['never closed', ':::note\na', 'paragraph: :::note a'],
  ['colons alone', ':::\n\na', 'paragraph: :::\nparagraph: a'],
  ['in code', '```\n:::note\na\n:::\n```', 'code: ":::note\\na\\n:::"'],
]

const INDENTED: readonly Case[] = [
  [
    'with a title',
    '!!! warning "Mind"\n    a\n\n    *b*',
    'warning (Mind)\n  paragraph: a\n  paragraph: em(b)',
  ],
  ['without one', '!!! tip\n    a', 'tip\n  paragraph: a'],
  ['that wants none', '!!! tip ""\n    a', 'tip ()\n  paragraph: a'],
  ['with more words', '!!! danger highlight "Stop"\n    a', 'caution (Stop)\n  paragraph: a'],
  ['of its own kind', '!!! recipe\n    a', 'note (Recipe)\n  paragraph: a'],
  ['that folds', '??? note "More"\n    a', 'note (More)\n  paragraph: a'],
  ['that folds, open', '???+ note\n    a', 'note\n  paragraph: a'],
  ['with a tab for its indent', '!!! note\n\ta', 'note\n  paragraph: a'],
  ['with a blank line below its head', '!!! note\n\n    a', 'note\n  paragraph: a'],
  ['with code in it', '!!! note\n\n    ```py\n    a\n      b\n    ```', 'note\n  code py: "a\\n  b"'],
  [
    'in another',
    '!!! note\n    a\n\n    !!! tip\n        b',
    'note\n  paragraph: a\n  tip\n    paragraph: b',
  ],
  ['with a paragraph below', '!!! note\n    a\n\nb', 'note\n  paragraph: a\nparagraph: b'],
  ['right below a paragraph', 'a\n!!! note\n    b', 'paragraph: a\nnote\n  paragraph: b'],
  ['a tab', '=== "C"\n\n    a', 'paragraph: strong(C)\nparagraph: a'],
  [
    'two tabs',
    '=== "C"\n\n    ```c\n    a\n    ```\n\n=== "D"\n\n    b',
    'paragraph: strong(C)\ncode c: "a"\nparagraph: strong(D)\nparagraph: b',
  ],
  ['without a body', '!!! what a day\n\na', 'paragraph: !!! what a day\nparagraph: a'],
  ['words', 'No!!! note that\n    a', 'paragraph: No!!! note that a'],
  ['an underline', 'a\n===\n\nb', 'h1: a\nparagraph: b'],
]

const trimmed = (text: string) => text.replace(/ +$/gm, '')

describe.each([
  ['a quote that is an alert', QUOTES],
  ['no alert', NO_ALERTS],
  ['between lines of colons', FENCED],
  ['with an indented body', INDENTED],
])('%s', (_, cases) => {
  test.each(cases)('%s', (__, markdown, read) => expect(trimmed(sketch(markdown))).toBe(read))
})
