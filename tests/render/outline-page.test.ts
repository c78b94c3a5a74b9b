import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outlinePage } from '../../src/render/outline-page.ts'
import { createTheme } from '../../src/render/terminal/theme.ts'
import { displayWidth } from '../../src/text/width.ts'
import { articleOf } from '../helpers.ts'

describe.each(readdirSync('articles'))('the sections of %s', async (file) => {
  const article = await articleOf(readFileSync(`articles/${file}`, 'utf8'))

  test.each([12, 20, 40, 80, 200])('fit %d columns, each with its number and title', (width) => {
    const lines = outlinePage(article, width, createTheme(false)).split('\n')
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
    const text = lines.join('').replace(/\s/g, '')
    for (const { number, title } of article.sections) {
      expect(lines.some((line) => line.startsWith(`${number} `))).toBe(true)
      if (width >= 40) continue
      expect(text).toContain(title.replace(/\s/g, ''))
    }
  })
})
