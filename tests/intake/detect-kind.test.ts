import { expect, test } from 'vitest'
import { looksLikeMarkdown } from '../../src/intake/detect-kind.ts'
import { unwrapFence } from './wrapper/unwrap-fence.ts'

test.each([
  '# Title\n\nJust a text.',
  'Title\n\n## One\n\ntext\n\n## Two\n\ntext',
  '## Part\n\nJust a text.',
  'See [one](https://a.b).',
  '**Step 1**: look.\n\n**Step 2**: leap.',
  'Run this:\n\n```sh\nls\n```',
  '---\ntitle: x\ntags: [a]\n---\n\ntext',
  'a | b\n--- | ---\n1 | 2',
  'text\n\n```js\nx\n```\n\ntext\n\n```js\ny\n```',
  '“`markdown\n## One\n\ntext\n\n## Two\n“`',
])('%j is markdown', (text) => {
  expect(looksLikeMarkdown(unwrapFence(text))).toBe(true)
})

test.each([
  '',
  'Title\n\nA paragraph.\n\nHeading\n\nAnother.',
  'Title\n=====\n\n- a\n- b\n\n> quoted',
  '#!/bin/sh\n# comment\nls',
  'x = 1\n# one\ny = 2\n# two\nz = 3',
  'Tags: #one #two * three',
  'uses [[wikilink]] syntax and 2 * 3 * 4',
  '“`markdown\nA paragraph.\n\nHeading\n\nAnother.\n“`',
])('%j is plain text', (text) => {
  expect(looksLikeMarkdown(unwrapFence(text))).toBe(false)
})

test.each([
  ['fences with a language', '```a\n'.repeat(200_000)],
  ['empty lines', `\`\`\`\n${'\n'.repeat(500_000)}a`],
])('%s don’t hang it', (_, text) => {
  expect(looksLikeMarkdown(text)).toBe(false)
})
