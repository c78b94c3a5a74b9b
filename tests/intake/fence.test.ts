import { expect, test } from 'vitest'
import { unwrapFence } from '../../src/intake/fence.ts'

const PROSE =
  'One paragraph is long enough to be prose, with words.\n\nAnd another one is long enough to be prose, too, and it ends here.'

test.each([
  ['a markdown fence', `\`\`\`markdown\n${PROSE}\n\`\`\``, PROSE],
  ['tildes', `~~~md\n${PROSE}\n~~~`, PROSE],
  ['no language', `\`\`\`\n${`${PROSE} ${PROSE}`}\n\`\`\``, `${PROSE} ${PROSE}`],
  ['no language, headings in it', '~~~\n# T\n\n## A\n\ntext\n~~~', '# T\n\n## A\n\ntext'],
  ['typographic quotes', `“\`markdown\n${PROSE}\n“\``, PROSE],
  ['typographic quotes without a language', `“\`\n${PROSE}\n”\``, PROSE],
  ['single quotes', `‘\`markdown\n${PROSE}\n‘\``, PROSE],
  ['straight quotes', `"\`\n${PROSE}\n\`"`, PROSE],
  ['backticks all gone', `“markdown\n${PROSE}\n”`, PROSE],
  ['no end', `“\`markdown\n${PROSE}`, PROSE],
  ['a title before it', `Title\n\n“\`markdown\n${PROSE}\n“\``, `Title\n\n${PROSE}`],
  ['a page after it', `“\`markdown\n${PROSE}\n“\`\n\n评论\n\n发表回复`, `${PROSE}\n\n评论\n\n发表回复`],
  ['buttons after it', `\`\`\`markdown\n${PROSE}\n\`\`\`\n\nShare on X`, `${PROSE}\n\nShare on X`],
  ['code inside', '```markdown\n# T\n\n```js\nx\n```\n\nend\n```', '# T\n\n```js\nx\n```\n\nend'],
])('unwraps: %s', (_, text, expected) => {
  expect(unwrapFence(text)).toBe(expected)
})

test.each([
  ['code', '```js\nfoo()\n```'],
  ['a title and code', 'Title\n\n```\nfoo()\nbar()\n```'],
  [
    'an example in an article',
    '# How to\n\n```markdown\n# Hi\n```\n\nAfter that you do something else, which takes a while.',
  ],
  ['a fence far down', `${PROSE}\n\n${PROSE}\n\n\`\`\`markdown\n${PROSE}\n\`\`\``],
  ['a quotation', 'A quote:\n\n“\nwords\n”'],
  ['no fence', PROSE],
  ['nothing', ''],
])('leaves alone: %s', (_, text) => {
  expect(unwrapFence(text)).toBe(text)
})
