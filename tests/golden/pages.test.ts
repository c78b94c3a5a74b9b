import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { page } from '../helpers.ts'

const SHELF = new URL('../../articles/', import.meta.url)
const NAMES = readdirSync(SHELF)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3))
  .sort()

function articleText(name: string): string {
  return readFileSync(new URL(`${name}.md`, SHELF), 'utf8')
}

// `npx vitest run tests/golden -u` writes the pages anew; read what changed before it is committed.
describe.each([40, 80])('pages of %i columns', (width) => {
  test.each(NAMES)('%s', async (name) => {
    const printed = await page(articleText(name), { width, links: 'end' })
    await expect(printed).toMatchFileSnapshot(`pages/${name}.${width}.txt`)
  })
})

test('a page in colour, with hyperlinks', async () => {
  const printed = await page(articleText('the-markdown-a-terminal-can-set'), {
    color: true,
    links: 'hyperlink',
  })
  await expect(printed).toMatchFileSnapshot('pages/the-markdown-a-terminal-can-set.color.txt')
})
