import { expect, test } from 'vitest'
import { readDocument } from '../../src/intake/read-document.ts'

const FENCED = 'Here it is:\n\n```markdown\n# Rain\n\nIt rains.\n```\n\nLet me know if you want more!\n'
const MAIL = 'From: Ida\nSubject: Rain\nTo: all\n\nHi all\n\nIt rains.\n\n> Does it?\n\n-- \nIda\n'

test('a fence is taken off', async () => {
  expect(await readDocument(FENCED, { as: 'auto', verbatim: false })).toEqual({
    meta: {},
    markdown: '# Rain\n\nIt rains.',
    leftOut: ['Here it is:', 'Let me know if you want more!'],
  })
})

test('a fence is taken off a file of markdown', async () => {
  const { markdown } = await readDocument(FENCED, { as: 'auto', kind: 'markdown', verbatim: false })
  expect(markdown).toBe('# Rain\n\nIt rains.')
})

test.each([
  ['as markdown', { as: 'markdown', verbatim: false }],
  ['verbatim', { as: 'auto', verbatim: true }],
] as const)('nothing is taken off %s', async (_, options) => {
  expect(await readDocument(FENCED, options)).toEqual({ meta: {}, markdown: FENCED, leftOut: [] })
})

test('a mail', async () => {
  expect(await readDocument(MAIL, { as: 'auto', verbatim: false })).toEqual({
    meta: { title: 'Rain', author: 'Ida' },
    markdown: 'Hi all\n\nIt rains.\n\n> Does it?\n',
    leftOut: ['To: all', '--', 'Ida'],
  })
})

test('a mail verbatim', async () => {
  const { meta, markdown, leftOut } = await readDocument(MAIL, { as: 'auto', verbatim: true })
  expect(meta).toEqual({ title: 'Rain', author: 'Ida' })
  for (const line of ['From: Ida', 'Subject: Rain', 'To: all', 'Hi all']) expect(markdown).toContain(line)
  expect(leftOut).toEqual([])
})

test('markdown in a mail', async () => {
  const text = 'From: Ida\nSubject: Rain\n\nHello\n\n## Now\n\nIt *rains*.\n\n## Then\n\nIt will.'
  const { meta, markdown } = await readDocument(text, { as: 'auto', verbatim: false })
  expect(meta).toEqual({ title: 'Rain', author: 'Ida' })
  expect(markdown.toString().trim()).toBe('Hello\n\n## Now\n\nIt *rains*.\n\n## Then\n\nIt will.')
})
