import { expect, test } from 'vitest'
import { splitFence } from '../../src/intake/fence.ts'
import { readMeta } from '../../src/intake/front-matter.ts'
import { markdownToDocument, withTitleLine } from '../../src/intake/markdown.ts'

const FENCED = 'My Title\n\n```markdown\n## A\n\ntext *x*\n```\n\nLeave a Reply\n'
const MATTER = '---\ntitle: T\nauthor: B\n---'

test.each([
  ['plain markdown', '# T\n\na', { meta: {}, markdown: '# T\n\na', leftOut: [] }],
  [
    'a title before a fence, furniture after it',
    FENCED,
    { meta: { title: 'My Title' }, markdown: '## A\n\ntext *x*', leftOut: ['Leave a Reply'] },
  ],
  [
    'a heading before a fence',
    '# T\n\n```md\n## A\n\ntext\n```',
    { meta: {}, markdown: '# T\n\n## A\n\ntext', leftOut: [] },
  ],
  [
    'front matter',
    `${MATTER}\n\na`,
    { meta: { title: 'T', author: 'B' }, markdown: '\na', leftOut: [], frontMatter: MATTER },
  ],
  [
    'front matter above a fence',
    `${MATTER}\n${FENCED}`,
    {
      meta: { title: 'T', author: 'B' },
      markdown: '## A\n\ntext *x*',
      leftOut: ['Leave a Reply'],
      frontMatter: MATTER,
    },
  ],
  [
    'front matter that is no YAML',
    '---\ntitle: [a\n---\nb',
    { meta: {}, markdown: 'b', leftOut: ['---', 'title: [a', '---'] },
  ],
  [
    'two thematic breaks',
    '---\nSome words.\n---\nb',
    { meta: {}, markdown: '---\nSome words.\n---\nb', leftOut: [] },
  ],
])('%s', (_, text, document) => {
  expect(markdownToDocument(text, { readMeta, splitFence, verbatim: false })).toEqual(document)
})

test('verbatim keeps what stands below a fence', () => {
  const { markdown, leftOut } = markdownToDocument(FENCED, { readMeta, splitFence, verbatim: true })
  expect(markdown).toBe('## A\n\ntext *x*\n\nLeave a Reply')
  expect(leftOut).toEqual([])
})

test.each([
  ['a line by itself', 'Title\n\n## A\n\ntext', 'Title'],
  ['a sentence', 'It is a sentence.\n\n## A\n\ntext', undefined],
  ['a paragraph of two lines', 'Two\nlines\n\n## A\n\ntext', undefined],
  ['a list', '- item\n\n## A\n\ntext', undefined],
  ['a heading', '## A\n\ntext', undefined],
  ['a line above an h1', 'Home\n\n# Title\n\ntext', undefined],
])('the title of guessed markdown that begins with %s', (_, markdown, title) => {
  expect(withTitleLine({ meta: {}, markdown, leftOut: [] }).meta.title).toBe(title)
})
