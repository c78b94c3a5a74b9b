import { expect, test } from 'vitest'
import { markdownOf } from './page.ts'

test.each([
  ['against the page', '', 'https://a.b/c/d', 'https://a.b/c/x'],
  ['against its base', '<base href="/e/">', 'https://a.b/c/d', 'https://a.b/e/x'],
  ['against an absolute base', '<base href="https://f.g/">', undefined, 'https://f.g/x'],
  ['not at all', '', undefined, 'x'],
])('addresses are resolved %s', (_, head, address, href) => {
  expect(markdownOf({ head, between: '<p>See <a href="x">this</a>.</p>' }, address)).toBe(
    `¶See [this](${href}).¶`,
  )
})

test('what points into the page stays', () => {
  expect(markdownOf({ between: '<p>See <a href="#x">there</a>.</p>' }, 'https://a.b/')).toBe(
    '¶See [there](#x).¶',
  )
})
