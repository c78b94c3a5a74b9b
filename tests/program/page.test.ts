import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { folderWith, lectern, printed, textOf } from './helpers.ts'
import { COPIED, HARBOUR, PARAGRAPH } from './samples.ts'
import { inTerminal, type Shown, shellInTerminal } from './terminal.ts'

const ARTICLE = `${HARBOUR}\n## Long\n\n${`${PARAGRAPH} `.repeat(4)}\n\n${'終端機裡的中文也要排得整齊。'.repeat(20)}\n`

/** Returns the columns of the widest line that was written. */
function widest({ raw }: Shown): number {
  return Math.max(
    ...stripVTControlCharacters(raw)
      .split(/\r?\n/)
      .map((line) => stringWidth(line)),
  )
}

// tests/commands/settings.test.ts holds how wide a page is, case by case.
describe.concurrent('a page', () => {
  test.each([
    { columns: 20, args: [], width: 20 },
    { columns: 200, args: ['-w', '120'], width: 120 },
  ])('is $width columns wide in a terminal of $columns with $args', async ({ columns, args, width }) => {
    const cwd = await folderWith({ 'a.md': ARTICLE })
    const shown = await inTerminal(['read', 'a.md', '--no-pager', '--links', 'none', ...args], {
      cwd,
      columns,
    })
    expect(shown.status).toBe(0)
    expect(widest(shown)).toBeLessThanOrEqual(width)
    expect(widest(shown)).toBeGreaterThan(width - 6)
  })

  test('is 80 columns wide without a terminal', async () => {
    const args = ['read', '-', '--format', 'terminal']
    const { stdout } = await lectern(args, { input: ARTICLE, env: { COLUMNS: '30' } })
    const width = Math.max(...stdout.split('\n').map((line) => stringWidth(line)))
    expect(width).toBeLessThanOrEqual(80)
    expect(width).toBeGreaterThan(74)
  })

  test('shows title, byline, sections and text', async () => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const { status, lines } = await inTerminal(['read', 'harbour.md', '--no-pager', '--links', 'none'], {
      cwd,
    })
    expect(status).toBe(0)
    expect(lines.filter((line) => line !== '').slice(0, 5)).toEqual([
      'The Harbour',
      'Ada Example · 2024-05-06 · 1 min · 38 words',
      'Before the first heading two lines make a paragraph.',
      '1  Boats and Ships',
      'The boats come home when evening falls.',
    ])
    expect(lines).toContain('1.1.1  Old Sails')
  })

  test('is what --color always prints into a pipe', async () => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const { raw } = await inTerminal(['read', 'harbour.md', '--no-pager'], { cwd })
    const piped = await lectern(['read', 'harbour.md', '--color', 'always'], { cwd })
    expect(raw.replaceAll('\r\n', '\n')).toBe(piped.stdout)
  })

  test.each(['text', 'markdown', 'json'])('gives way to %s with --format', async (format) => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const args = ['read', 'harbour.md', '--no-pager', '--format', format]
    const { raw } = await inTerminal(args, { cwd })
    expect(printed(raw.replaceAll('\r\n', '\n'))).toEqual(await lectern(args, { cwd }))
  })

  test('is not printed where standard output is a file', async () => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const { raw } = await shellInTerminal('lectern read harbour.md > page', { cwd })
    expect(raw).toBe('')
    expect(printed(await textOf(cwd, 'page'))).toEqual(await lectern(['read', 'harbour.md'], { cwd }))
  })
})

describe.concurrent('fits a narrow terminal', () => {
  test('list, with the name and the title of every article', async () => {
    const articles = (await lectern(['list'])).stdout.trimEnd().split('\n')
    const shown = await inTerminal(['list'], { columns: 40, rows: 100 })
    expect(shown.status).toBe(0)
    expect(widest(shown)).toBeLessThanOrEqual(40)
    const text = shown.lines.join('').replace(/\s/g, '')
    for (const line of articles) {
      const [name = '', title = ''] = line.split('\t')
      expect(text).toContain(name)
      expect(text).toContain(title.replace(/\s/g, ''))
    }
  })

  test('sections, each with its number', async () => {
    const sections = (await lectern(['sections', 'zhongduan'])).stdout.trimEnd().split('\n')
    const shown = await inTerminal(['sections', 'zhongduan'], { columns: 40, rows: 100 })
    expect(shown.status).toBe(0)
    expect(widest(shown)).toBeLessThanOrEqual(40)
    for (const line of sections) {
      const [number = ''] = line.split('\t')
      expect(shown.lines.some((row) => row.trimStart().startsWith(`${number} `))).toBe(true)
    }
  })
})

describe.concurrent('what was left out of a page', () => {
  test('is counted on standard error, where that is a terminal', async () => {
    const cwd = await folderWith({ 'page.txt': COPIED })
    for (const command of ['read page.txt --no-pager', 'sections page.txt', 'read page.txt > page']) {
      const { status, lines } = await shellInTerminal(`lectern ${command}`, { cwd })
      expect(status).toBe(0)
      expect(lines.filter((line) => line.startsWith('lectern: '))).toEqual([
        expect.stringMatching(/^lectern: left out \d lines of page furniture; --verbatim keeps them$/),
      ])
      expect(lines.join('\n')).not.toContain('Required fields')
    }
  })

  test('is not counted elsewhere', async () => {
    const cwd = await folderWith({ 'page.txt': COPIED })
    const { status, raw } = await shellInTerminal('lectern read page.txt --no-pager 2> errors', { cwd })
    expect({ status, errors: await textOf(cwd, 'errors') }).toEqual({ status: 0, errors: '' })
    expect(raw).toContain('A Day at the Sea')
    expect(raw).not.toContain('left out')
    const piped = await lectern(['read', 'page.txt'], { cwd })
    expect(piped).toEqual(
      printed(expect.stringMatching(/^A Day at the Sea\n\nThe water[^\n]+\n\nIn the[^\n]+\n$/)),
    )
  })

  test('is kept by --verbatim', async () => {
    const cwd = await folderWith({ 'page.txt': COPIED })
    const { lines } = await inTerminal(['read', 'page.txt', '--no-pager', '--verbatim'], { cwd })
    expect(lines.join(' ')).toContain('Required fields are marked *')
    expect(lines.join(' ')).not.toContain('left out')
    expect(lines.filter((line) => line !== '')[0]).toBe('A Day at the Sea')
  })

  test('is listed in JSON', async () => {
    const { stdout } = await lectern(['read', '-', '--format', 'json'], { input: COPIED })
    const form = COPIED.slice(COPIED.indexOf('Leave a Reply'))
    expect(JSON.parse(stdout).leftOut.join(' ')).toBe(form.trim().replaceAll('\n', ' '))
  })
})
