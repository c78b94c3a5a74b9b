import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { parseArticle, type ReadAs, ReaderError, renderArticle } from '../../src/index.ts'
import { family } from './family.js'

// Were the time to grow with the square of the length, these would take minutes, longer than a test may. How it grows is
// measured by `npm run bench`.

async function print(source: string, as: ReadAs): Promise<string> {
  try {
    return await text(renderArticle(await parseArticle(source, { as }), { format: 'text' }))
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    return ''
  }
}

const times = (text: string, length: number) => text.repeat(length / text.length)

test.each<readonly [name: string, as: ReadAs, shows: string, generate: (length: number) => string]>([
  [
    'blanks before the first word',
    'text',
    '[a](#b)',
    (length) => `${times(' ', length)}x\ny\n[a](#b) [c](#d)\n`,
  ],
  [
    'an escape sequence without an end',
    'text',
    'text',
    (length) => `text \x1b${times(';#', length)}\n# text\n`,
  ],
  ['empty lines in a fence', 'auto', 'bar', (length) => `\`\`\`\nword\n${times('\n', length)}bar\n\`\`\`\n`],
  ['blanks and underscores', 'markdown', 'A title', (length) => `# A title\n\n${times('_ ', length)}\n\nx\n`],
  [
    'tags of many names',
    'markdown',
    'end',
    (length) => `${Array.from({ length: length / 12 }, (_, index) => `{% a${index} %}`).join('\n\n')}\n\nend`,
  ],
  ['fences', 'auto', 'end', (length) => `${times('```a\n', length)}end\n`],
])('%s', async (_, as, shows, generate) => {
  expect((await print(generate(160_000), as)).includes(shows)).toBe(true)
})

test('a part of the family', async () => {
  const texts = family({ withPairs: true }).filter((_, index) => index % 401 === 0)
  const blank: string[] = []
  for (const { name, as, generate } of texts) {
    if (!/\S/.test(await print(generate(30_000), as))) blank.push(name)
  }
  expect(blank).toEqual(['" " in a line of plain text'])
})
