import { expect, test } from 'vitest'
import { parseArticle, type ReadAs, ReaderError, renderArticle } from '../../src/index.ts'
import { family } from './family.js'

// Were the time to grow with the square of the length, these would take minutes, longer than a test may. How it grows is
// measured by `npm run bench`.

async function print(text: string, as: ReadAs): Promise<string> {
  let printed = ''
  try {
    const article = await parseArticle(text, { as })
    for await (const part of renderArticle(article, { format: 'text' })) printed += part
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
  }
  return printed
}

const times = (text: string, length: number) => text.repeat(length / text.length)

/** Returns lines of which none is like another. */
function distinctLines(length: number): string {
  return Array.from({ length: length / 10 }, (_, index) => `Word ${index}\n`).join('')
}

test.each<readonly [name: string, as: ReadAs, generate: (length: number) => string]>([
  ['blanks before the first word', 'text', (length) => `${times(' ', length)}x\ny\n[a](#b) [c](#d)\n`],
  ['an escape sequence without an end', 'text', (length) => `text \x1b${times(';#', length)}\n# text\n`],
  ['empty lines in a fence', 'auto', (length) => `\`\`\`\nword\n${times('\n', length)}bar\n\`\`\`\n`],
  ['blanks and underscores', 'markdown', (length) => `# A title\n\n${times('_ ', length)}\n\nx\n`],
  ['brackets in front matter', 'auto', (length) => `---\ntitle: ${times(']', length)}\n---\n\nx\n`],
  ['no-break spaces between empty lines', 'markdown', (length) => `${times('\u00a0\n\n', length)}x\n`],
  ['lines that occur twice', 'text', (length) => distinctLines(length / 2).repeat(2)],
  ['fences', 'auto', (length) => times('```a\n', length)],
])('%s', async (_, as, generate) => {
  expect(typeof (await print(generate(160_000), as))).toBe('string')
})

test('a part of the family', async () => {
  const texts = family({ withPairs: true })
  for (let index = 0; index < texts.length; index += 401) {
    const text = texts[index]
    if (text) expect(typeof (await print(text.generate(30_000), text.as))).toBe('string')
  }
})
