import { expect, test } from 'vitest'
import { readMeta } from '../../src/intake/front-matter.ts'
import { markdownToDocument, withBoldHeadings, withTitleLine } from '../../src/intake/markdown.ts'
import { splitWrapper } from '../../src/intake/wrapper/fence.ts'

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
  expect(markdownToDocument(text, { readMeta, splitWrapper })).toEqual(document)
})

test('front matter inside a fence', () => {
  const text = `Sure! Here it is:\n\n\`\`\`markdown\n${MATTER}\n\na\n\`\`\``
  expect(markdownToDocument(text, { readMeta, splitWrapper })).toEqual({
    meta: { title: 'T', author: 'B' },
    markdown: 'a',
    leftOut: ['Sure! Here it is:'],
    frontMatter: MATTER,
  })
})

test.each([
  ['a line by itself', 'Title\n\n## A\n\ntext', 'Title'],
  ['a line above an example', 'Title\n\n```md\n# A\n```\n\ntext', 'Title'],
  ['a sentence', 'It is a sentence.\n\n## A\n\ntext', undefined],
  ['a paragraph of two lines', 'Two\nlines\n\n## A\n\ntext', undefined],
  ['a list', '- item\n\n## A\n\ntext', undefined],
  ['a heading', '## A\n\ntext', undefined],
  ['a line above an h1', 'Home\n\n# Title\n\ntext', undefined],
])('the title of guessed markdown that begins with %s', (_, markdown, title) => {
  expect(withTitleLine({ meta: {}, markdown, leftOut: [] }).meta.title).toBe(title)
})

test('blanks before the first line don’t slow the search for a title', () => {
  const blanks = ' '.repeat(200_000)
  expect(withTitleLine({ meta: {}, markdown: `${blanks}x\ny\n[a](#b)`, leftOut: [] }).meta).toEqual({})
  expect(withTitleLine({ meta: {}, markdown: `${blanks}x\n${blanks}\ny`, leftOut: [] }).meta.title).toBe('x')
})

test.each([
  ['**Title**\n\ntext\n\n**A part**\n\n**bold** text', 'Title', 'text\n\n## A part\n\n**bold** text'],
  ['text\n\n__A part__\n\ntext', undefined, 'text\n\n## A part\n\ntext'],
  ['# A\n\n**bold**\n\ntext', undefined, '# A\n\n**bold**\n\ntext'],
  ['# A\n\n**B**\n\ntext\n\n**C**\n\ntext', undefined, '# A\n\n## B\n\ntext\n\n## C\n\ntext'],
  ['# A\n\n## B\n\n**C**\n\ntext', undefined, '# A\n\n## B\n\n**C**\n\ntext'],
  [
    'text\n\n**A sentence.**\n\n**Label:**\n\ntext',
    undefined,
    'text\n\n**A sentence.**\n\n**Label:**\n\ntext',
  ],
  ['**A `b`**\n\ntext', undefined, '# A `b`\n\ntext'],
  ['    ## code\n\ntext', undefined, '    ## code\n\ntext'],
  ['text\n\n**glued**\ntext', undefined, 'text\n\n**glued**\ntext'],
  ['text\n\n**last**', undefined, 'text\n\n**last**'],
  ['```\n\n**code**\n\n```\n\n**A**\n\ntext', undefined, '```\n\n**code**\n\n```\n\n## A\n\ntext'],
])('the bold lines of guessed markdown %j', (markdown, title, expected) => {
  expect(withBoldHeadings({ meta: {}, markdown, leftOut: [] })).toEqual({
    meta: title === undefined ? {} : { title },
    markdown: expected,
    leftOut: [],
  })
})
