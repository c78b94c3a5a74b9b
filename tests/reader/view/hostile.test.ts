import { describe, expect, test } from 'vitest'
import { frame } from '../../../src/reader/view/frame.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { firstCommand, PAYLOADS, PLACES } from '../../hostile/payloads.ts'
import { openBook, SIZES, show, type } from './shown.ts'

const OPTIONS = { theme: createTheme(true), hyperlinks: true }
/** Reverse video, which the view writes besides what a page may hold. */
const OWN = /\x1b\[(?:7|27)m/g

const TRIED = ['paragraph', 'heading', 'front matter title', 'link address', 'fenced code', 'table cell']
const KEYS = ['g', 'space space space', 'l', 'l', 'o', 'o', '?', 'q', '/ e enter', 'n']

describe.each(SIZES)('a hostile article at $columns×$rows', (size) => {
  test.each(TRIED)('sends the terminal nothing of its own from its %s', async (place) => {
    const template = PLACES.find(([name]) => name === place)?.[1] ?? ''
    const payloads = PAYLOADS.map(([, payload]) => template.replaceAll('@', () => payload))
    const article = place.startsWith('front') ? payloads.slice(0, 1) : payloads
    let state = type(await openBook(size, `${article.join('\n\n')}\n\n## The end\n\nlast words\n`), 'G')
    expect(show(state).text).toContain('last words')
    expect(show(state).status).toContain('100%')
    for (const keys of KEYS) {
      state = type(state, keys)
      const text = frame(state, OPTIONS).join('\n').replaceAll(OWN, '')
      expect(firstCommand(text, true)).toBeUndefined()
    }
  })
})
