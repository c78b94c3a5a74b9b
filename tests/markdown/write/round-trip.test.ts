import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/blocks.ts'
import { loadHtmlParser } from '../../../src/markdown/html.ts'
import { addToken, textToken } from '../../../src/markdown/inline-text.ts'
import type { Block, Inline, ListItem, TableCell } from '../../../src/markdown/tokens.ts'
import { blocksToMarkdown } from '../../../src/markdown/write/blocks-to-markdown.ts'
import { notation } from '../notation.ts'

beforeAll(loadHtmlParser)

const WORDS = [
  ...'a Z 9 中文 「字」 é 😀 word (x) a. “q” 10. 3) - + # ## > ='.split(' '),
  ...'* ** _ __ ~ ~~ ` `` ``` \\ [ ] ![ ]( (y) < <b> </b> & &amp;'.split(' '),
  ...'|¦---¦===¦***¦:--¦[^1]¦[x]¦[ ]¦[!NOTE]¦[a]:¦!¦:¦snake_case¦_p_¦*e*¦$5'.split('¦'),
  ...'<!-- x¦<?x¦-->¦C:\\d\\¦a*b*c¦1986.¦#tag¦\\*¦\'¦"¦^¦%¦\u00a0¦~~~¦| a |'.split('¦'),
]

/** Literal text as the reader of HTML gives it: single spaces, none at the ends. */
const literal = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => text !== '')

const text = literal.map(textToken)
const address = fc.constantFrom(
  '/x',
  'https://x.y/a_b?c=d&e=f',
  'a b(c)',
  '#x',
  'x)y',
  '<z>',
  '*s*',
  'a\\b',
  'x&amp;y',
)
const title = fc.option(fc.constantFrom('t', 'a "b"', "it's \\", '&amp; (x)'))
const codespan = literal.map(
  (code): Inline => ({ type: 'codespan', raw: '', text: code.replace(/\s+/g, ' ') }),
)

type Spans = readonly ('strong' | 'em' | 'del' | 'sup' | 'sub' | 'mark' | 'u' | 'kbd' | 'link')[]
const SPANS: Spans = ['strong', 'em', 'del', 'sup', 'sub', 'mark', 'u', 'kbd', 'link']

/** Inline tokens, spans of no kind in one of their own. */
function inlines(spans: Spans, depth: number): fc.Arbitrary<Inline[]> {
  const image = fc
    .record({ href: address, title, tokens: fc.array(text, { maxLength: 1 }) })
    .map((each): Inline => ({ type: 'image', raw: '', ...each }))
  const span = fc.constantFrom(...spans).chain((type) => {
    const tokens = inlines(
      spans.filter((each) => each !== type),
      depth - 1,
    )
    if (type !== 'link') return tokens.map((inner): Inline => ({ type, raw: '', tokens: inner }))
    return fc.record({ href: address, title, tokens }).map((each): Inline => ({ type, raw: '', ...each }))
  })
  const leaf = fc.oneof({ weight: 4, arbitrary: text }, codespan, image)
  const one = depth === 0 || spans.length === 0 ? leaf : fc.oneof({ weight: 2, arbitrary: leaf }, span)
  // Between two tokens there may be a space or none.
  return fc
    .array(fc.tuple(one, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flatMap(([token, gap]) => (gap === '' ? [token] : [token, textToken(gap)])))
    .map(merged)
}

/** Puts adjacent texts together, trimmed at both ends. */
function merged(tokens: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const token of tokens) addToken(all, token)
  return all.flatMap((token, index): Inline[] => {
    if (token.type !== 'text') return [token]
    const start = index === 0 ? token.text.trimStart() : token.text
    const trimmed = index === all.length - 1 ? start.trimEnd() : start
    return trimmed === '' ? [] : [textToken(trimmed)]
  })
}

const line = inlines(SPANS, 2).filter((tokens) => tokens.length > 0)
const lines = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.flatMap((tokens, index): Inline[] => (index === 0 ? tokens : [{ type: 'br', raw: '' }, ...tokens])),
  )

const paragraph = lines.map((tokens): Block => ({ type: 'paragraph', raw: '', tokens }))
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), lines)
  .map(([depth, tokens]): Block => ({ type: 'heading', raw: '', depth, tokens }))
const code = fc
  .tuple(
    fc.constantFrom('', 'js', 'c++'),
    fc.array(fc.oneof(literal, fc.constantFrom('', '  x', '```', '> a')), { minLength: 1, maxLength: 4 }),
  )
  .map(([lang, all]): Block => ({ type: 'code', raw: '', lang, text: `x\n${all.join('\n')}\ny` }))
const rule = fc.constant<Block>({ type: 'hr', raw: '' })
const cell = fc.oneof(lines, fc.constant<Inline[]>([])).map((tokens): TableCell => ({ tokens }))
const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns })
  const align = fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const, null), {
    minLength: columns,
    maxLength: columns,
  })
  return fc
    .record({ align, header: row, rows: fc.array(row, { maxLength: 2 }) })
    .map((each): Block => ({ type: 'table', raw: '', ...each }))
})

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block; list: Block; quote: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: paragraph },
    heading,
    code,
    rule,
    table,
    tie('list'),
    tie('quote'),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
  quote: tie('blocks').map((tokens): Block => ({ type: 'blockquote', raw: '', tokens })),
  list: fc
    .record({
      ordered: fc.boolean(),
      start: fc.constantFrom(1, 3, 1986),
      loose: fc.boolean(),
      items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
    })
    .map(({ ordered, start, loose, items }): Block => {
      const all = items.map(
        (tokens): ListItem => ({ type: 'list_item', raw: '', checked: undefined, tokens }),
      )
      return { type: 'list', raw: '', ordered, start: ordered ? start : 1, loose, items: all }
    }),
}))

/** Whether a list is loose is left out: where blocks have to be apart, it is. */
function structure(tokens: readonly Block[]): string {
  return notation(tokens).replaceAll(' loose(', '(')
}

describe('property', () => {
  test('blocks written as markdown are read as the same blocks', () => {
    fc.assert(
      fc.property(blocks, (tokens) => {
        expect(structure(parseMarkdown(blocksToMarkdown(tokens)))).toBe(structure(tokens))
      }),
      { numRuns: 500 },
    )
  })

  test('any line of text is read as it stands', () => {
    fc.assert(
      fc.property(lines, (tokens) => {
        const paragraphs: Block[] = [{ type: 'paragraph', raw: '', tokens }]
        expect(structure(parseMarkdown(blocksToMarkdown(paragraphs)))).toBe(structure(paragraphs))
      }),
      { numRuns: 2000 },
    )
  })
})
