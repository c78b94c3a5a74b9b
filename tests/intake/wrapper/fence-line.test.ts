import { expect, test } from 'vitest'
import { mayBeFenced, mayBeginWithRemark } from '../../../src/intake/wrapper/fence-line.ts'

const SENTENCE = 'It rains in the north.'

test.each([
  ['a fence without a label', '```\n', true],
  ['a markdown fence', '~~~md\n', true],
  ['a mangled fence', '“`markdown\n', true],
  ['a title above a fence', 'Rain\n\n```\n', true],
  ['three lines above a fence', '# Rain\n\nBy Ida\n\n4 May\n\n```\n', true],
  ['the bar of a chat', 'Markdown Copy\n', true],
  ['a fence of code', '```sh\nls\n```\n\n```markdown\n', false],
  ['four lines above a fence', 'a\n\nb\n\nc\n\nd\n\n```\n', false],
  ['a paragraph above a fence', `${'rain '.repeat(70)}\n\n\`\`\`\n`, false],
  ['an article', `# Rain\n\n${SENTENCE}\n\n${SENTENCE}\n`, false],
  ['nothing', '', false],
])('whether it may be fenced: %s', (_, text, expected) => {
  expect(mayBeFenced(text)).toBe(expected)
})

test.each([
  ['a sentence by itself', `\n${SENTENCE}\n\nMore`, true],
  ['a colon', 'Here it is:\n---\n', false],
  ['a paragraph that goes on', `${SENTENCE}\nMore\n`, false],
  ['a title', '# Rain\n\nMore', false],
  ['a long paragraph', `${'rain '.repeat(90)}.\n\nMore`, false],
  ['nothing', '', false],
  ['how long a program thought, above a title', 'Thought for 9 seconds\n\n# Rain', true],
])('whether it may begin with a remark: %s', (_, text, expected) => {
  expect(mayBeginWithRemark(text)).toBe(expected)
})
