import { tests as examples } from 'commonmark-spec'
import fc from 'fast-check'
import { Marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { NO_DEFINITIONS } from '../../src/markdown/definitions.ts'
import { readDefinitionList } from '../../src/markdown/extensions/definition-list.ts'
import { emphasis, maskCjk } from '../../src/markdown/extensions/emphasis.ts'
import { extensionOf } from '../../src/markdown/extensions/extension.ts'
import { readWikilink } from '../../src/markdown/extensions/links.ts'
import { readMark } from '../../src/markdown/extensions/mark.ts'
import { NO_STATE } from '../../src/markdown/extensions/reader.ts'
import { lex } from '../../src/markdown/lexer.ts'

const RUNS = Number(process.env.RUNS ?? 300)

/** With the extensions that give a meaning to what the examples and pieces below hold. */
const marked = new Marked(
  extensionOf(
    [readDefinitionList],
    { '=': [readMark], '[': [readWikilink], '!': [readWikilink] },
    () => NO_STATE,
  ),
  emphasis,
  { hooks: { emStrongMask: maskCjk } },
)

function expectAsMarked(markdown: string): void {
  expect([...lex(markdown, NO_DEFINITIONS)]).toEqual([...marked.lexer(markdown)])
}

describe('where no limit is reached, tokens are those of marked alone', () => {
  test.each(examples.map(({ number, markdown }) => [number, markdown.replaceAll('→', '\t')] as const))(
    'example %i',
    (_, markdown) => expectAsMarked(markdown),
  )

  test.each([
    ['lines', '\n'],
    ['words', ''],
    ['words and spaces', ' '],
  ])('%s in any order', (_, separator) => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 24 })
      .map((pieces) => pieces.join(separator))
    fc.assert(fc.property(text, expectAsMarked), { numRuns: 10 * RUNS })
  })
})

/** What begins, ends or goes on with something. */
const PIECES = [
  ...['a', 'b c', 'É', '字。', '“x”', '👍', '1', ' ', '  ', '\t', '    ', '\n', '\n', '\n\n', '\n \n'],
  ...['===', '---', '-', '=', '# ', '#', '## b', '>', '> ', ' > ', '- ', '* ', '+ ', '1. ', '2) ', '[ ] '],
  ...['```', '~~~', '`', '``', '|', '|a|b|', '|-|-|', '-|-', ':-', 'a|b'],
  ...['*', '**', '_', '__', '~', '~~', '*a*', ' **b c.**', '\\', '!', '(', ')', '.', '@', '&amp;', '&#42;'],
  ...['[b](c)', '![d](e)', '[f]', '[f]: g', '[f]: h "i"\n', '[', ']', '[!NOTE]', '[!tip]: d'],
  ...'<b>¦</b>¦<kbd>¦</kbd>¦<div>¦</div>¦<p>¦<!--¦-->¦<!-- c -->¦<http://j.k>'.split('¦'),
  ...['http://l', 'HTTPS://', 'www.', 'm.no', 'p@q.rs', 'mailto:', 'xmpp:', '  \n', '\\\n', '\u2028'],
]
