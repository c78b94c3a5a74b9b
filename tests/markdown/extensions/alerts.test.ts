import { describe, expect, test } from 'vitest'
import { notationOf } from '../notation.ts'

type Case = readonly [name: string, markdown: string, read: string]

const QUOTES: readonly Case[] = [
  ['in lower case', '> [!note]\n> a', 'note{Note}(p(a))'],
  ['in mixed case', '> [!Tip]\n> a', 'tip{Tip}(p(a))'],
  ['in upper case', '> [!IMPORTANT]\n> a', 'important{Important}(p(a))'],
  ['of two paragraphs', '> [!CAUTION]\n> a\n>\n> b', 'caution{Caution}(p(a) p(b))'],
  ['with a list', '> [!WARNING]\n> - a', 'warning{Warning}(ul(li(p(a))))'],
  ['with a blank line after its name', '> [!NOTE]\n>\n> a', 'note{Note}(p(a))'],
  ['of another kind', '> [!info]\n> a', 'note{Info}(p(a))'],
  ['of a kind that is a danger', '> [!bug]\n> a', 'caution{Bug}(p(a))'],
  ['of a kind in two words', '> [!see-also]\n> a', 'note{See also}(p(a))'],
  ['of a kind in another language', '> [!提示]\n> 甲', 'note{提示}(p(甲))'],
  ['with a title', '> [!NOTE] On *b*\n> a', 'note{On em(b)}(p(a))'],
  ['with a title that is a link', '> [!tip] [b](/c)\n> a', 'tip{link[/c](b)}(p(a))'],
  ['with a title and a blank line', '> [!tip] b\n>\n> a', 'tip{b}(p(a))'],
  ['with a title alone', '> [!tip] b', 'tip{b}()'],
  ['folded', '> [!faq]- Why?\n> a', 'important{Why?}(p(a))'],
  ['unfolded', '> [!note]+\n> a', 'note{Note}(p(a))'],
  ['with a note on its look', '> [!tip|right] b\n> a', 'tip{b}(p(a))'],
  ['with emphasis at its start', '> [!NOTE]\n> **a** b\n> c', 'note{Note}(p(strong(a) b c))'],
  ['with a hard break', '> [!NOTE] b  \n> a', 'note{b}(p(a))'],
  ['with code', '> [!NOTE]\n> ```\n> [!x]\n> ```', 'note{Note}(pre([!x]))'],
  ['in an alert', '> [!note] b\n> > [!tip] c\n> > a', 'note{b}(tip{c}(p(a)))'],
  ['in a list item', '- > [!tip]\n  > a', 'ul(li(tip{Tip}(p(a))))'],
]

const NO_ALERTS: readonly Case[] = [
  ['a quote', '> note: a', 'quote(p(note: a))'],
  ['a quote that begins with a link', '> [a](/b) c', 'quote(p(link[/b](a) c))'],
  ['a quote that begins with a picture', '> ![a](b) c', 'quote(p(image[b](a) c))'],
  ['a kind further down', '> a\n> [!note] b', 'quote(p(a [!note] b))'],
  ['a paragraph', '[!note] a', 'p([!note] a)'],
  ['code', '    > [!note]\n    > a', 'pre(> [!note]⏎> a)'],
]

const FENCED: readonly Case[] = [
  ['with a title', ':::note Mind\nb\n:::', 'note{Mind}(p(b))'],
  ['with a title in brackets', ':::tip[Use *it*]\n\nb\n\n:::', 'tip{Use em(it)}(p(b))'],
  ['without a title', '::: warning\nb\n:::', 'warning{Warning}(p(b))'],
  ['with a space and a title', '::: danger Stop here\nb\n:::', 'caution{Stop here}(p(b))'],
  ['a heading for a title', '::: {.callout-tip}\n## Do *it*\n\nb\n:::', 'tip{Do em(it)}(p(b))'],
  ['with attributes', '::: {.callout-tip title="Do"}\nb\n:::', 'tip{Do}(p(b))'],
  ['with its kind in braces', ':::{warning} Do\nb\n:::', 'warning{Do}(p(b))'],
  ['with colons at the end', '::::: note ::::::\nb\n:::::', 'note{Note}(p(b))'],
  ['right below a paragraph', 'a\n:::tip\nb\n:::\nc', 'p(a) tip{Tip}(p(b)) p(c)'],
  ['nested', '::::info\n:::tip\na\n:::\nb\n::::', 'note{Info}(tip{Tip}(p(a)) p(b))'],
  ['with code in it', ':::tip\n```js\na\n```\n:::', 'tip{Tip}(pre js(a))'],
  ['with a heading in it', ':::tip\n\n# a\n\nb\n\n:::', 'tip{Tip}(h1(a) p(b))'],
  ['a container', '::: columns\na\n\nb\n:::', 'p(a) p(b)'],
  ['a container with a title', ':::details More\na\n:::', 'note{More}(p(a))'],
  ['empty', ':::note\n:::', 'note{Note}()'],
  ['never closed', ':::note\na', 'p(:::note a)'],
  ['colons alone', ':::\n\na', 'p(:::) p(a)'],
  ['in code', '```\n:::note\na\n:::\n```', 'pre(:::note⏎a⏎:::)'],
]

const INDENTED: readonly Case[] = [
  ['with a title', '!!! warning "Mind"\n    a\n\n    *b*', 'warning{Mind}(p(a) p(em(b)))'],
  ['without one', '!!! tip\n    a', 'tip{Tip}(p(a))'],
  ['that wants none', '!!! tip ""\n    a', 'tip{}(p(a))'],
  ['with more words', '!!! danger highlight "Stop"\n    a', 'caution{Stop}(p(a))'],
  ['of its own kind', '!!! recipe\n    a', 'note{Recipe}(p(a))'],
  ['that folds', '??? note "More"\n    a', 'note{More}(p(a))'],
  ['that folds, open', '???+ note\n    a', 'note{Note}(p(a))'],
  ['with a tab for its indent', '!!! note\n\ta', 'note{Note}(p(a))'],
  ['with a blank line below its head', '!!! note\n\n    a', 'note{Note}(p(a))'],
  ['with code in it', '!!! note\n\n    ```py\n    a\n      b\n    ```', 'note{Note}(pre py(a⏎  b))'],
  ['in another', '!!! note\n    a\n\n    !!! tip\n        b', 'note{Note}(p(a) tip{Tip}(p(b)))'],
  ['with a paragraph below', '!!! note\n    a\n\nb', 'note{Note}(p(a)) p(b)'],
  ['right below a paragraph', 'a\n!!! note\n    b', 'p(a) note{Note}(p(b))'],
  ['a tab', '=== "C"\n\n    a', 'p(strong(C)) p(a)'],
  [
    'two tabs',
    '=== "C"\n\n    ```c\n    a\n    ```\n\n=== "D"\n\n    b',
    'p(strong(C)) pre c(a) p(strong(D)) p(b)',
  ],
  ['without a body', '!!! what a day\n\na', 'p(!!! what a day) p(a)'],
  ['words', 'No!!! note that\n    a', 'p(No!!! note that a)'],
  ['an underline', 'a\n===\n\nb', 'h1(a) p(b)'],
]

describe.each([
  ['a quote that is an alert', QUOTES],
  ['no alert', NO_ALERTS],
  ['between lines of colons', FENCED],
  ['with an indented body', INDENTED],
])('%s', (_, cases) => {
  test.each(cases)('%s', (__, markdown, read) => expect(notationOf(markdown)).toBe(read))
})
