import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, lectern, PROJECT, printed } from './helpers.ts'
import { HARBOUR, HARBOUR_TEXT } from './samples.ts'

const ANY_NUMBER: unknown = expect.any(Number)
const ANY_STRING: unknown = expect.any(String)

async function harbour(...args: readonly string[]) {
  const [command = '', ...rest] = args
  return lectern([command, './harbour.md', ...rest], { cwd: await folderWith({ 'harbour.md': HARBOUR }) })
}

/** Without bookmarks: other tests leave some in the folder that all of them have in common. */
async function jsonOf(...args: readonly string[]): Promise<unknown> {
  const run = await lectern(args, { env: { XDG_STATE_HOME: await folderWith({}) } })
  expect(run).toEqual(printed(run.stdout))
  return JSON.parse(run.stdout)
}

describe.concurrent('list', () => {
  test('prints a line for each article: seven tab-separated fields', async () => {
    const run = await lectern(['list'])
    expect(run).toEqual(printed(expect.stringMatching(/^(?:[^\t\n]+(?:\t[^\t\n]*){3}(?:\t\d+){3}\n){6,}$/)))
    expect(run.stdout).toMatch(/^openai-cuts-microsoft-revenue-share\tOpenAI Cuts Microsoft Revenue Share\t/m)
  })

  test('prints the same as JSON, the name first', async () => {
    const articles = await jsonOf('list', '--json')
    expect(articles).toBeInstanceOf(Array)
    for (const article of articles as readonly object[]) {
      expect(Object.keys(article).join(' ')).toBe(
        'name title author date sections words minutes saved tags url read',
      )
      expect(article).toEqual({
        name: expect.stringMatching(/^[a-z0-9-]+$/),
        title: ANY_STRING,
        author: ANY_STRING,
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        sections: ANY_NUMBER,
        words: ANY_NUMBER,
        minutes: ANY_NUMBER,
        saved: null,
        tags: expect.any(Array),
        url: null,
        read: null,
      })
    }
    const lines = (articles as readonly object[]).map(
      (article) => `${Object.values(article).slice(0, 7).join('\t')}\n`,
    )
    expect((await lectern(['list'])).stdout).toBe(lines.join(''))
  })

  // tests/golden/shelf.test.ts holds the same of every article.
  test('names what `sections` takes, with as many words', async () => {
    const [article] = (await jsonOf('list', '--json')) as readonly { name: string; words: number }[]
    expect(await jsonOf('sections', article?.name ?? '', '--json')).toHaveProperty('words', article?.words)
  })
})

describe.concurrent('sections', () => {
  test('prints a line for each section: number, title, words, minutes', async () => {
    expect(await harbour('sections')).toEqual(
      printed(
        [
          ['0', '', 9, 1],
          ['1', 'Boats and Ships', 16, 1],
          ['1.1', 'Sails', 5, 1],
          ['1.1.1', 'Old Sails', 3, 1],
          ['1.2', 'Oars', 4, 1],
          ['2', 'Azure Water', 3, 1],
          ['3', 'Winds', 2, 1],
          ['4', 'Winds of Change', 3, 1],
          ['5', 'Salt, Sand and Stone', 3, 1],
          ['6', '2024', 2, 1],
        ]
          .map((fields) => `${fields.join('\t')}\n`)
          .join(''),
      ),
    )
  })

  test('prints the outline as nested JSON, with nothing else in it', async () => {
    const run = await harbour('sections', '--json')
    expect(run).toEqual(printed(run.stdout))
    const article = JSON.parse(run.stdout)
    expect(Object.keys(article).join(' ')).toBe('title author date words minutes sections')
    const { sections, ...head } = article
    expect(head).toEqual({
      title: 'The Harbour',
      author: 'Ada Example',
      date: '2024-05-06',
      words: 38,
      minutes: 1,
    })
    const facts = { minutes: 1, sections: [] }
    const old = { number: '1.1.1', title: 'Old Sails', slug: 'old-sails', depth: 3, words: 3 }
    const sails = { number: '1.1', title: 'Sails', slug: 'sails', depth: 2, words: 5 }
    const oars = { number: '1.2', title: 'Oars', slug: 'oars', depth: 2, words: 4 }
    expect(sections.slice(0, 2)).toEqual([
      { ...facts, number: '0', title: '', slug: '', depth: 0, words: 9 },
      {
        ...{ ...facts, number: '1', title: 'Boats and Ships', slug: 'boats-and-ships', depth: 1, words: 16 },
        sections: [
          { ...facts, ...sails, sections: [{ ...facts, ...old }] },
          { ...facts, ...oars },
        ],
      },
    ])
  })
})

describe.concurrent('read', () => {
  test('prints text into a pipe', async () => {
    expect(await harbour('read')).toEqual(printed(HARBOUR_TEXT))
    expect(await harbour('read', '--format', 'text')).toEqual(printed(HARBOUR_TEXT))
  })

  test('prints a page for a terminal, its sections numbered', async () => {
    const run = await harbour('read', '--format', 'terminal')
    expect(run).toEqual(
      printed(expect.stringMatching(/The Harbour\nAda Example · 2024-05-06 · 1 min · 38 words\n/)),
    )
    expect(run.stdout).toMatch(/^1\.1\.1 +Old Sails$/m)
    expect(run.stdout).not.toContain('\x1b')
  })

  test('prints markdown that it can read again', async () => {
    const run = await harbour('read', '--format', 'markdown')
    expect(run).toEqual(printed(expect.stringContaining('The *boats* come [home](https://example.com/home)')))
    expect(await lectern(['read', '-'], { input: run.stdout })).toEqual(printed(HARBOUR_TEXT))
  })

  test('prints a section as markdown with the reference definitions that it uses', async () => {
    expect(await harbour('read', '-s', '5', '--format', 'markdown')).toEqual(
      printed('## Salt, Sand and Stone\n\nSee [the map][map].\n\n[map]: https://example.com/map\n'),
    )
  })

  test('prints JSON with the text and the markdown of each section', async () => {
    const run = await harbour('read', '--format', 'json')
    expect(run).toEqual(printed(run.stdout))
    expect(JSON.parse(run.stdout)).toMatchObject({
      title: 'The Harbour',
      author: 'Ada Example',
      date: '2024-05-06',
      leftOut: [],
      sections: [
        { number: '0', text: 'Before the first heading two lines make a paragraph.' },
        {
          number: '1',
          text: 'The boats come home when evening falls.',
          markdown: expect.stringMatching(/^## Boats and Ships\n\nThe \*boats\*/),
          sections: [{ number: '1.1', depth: 2, text: '- Cloth\n- Rope' }, { number: '1.2' }],
        },
        ...['2', '3', '4', '5', '6'].map((number) => ({ number })),
      ],
    })
  })

  test.each([
    { kind: 'markdown', expected: 'Wet words.' },
    { kind: 'text', expected: 'Wet *words*.' },
    { kind: 'auto', expected: 'Wet words.' },
  ])('takes the text as $kind with --as', async ({ kind, expected }) => {
    const input = '# Water\n\nWet *words*.\n'
    expect(await lectern(['read', '-', '--as', kind], { input })).toEqual(
      printed(expect.stringContaining(`\n\n${expected}\n`)),
    )
  })

  test.each(['terminal', 'text', 'markdown', 'json'])('prints a bundled article as %s', async (format) => {
    const run = await lectern(['read', 'openai', '--format', format])
    expect(run).toEqual(printed(expect.stringContaining('Negotiation Nightmares and Ethical')))
    expect(run.stdout).toMatch(/[^\n]\n$/)
  })
})

describe.concurrent('help', () => {
  test.each([
    { args: ['--help'], names: ['list', 'sections', 'read', '--version'] },
    { args: ['-h'], names: ['list', 'sections', 'read', '--version'] },
    { args: ['list', '--help'], names: ['--json'] },
    { args: ['sections', '--help'], names: ['<article...>', '--json', '--as', '--verbatim'] },
    {
      args: ['read', '--help'],
      names: ['<article...>', '-s, --section', '-w, --width', '--color', '--links', '--as', '--no-pager'],
    },
  ])('$args names $names and has examples', async ({ args, names }) => {
    const run = await lectern(args)
    expect(run).toEqual(printed(expect.stringMatching(/^Usage: lectern[\s\S]*\nExamples:\n {2}lectern /)))
    for (const name of names) expect(run.stdout).toContain(name)
    expect(run.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('is what the bare program prints', async () => {
    expect((await lectern([])).stdout).toBe((await lectern(['--help'])).stdout)
  })

  test.each(['--version', '-V'])('%s prints the version alone', async (option) => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
    expect(await lectern([option])).toEqual(printed(`${version}\n`))
  })
})
