import { describe, expect, test } from 'vitest'
import { page } from '../helpers.ts'
import { articleText, NAMES } from './shelf.ts'

// `npx vitest run tests/golden -u` writes the pages anew; read the differences before you commit them.
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
