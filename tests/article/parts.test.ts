import { readdirSync, readFileSync } from 'node:fs'
import { tests as examples } from 'commonmark-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createParts } from '../../src/article/parts.ts'
import { createReferences, type References } from '../../src/article/references.ts'
import { longText } from '../../src/io/long-text.ts'
import { parseMarkdown } from '../../src/markdown/blocks.ts'
import { loadHtmlParser } from '../../src/markdown/html.ts'
import type { Block } from '../../src/markdown/tokens.ts'
import { type SourceText, wholeText } from '../../src/text/source-text.ts'

await loadHtmlParser()

const RUNS = Number(process.env.RUNS ?? 300)
const SHELF = readdirSync('articles').map((name) => readFileSync(`articles/${name}`, 'utf8'))
const EXAMPLES = examples.map(({ markdown }) => markdown.replaceAll('→', '\t'))

function printing(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type }) => type !== 'space')
}

/** Returns a markdown text as a string and, where it can be, as one that is read in ranges. */
function kindsOf(markdown: string): readonly SourceText[] {
  const long = longText(Buffer.from(markdown))
  return long ? [markdown, long] : [markdown]
}

function referencesOf(text: SourceText): References {
  return createReferences(text, createParts(text))
}

/** Parses a text as a whole, marked finding the definitions by itself. */
function whole(text: SourceText): readonly Block[] {
  const markdown = wholeText(text)
  const { footnotes } = referencesOf(text).definitionsFor(markdown)
  return printing(parseMarkdown(markdown, { footnotes, links: new Map() }))
}

function partsOf(text: SourceText): readonly string[] {
  return Array.from(createParts(text)(), ({ start, end }) => text.slice(start, end))
}

function inParts(text: SourceText): readonly Block[] {
  const { definitionsFor } = referencesOf(text)
  return printing(partsOf(text).flatMap((part) => parseMarkdown(part, definitionsFor(part))))
}

function expectSame(markdown: string): void {
  for (const text of kindsOf(markdown)) {
    expect(partsOf(text).join('')).toBe(markdown)
    expect(inParts(text)).toEqual(whole(text))
  }
}

describe('in parts it is read as the whole is', () => {
  test.each(EXAMPLES.map((markdown, index) => [index + 1, markdown] as const))(
    'example %i',
    (_, markdown) => {
      expectSame(markdown)
      expectSame(`${markdown}\n\n# A\n\n${markdown}\n\n## B\n\nc`)
    },
  )

  test('all examples one after the other', () => {
    expectSame(EXAMPLES.join('\n\n# A\n\n'))
  })

  test('examples in any order', () => {
    const some = fc.array(fc.constantFrom(...EXAMPLES), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(some, (chosen) => expectSame(chosen.join('\n\n# A\n\n'))),
      { numRuns: RUNS },
    )
  })

  test('lines in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 20 }), (lines) =>
        expectSame(lines.join('\n')),
      ),
      { numRuns: 10 * RUNS },
    )
  })

  test.each(SHELF.map((markdown) => [markdown.split('\n')[1], markdown]))('%s', (_, markdown = '') =>
    expectSame(markdown),
  )

  test.each([
    ':::note\n\n# a\n\nb\n\n:::\n\n# c',
    ':::note\n\n# a\n\nb\n\n# c',
    '::::note\n\n:::tip\n\n# a\n\n:::\n\n# b\n\n::::\n\n# c',
    'a\n\n%%\n\n# a\n\n%%\n\n# c',
    '%% a\n\n# b\n\nc',
    '%%\n\n# b\n\n%% d\n\n# c',
    '{/*\n\n# a\n\n*/}\n\n# c',
    '{::comment}\n\n# a\n\n{:/comment}\n\n# c',
    '{% highlight sh %}\n\n# a\n\n{% endhighlight %}\n\n# c',
    '{% highlight sh %}\n\n# a\n\nb',
    '!!! note\n    a\n\n    # b\n\n# c',
    '# a\n{: #b}\n\n# c\n{: d}\ne',
  ])('%j', (markdown) => expectSame(markdown))

  test('a long text without headings', () => {
    const text = SHELF.join('\n\n').replace(/^#+ /gm, '')
    const long = text.repeat(Math.ceil(200_000 / text.length))
    expect(partsOf(long).length).toBeGreaterThan(2)
    expectSame(long)
  })

  test('a long list, a long code block and a long quote stay in one part', () => {
    const filler = 'word '.repeat(20)
    const lines = (start: string) => `${start}${filler}\n\n`.repeat(1000)
    expectSame(`a\n\n${lines('- ')}b\n\n~~~\n${lines('')}# c\n\n~~~\n\n${lines('> ')}d`)
  })

  test('definitions are found from any part, the first one of a label', () => {
    const far = Array.from({ length: 2000 }, (_, at) => `[far-${at}]: /${at} "${at}"`).join('\n')
    const filler = `## A\n\n${'word '.repeat(100)}\n\n`.repeat(300)
    expectSame(`[far-1] [FAR-1999][] [^n]\n\n${filler}[^n]: note\n\n${far}\n\n[far-1]: /other\n`)
  })

  test.each([1, 490, 500, 510, 511, 512, 513, 2048, 10_000])(
    'definitions with %i characters in a row are found whole',
    (length) => {
      const note = `[^n]: ${'字'.repeat(length)}\n\n    a second paragraph\n`
      const text = `[a] [^n]\n\n## B\n\n[a]: /${'x'.repeat(length)} "c"\n\n${note}\nd\n\n## E\n`
      expectSame(text)
      for (const kind of kindsOf(text)) expect(referencesOf(kind).footnoteSource('n')).toBe(note)
    },
  )
})

/** Whatever opens, closes or continues something. */
const LINES = (
  '¦¦¦# a¦## b¦### c [x]¦ # d¦#¦```¦```js¦````¦~~~¦  ```¦   ~~~¦    ```¦<div>¦' +
  '</div>¦<!-- a¦-->¦<!-- a -->¦<pre>¦</pre>¦<?php¦?>¦<!A¦<![CDATA[¦]]>¦<script>¦</script>¦' +
  '  <!-- b¦<b>¦<h2>a</h2>¦<T>¦a <!-- b¦- a¦- ```¦  b¦1. a¦   b¦> a¦> ```¦>¦> [z]: /z¦' +
  '- [w]: /w¦    code¦===¦---¦***¦| a | b |¦|---|---|¦a¦b [x] [y] ![z]¦c[^n] [w]¦' +
  '[^m] [y][] [t][x]¦[x]: /x¦[y]: /y "t"¦[y]: /other¦[z]:¦/z "title¦[^n]: n [x]¦    more¦[^m]: m¦' +
  '漢字¦  [v]: <a b>¦[v]¦\\[x]¦`[x]`¦[!NOTE]¦:::note¦:::¦::: tip c¦!!! note "a"¦=== "a"¦%%¦' +
  '%% a %%¦{/* a¦b */}¦{% highlight c %}¦{% endhighlight %}¦• a¦– b¦: a¦{: #a}¦import a from "b"¦' +
  '[[toc]]¦[[x]]'
).split('¦')
