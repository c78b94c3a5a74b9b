import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listedArticle } from '../../src/render/list-fields.ts'
import { listPage } from '../../src/render/list-page.ts'
import { createTheme } from '../../src/render/terminal/theme.ts'
import { displayWidth } from '../../src/text/width.ts'
import { articleOf } from '../helpers.ts'

const ARTICLES = await Promise.all(
  readdirSync('articles').map(async (file) => {
    const { title = '', meta } = await articleOf(readFileSync(`articles/${file}`, 'utf8'))
    const length = { sections: 7, words: 2345, minutes: 12 }
    return listedArticle({ name: file.replace(/\.md$/, ''), meta: { ...meta, title }, ...length }, 50)
  }),
)

test.each([10, 20, 40, 80, 200])('fits %d columns, with each name and title whole', (width) => {
  const lines = listPage(ARTICLES, width, createTheme(false)).split('\n')
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
  const text = lines.join('').replace(/\s/g, '')
  for (const { name, title } of ARTICLES) {
    expect(text).toContain(name)
    expect(text).toContain(title?.replace(/\s/g, ''))
  }
})
