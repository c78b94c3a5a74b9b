import { describe, expect, test } from 'vitest'
import { pickSections } from '../../src/article/pick.ts'
import { ReaderError } from '../../src/errors.ts'
import { articleOf } from '../helpers.ts'

async function numbersOf(markdown: string): Promise<string> {
  return [...(await articleOf(markdown)).sections]
    .map(({ number, depth, title }) => `${number}/${depth} ${title}`.trim())
    .join(', ')
}

test.each<[name: string, markdown: string, sections: string]>([
  ['one title, two sections', '# T\n## A\n## B', '1/1 A, 2/1 B'],
  ['a lead', '# T\nx\n## A', '0/0, 1/1 A'],
  ['no title', '## A\n## B', '1/1 A, 2/1 B'],
  ['several h1', '# A\n# B', '1/1 A, 2/1 B'],
  ['nested', '# T\n## A\n### B\n### C\n## D', '1/1 A, 1.1/2 B, 1.2/2 C, 2/1 D'],
  ['a level left out', '# T\n## A\n#### B\n## C', '1/1 A, 1.1/2 B, 2/1 C'],
  ['levels that shrink', '### A\n## B\n# C', '1/1 A, 2/1 B, 3/1 C'],
  ['back to a level between', '## A\n#### B\n### C', '1/1 A, 1.1/2 B, 1.2/2 C'],
  ['deep', '# A\n# B\n## C\n### D\n#### E', '1/1 A, 2/1 B, 2.1/2 C, 2.1.1/3 D, 2.1.1.1/4 E'],
  ['text before the title', 'x\n\n# T\n\ny', '0/0, 1/1 T'],
  ['a badge before the title', '![x](y)\n\n# T\n\n## A', '0/0, 1/1 A'],
  ['the title of the front matter', '---\ntitle: T\n---\n# T\n## A', '1/1 A'],
  ['another title in the front matter', '---\ntitle: T\n---\n# A\n## B', '1/1 A, 1.1/2 B'],
  ['only definitions before', '[x]: y\n\n## A', '1/1 A'],
  ['headings in a quote are no sections', '## A\n\n> ## B', '1/1 A'],
  ['nothing', '', ''],
])('numbers: %s', async (_, markdown, sections) => {
  expect(await numbersOf(markdown)).toBe(sections)
})

test.each([
  ['the only h1', '# T\n## A', 'T'],
  ['front matter', '---\ntitle: F\n---\n# T', 'F'],
  ['none of several h1', '# A\n# B', undefined],
  ['no heading', 'a', undefined],
  ['with markup', '# *T* `u` &amp; v', 'T u & v'],
])('title: %s', async (_, markdown, title) => expect((await articleOf(markdown)).title).toBe(title))

test.each([
  ['## A b', ['a-b']],
  ['## A\n## A', ['a', 'a-1']],
  ['## Ä ö!', ['ä-ö']],
  ['## 中文', ['中文']],
])('slugs: %j', async (markdown, slugs) => {
  expect([...(await articleOf(markdown)).sections].map(({ slug }) => slug)).toEqual(slugs)
})

const ARTICLE = await articleOf(
  '# T\n\nlead\n\n## Azure revenue\n\n### First steps\n\n### The AGI clause\n\n## What next\n\n## Notes and links\n\n## 2024',
)

test.each<[which: string, numbers: string]>([
  ['0', '0'],
  ['1', '1 1.1 1.2'],
  ['1.1', '1.1'],
  ['1.2', '1.2'],
  ['2', '2'],
  ['2-3', '2 3'],
  ['1-2', '1 1.1 1.2 2'],
  ['1.2-2', '1.2 2'],
  ['3-', '3 4'],
  ['-1', '0 1 1.1 1.2'],
  ['0-1', '0 1 1.1 1.2'],
  ['2 - 3', '2 3'],
  ['2,4', '2 4'],
  ['4,2', '2 4'],
  ['2,2', '2'],
  ['1,1.1', '1 1.1 1.2'],
  ['azure', '1 1.1 1.2'],
  ['AGI', '1.2'],
  ['agi clause', '1.2'],
  ['the-agi-clause', '1.2'],
  ['What Next', '2'],
  ['what next,notes', '2 3'],
  ['links', '3'],
  ['2024', '4'],
  [' 2 ', '2'],
  ['0,2-', '0 2 3 4'],
  ['azur revenu', '1 1.1 1.2'],
])('picks %j', (which, numbers) => {
  const picked = [...pickSections(ARTICLE, which)].map(({ number }) => number)
  expect(picked.join(' ')).toBe(numbers)
})

const UNKNOWN: readonly (readonly [which: string, message: RegExp])[] = [
  ['9', /no section "9"/],
  ['20', /no section "20"/],
  ['2.1', /no section "2\.1"/],
  ['azurre revenu', /closest: 1 "Azure revenue"/],
  ['3-1', /no section "3-1"/],
  ['', /no section/],
  [',', /no section/],
  ['-', /no section/],
  ['1,9', /no section "9"/],
  ['e', /several sections match "e"/],
  ['zzzz', /there are: 0, 1 "Azure revenue"/],
]

describe('what is not there', () => {
  test.each(UNKNOWN)('%j', (which, message) => {
    expect(() => pickSections(ARTICLE, which)).toThrow(ReaderError)
    expect(() => pickSections(ARTICLE, which)).toThrow(message)
  })

  test('in an article without sections', async () => {
    const article = await articleOf('')
    expect(() => pickSections(article, '1')).toThrow(/empty/)
  })
})

test('a section with a comma in its title', async () => {
  const article = await articleOf('## Yes, no\n## B')
  expect([...pickSections(article, 'yes, no')].map(({ number }) => number)).toEqual(['1'])
})

test('a section with a number as its title is found by its number first', async () => {
  const article = await articleOf('## 2\n## 1')
  expect([...pickSections(article, '1')].map(({ title }) => title)).toEqual(['2'])
})
