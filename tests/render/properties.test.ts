import fc from 'fast-check'
import { marked } from 'marked'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { RenderSettings } from '../../src/render/settings.ts'
import { unbalancedBidi } from '../../src/text/clean.ts'
import { articleOf, page, plainOf } from '../helpers.ts'
import { firstLost, visibleCharacters } from '../spec/visible.ts'
import { cjkProse, markdownDocument } from './documents.ts'
import { printed, printedSections } from './formats.ts'

const OPTIONS = { numRuns: Number(process.env.RUNS ?? 60), endOnFailure: true }

const width = fc.integer({ min: 20, max: 200 })
const links = fc.constantFrom('none' as const, 'inline' as const, 'end' as const, 'hyperlink' as const)

/** Lines that may be wider: code (generated with this ending), addresses by themselves, a single cluster. */
function mayBeWider(line: string): boolean {
  const text = line.replace(/^[│ •◦▪▹\d.☐☑]+/u, '')
  return text.endsWith('// y') || (/^(?:‹\d+› )?\S+$/.test(text) && /^(?:‹\d+› )?(?:https?:|\/)/.test(text))
}

test('no line is wider than asked', async () => {
  await fc.assert(
    fc.asyncProperty(markdownDocument, width, links, async (markdown, columns, shown) => {
      const lines = plainOf(await page(markdown, { width: columns, links: shown })).split('\n')
      expect(lines.filter((line) => stringWidth(line) > columns && !mayBeWider(line))).toEqual([])
    }),
    OPTIONS,
  )
})

const FORMATS = [
  ['terminal', { width: 40 }],
  ['terminal', { width: 80, color: true, links: 'hyperlink' }],
  ['terminal', { width: 60, color: true, links: 'end' }],
  ['text', {}],
  ['text', { width: 30, links: 'end' }],
] as const satisfies readonly (readonly ['terminal' | 'text', Partial<RenderSettings>])[]

describe.each(FORMATS)('%s %j', (format, settings) => {
  test('no line ends with a blank', async () => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, async (markdown) => {
        const text = plainOf(await printed(format, markdown, settings))
        expect(text.split('\n').filter((line) => /\s$/.test(line))).toEqual([])
        expect(text).toMatch(/[^\n]\n$/)
      }),
      OPTIONS,
    )
  })

  test('every visible character is there', async () => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, async (markdown) => {
        const source = withoutNotes(markdown)
        const visible = letters(visibleCharacters(await marked.parse(source)))
        const text = letters(plainOf(await printed(format, source, settings)))
        expect(firstLost(sorted(visible), sorted(text))).toBeUndefined()
      }),
      OPTIONS,
    )
  })

  test('tables apart, they are in the order of the source', async () => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, async (markdown) => {
        const source = withoutNotes(markdown).replace(/^[ >]*(?:[-*] |\d+\. )?(?:\[ \] )?\|.*\n/gm, '')
        const visible = letters(visibleCharacters(await marked.parse(source)))
        const text = letters(plainOf(await printed(format, source, settings)))
        expect(firstLost(visible, text)).toBeUndefined()
      }),
      OPTIONS,
    )
  })

  test('nothing that commands a terminal but the own styles, each closed on its line', async () => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, async (markdown) => {
        const text = await printed(format, markdown, settings)
        const own = /\x1b\[(?:[1-9]|2[1-9]|3[0-9])m|\x1b\]8;(?:id=[a-z\d]+)?;[!-~]*\x1b\\/g
        expect(text.replace(own, '').match(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)).toBeNull()
        const lines = text.split('\n')
        expect(lines.filter((line) => openStyles(line).length > 0)).toEqual([])
        expect(lines.filter((line) => unbalancedBidi(plainOf(line)).size > 0)).toEqual([])
      }),
      OPTIONS,
    )
  })

  test('the same again', async () => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, async (markdown) => {
        expect(await printed(format, markdown, settings)).toBe(await printed(format, markdown, settings))
      }),
      { ...OPTIONS, numRuns: 20 },
    )
  })
})

/** What marked alone doesn't know: footnotes and alerts. */
function withoutNotes(markdown: string): string {
  return markdown
    .replaceAll(/\[\^\w+\](?!:)/g, '')
    .replaceAll(/\[!\w+\]/g, '')
    .replace(/\n\[\^1\]:[\s\S]*$/, '')
}

/** Letters and digits, a superscript as the digit it stands for. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

/** Returns the styles and links that a line opens without closing them. */
function openStyles(line: string): readonly string[] {
  const open = new Set<string>()
  for (const [, code, address] of line.matchAll(/\x1b\[(\d+)m|\x1b\]8;[^;]*;([^\x1b]*)\x1b\\/g)) {
    if (code === undefined) {
      if (address === '') open.delete('link')
      else open.add('link')
    } else if (code === '39') open.delete('color')
    else if (Number(code) >= 22 && Number(code) <= 29) open.delete(code)
    else if (Number(code) >= 30) open.add('color')
    else open.add(String(Number(code) <= 2 ? 22 : Number(code) + 20))
  }
  return [...open]
}

test.each(['none', 'inline', 'end', 'hyperlink'] as const)(
  'colour changes no character: links %s',
  async (shown) => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, width, async (markdown, columns) => {
        const colored = await page(markdown, { width: columns, links: shown, color: true })
        const plain = await page(markdown, { width: columns, links: shown })
        expect(plainOf(colored)).toBe(plainOf(plain))
        if (shown !== 'hyperlink') expect(plain).not.toContain('\x1b')
      }),
      OPTIONS,
    )
  },
)

test('hyperlinks take no room', async () => {
  await fc.assert(
    fc.asyncProperty(markdownDocument, width, async (markdown, columns) => {
      const live = await page(markdown, { width: columns, links: 'hyperlink' })
      expect(plainOf(live)).toBe(await page(markdown, { width: columns, links: 'none' }))
    }),
    OPTIONS,
  )
})

test('no CJK line starts with closing or ends with opening punctuation', async () => {
  await fc.assert(
    fc.asyncProperty(cjkProse, width, async (prose, columns) => {
      const printed = await page(`## A\n\n${prose}`, { width: columns })
      expect(printed).not.toMatch(/^[，。、！？」』）》”ー々っ]/m)
      expect(printed).not.toMatch(/[「『（《“]$/m)
    }),
    { ...OPTIONS, numRuns: 300 },
  )
})

test('the sections together are the whole, title apart', async () => {
  await fc.assert(
    fc.asyncProperty(markdownDocument, async (markdown) => {
      const article = await articleOf(markdown)
      const [first, ...others] = article.sections
      fc.pre(first !== undefined && others.length > 0)
      const whole = await printed('text', markdown)
      const heading = `${article.title}\n\n`
      expect(whole.startsWith(heading)).toBe(true)
      const which = first?.number === '0' ? '0,1-' : '1-'
      const all = await printedSections('text', { ...article, heading: undefined }, which)
      expect(all).toBe(whole.slice(heading.length))
    }),
    OPTIONS,
  )
})

test('as markdown it is read as the same article again', async () => {
  await fc.assert(
    fc.asyncProperty(markdownDocument, async (markdown) => {
      const again = await printed('markdown', markdown)
      expect(await page(again, { links: 'inline' })).toBe(await page(markdown, { links: 'inline' }))
    }),
    OPTIONS,
  )
})
