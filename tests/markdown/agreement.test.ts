import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import { Marked, type Token, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { lex } from '../../src/markdown/lexer.ts'

/** What is compared of a token. */
type Shape = {
  readonly type: string
  readonly raw: string
  readonly text: string | undefined
  readonly depth: number | undefined
  readonly target: readonly unknown[]
  readonly details: readonly unknown[]
  readonly children: readonly Shape[]
}

/** Leaves out blank lines, and what the extension for footnotes adds: the list of them, in place of a first blank line. */
function shapes(tokens: readonly Token[]): readonly Shape[] {
  return tokens.filter(({ type }) => type !== 'footnotes' && type !== 'space').map(shape)
}

function shape(token: Token): Shape {
  const inner = 'tokens' in token ? token.tokens : token.type === 'list' ? token.items : undefined
  return {
    type: token.type,
    raw: token.raw,
    text: 'text' in token ? token.text : undefined,
    depth: token.type === 'heading' ? token.depth : undefined,
    target: token.type === 'link' || token.type === 'image' ? [token.href, token.title] : [],
    details: details(token),
    children: shapes(inner ?? []),
  }
}

function details(token: Token): readonly unknown[] {
  if (token.type === 'list') return [token.ordered, token.start, ...token.items.map(itemDetails)]
  if (token.type === 'table') return [token.align, token.header, ...token.rows]
  return []
}

function itemDetails({ task, checked, loose }: Tokens.ListItem): readonly unknown[] {
  return [task, checked, loose]
}

function expectAgreement(markdown: string): void {
  expect(shapes(lex(markdown, { links: new Map(), footnotes: new Map() }))).toEqual(
    shapes(new Marked().lexer(markdown)),
  )
}

describe('the replaced rules agree with the ones of marked on the CommonMark example', () => {
  test.each(tests.map(({ number, markdown }) => ({ number, markdown: markdown.replaceAll('→', '\t') })))(
    '$number',
    ({ markdown }) => expectAgreement(markdown),
  )
})

function textOf(...parts: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((chosen) => chosen.join(''))
}

const OPTIONS = { seed: 20, numRuns: 500, endOnFailure: true }

describe('the replaced rules agree with the ones of marked on any text of', () => {
  test.each([
    ['backticks', textOf('`', '``', '```', 'a', ' ', 'b c', '\n', '\\', '*')],
    ['underlines', textOf('a', 'b', ' ', '\n', '\n', '===', '---', '=', '-', '    ', '- ', '> ')],
    ['lists and headings', textOf('- ', '1. ', '\n', '\n  ', 'a', '---', '===', '# ', '* ', '\t')],
    [
      'lists',
      textOf(
        '- ',
        '* ',
        '1. ',
        '2) ',
        '10. ',
        '\n- ',
        '\n1. ',
        '\n  ',
        '\n   ',
        '\n',
        'a',
        '[ ] ',
        '[b]',
        '-',
      ),
    ],
    ['tables and headings', textOf('|', '---', '\n', 'a', ' ', ':', '===', '`')],
    [
      'HTML and headings',
      textOf('<b>', '<div>', '\n', 'a', '---', '```', ' ', '</div>', '<!--', '-->', '<!-- c -->\n'),
    ],
    [
      'paragraphs and blank lines',
      textOf('a', ' ', '  ', '\t', '\n', '\n', '\n \n', '    ', '1. ', '1) b', '2. '),
    ],
    [
      'interrupted paragraphs',
      textOf('a', ' ', '\n', '\n', '#', '# ', '>', '~~~', '***', '_', '+ ', '<p>', '[a]: b'),
    ],
    [
      'quotes',
      textOf('> ', '>', ' > ', '    >', '\t>', 'a', '\n', '\n', ' ', '>> ', '- ', '# ', '```', '===', '---'),
    ],
    [
      'tables',
      textOf('|', 'a|b', '|-|-|', '-|-', ':-', '-:', '\n', '\n', ' ', '    ', '\t', '> ', '- ', 'c'),
    ],
    [
      'tables with bars at their sides',
      textOf('|a|b|', '|-|:-:|', '|c', '\n', '\n', '\n|', '\n|-|-|\n', '- ', ' ', '---', '# '),
    ],
    [
      'emphasis',
      textOf(
        '*',
        '**',
        '_',
        '__',
        '~',
        '~~',
        'a',
        'é',
        '字',
        '“',
        '👍',
        ' ',
        '\n',
        '.',
        '(',
        '\\',
        '`',
        '[b](c)',
        '<d>',
        ' *a*',
        ' **b c.**',
        '*a',
        'b*',
        'http://c',
      ),
    ],
    [
      'emphasis, code and links of the usual kind',
      textOf(
        ' *a*',
        ' **b c.**',
        '__d__',
        ' _e_',
        '`f`',
        ' `g h` ',
        '[i](j)',
        ' [k *l*](m)',
        '![n](o)',
        '文',
        '!',
        '(',
        ')',
        ' ',
        '\n',
        '*',
        '_',
        '`',
        '<kbd>',
        '</kbd>',
        '<b>',
        '</i>',
        'www.',
        '&amp;',
      ),
    ],
    [
      'marks of alerts',
      textOf(
        '[!NOTE]\n',
        '[!tip]',
        '> ',
        'a',
        ' ',
        '\n',
        '*b*',
        '`',
        '[',
        ']',
        '(c)',
        '!',
        '[!tip]: d\n',
        '\n\n',
      ),
    ],
    [
      'addresses',
      textOf(
        'a@b.cc',
        'www.',
        'a.b',
        'http://',
        'HTTPS://',
        'mailto:',
        'xmpp:',
        ' ',
        '*',
        '_',
        '<',
        '.',
        '@',
      ),
    ],
    [
      'hard breaks and references',
      textOf('a', ' ', '  ', '  \n', '\\\n', '\n', '&amp;', '&#42;', '!', '[a]', '[a]: b\n', '^'),
    ],
  ])('%s', (_, text) => {
    fc.assert(fc.property(text, expectAgreement), OPTIONS)
  })
})

test.each([
  ['a number that continues an item', '- a\n  2. b'],
  ['a block of HTML in a loose item', '- a\n   <div>\n\n- b'],
  ['a link in what would be a link', '[a </a> *[b](c)*](d)'],
  ['code in emphasis that is none', '`a ```*` *b* ~c~ `d`'],
  ['a line separator in a table', '|a\u2028b|\n|-|\n|c|'],
  ['a table without its columns', '|a|b|\n|-|\n|c|'],
  ['an escaped bar in a header', '|a\\|b|\n|-|\n|c|'],
])('the replaced rules agree with the ones of marked on %s', (_, markdown) => expectAgreement(markdown))
