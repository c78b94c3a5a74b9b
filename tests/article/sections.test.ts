import { expect, test } from 'vitest'
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
