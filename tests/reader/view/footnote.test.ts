import { describe, expect, test } from 'vitest'
import { frame } from '../../../src/reader/view/frame.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { setFootnote } from '../../../src/render/terminal.ts'
import { articleOf } from '../../helpers.ts'
import { after } from '../state/states.ts'
import { openBook, SIZES, show, type } from './shown.ts'

const NOTED = `# Notes

One[^a] and two[^b], and [another place](#notes).

${'More words.\n\n'.repeat(60)}

[^a]: The first note, with *emphasis*.
[^b]: ${'A long note. '.repeat(200)}
`

async function note(label: string) {
  const lines = await setFootnote(await articleOf(NOTED), label, { width: 38, color: false, links: 'none' })
  return { type: 'footnote-set', lines } as const
}

describe.each(SIZES)('a footnote at $columns×$rows', (size) => {
  test('is shown below the page', async () => {
    const page = show(await openBook(size, NOTED))
    const shown = show(after(await openBook(size, NOTED), await note('a')))
    expect(shown.rows).toHaveLength(size.rows)
    expect(shown.page.at(-1)?.trim()).toBe('1. The first note, with emphasis.')
    expect(shown.page.at(-2)?.trim()).toMatch(/^─+$/)
    expect(shown.page.slice(0, -2)).toEqual(page.page.slice(0, -2))
  })

  test('takes half of the page at most', async () => {
    const shown = show(after(await openBook(size, NOTED), await note('b')))
    const rule = shown.page.findIndex((row) => /^ *─+$/.test(row))
    expect(rule).toBeGreaterThanOrEqual(Math.floor(size.rows / 2) - 1)
    expect(shown.page[rule + 1]).toContain('2. A long note.')
  })

  test('is listed among the links', async () => {
    const shown = show(type(await openBook(size, NOTED), 'l j j'))
    expect(shown.rows.join('\n')).toMatch(/¹\n +footnote\n.*²\n +footnote\n +another place\n +#notes/)
  })

  test('is no hyperlink of the terminal', async () => {
    const lines = frame(await openBook(size, NOTED), { theme: createTheme(true), hyperlinks: true })
    expect(lines.join('\n')).not.toContain('\x1b]8;')
  })
})

test('a footnote that is missing has no lines', async () => {
  expect((await note('c')).lines).toEqual([])
})
