import { expect, test } from 'vitest'
import { withByline } from '../../../src/intake/wrapper/byline.ts'

const TEXT =
  'The night ferry has no cabins, so its guests sit upright on benches of green leather and tell each other where they come from until the light of the harbour goes out behind them.\n'
const read = (...lines: readonly string[]) =>
  withByline({ meta: {}, leftOut: [], markdown: ['# The Night Ferry', ...lines, TEXT].join('\n\n') })

test.each([
  [['By Nora Lind', '4 May 2021'], { author: 'Nora Lind', date: '4 May 2021' }],
  [['*Von Anna Keller, 4. Mai 2021*'], { author: 'Anna Keller', date: '4. Mai 2021' }],
  [['**Por Rui Costa**  \n2 de maio de 2020'], { author: 'Rui Costa', date: '2 de maio de 2020' }],
  [['文：王伟', '2021年5月4日'], { author: '王伟', date: '2021年5月4日' }],
])('%j below the title is a byline', (lines, meta) => {
  const document = read(...lines)
  expect(document.meta).toEqual(meta)
  expect(document.markdown.replace(/\n+/g, '\n')).toBe(`# The Night Ferry\n${TEXT}`)
})

test.each([
  ['a list', '- By Nora Lind\n- 4 May 2021'],
  ['a heading', '## By Nora Lind'],
  ['code', '```\nBy Nora Lind\n```'],
  ['a subtitle', 'A crossing by night'],
])('%s is none', (_, lines) => {
  const { meta, markdown } = read(lines)
  expect(meta).toEqual({})
  expect(markdown).toContain(lines)
})
