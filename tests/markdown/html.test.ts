import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/markdown/html.ts'

const piece = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<details>',
    '</details>',
    '<SUMMARY>',
    '</summary>',
    '<div>',
    '</div>',
    '<span>',
    '</span>',
  ],
  ...['text', ' ', '\n', 'x > y', '<!-- unseen -->', '字'],
)

test('common HTML is read as the parser reads it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join('')
      // An element that isn't common, and so read by the parser.
      const parsed = readHtml(`<x>${html}`)
      expect(readHtml(html)).toEqual(parsed.slice(1))
    }),
  )
})
