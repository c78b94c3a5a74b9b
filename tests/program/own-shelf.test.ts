import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed } from './helpers.ts'
import { namesOf, shelfOf } from './shelf-folder.ts'

const TEA = `---
title: Tea
author: Ada Holm
date: 2020-03-01
saved: 2024-05-01T10:00:00Z
tags: [drinks, Été]
---

Boil water.

## Steep

Four minutes, or five.
`
const BREAD =
  '---\ntitle: Bread\nauthor: Bo\nsaved: 2024-06-01T10:00:00Z\ntags: food\n---\n\nFlour and water.\n'
const FILES = { 'tea.md': TEA, 'food/bread.md': BREAD, 'kinsoku.md': '# My own\n\nWords.\n' }

describe.concurrent('list', () => {
  test('shows own articles first, and no bundled one with the name of one', async () => {
    const { run } = await shelfOf(FILES)
    const names = namesOf(await run('list'))
    // A file without a time of its own counts from its last change.
    expect(names.slice(0, 4)).toEqual(['kinsoku', 'food/bread', 'tea', 'how-wide-is-a-character'])
    expect(names.filter((name) => name === 'kinsoku')).toHaveLength(1)
  })

  test('says what is wrong where the shelf can’t be looked for, and shows the rest', async () => {
    const cwd = await folderWith()
    symlinkSync('circle', join(cwd, 'circle'))
    const env = { LECTERN_SHELF: join(cwd, 'circle/shelf') }
    const { status, stdout, stderr } = await lectern(['list'], { cwd, env })
    expect([status, stderr]).toEqual([0, expect.stringContaining('its links lead in a circle')])
    expect(stdout).toContain('kinsoku')
    expect((await lectern(['read', 'kinsoku'], { cwd, env })).status).toBe(0)
  })

  test('says the same again, from its catalogue', async () => {
    const { run } = await shelfOf(FILES)
    const first = await run('list', '--json')
    expect(await run('list', '--json')).toEqual(printed(first.stdout))
    expect(JSON.parse(first.stdout)[2]).toEqual({
      name: 'tea',
      title: 'Tea',
      author: 'Ada Holm',
      date: '2020-03-01',
      sections: 1,
      words: 6,
      minutes: 1,
      saved: '2024-05-01T10:00:00Z',
      tags: ['drinks', 'Été'],
      url: null,
      read: null,
    })
  })

  test.each([
    { args: ['--tag', 'food'], names: ['food/bread'] },
    { args: ['--tag', '#ete', '--tag', 'DRINKS'], names: ['tea'] },
    { args: ['--tag', 'drinks', '--tag', 'food'], names: [] },
    { args: ['--author', 'holm'], names: ['tea'] },
    {
      args: ['shelf', '--sort', 'title'],
      names: ['shelf/food/bread.md', 'shelf/kinsoku.md', 'shelf/tea.md'],
    },
    { args: ['./shelf/', '--sort', 'length', '--author', 'a'], names: ['shelf/tea.md'] },
    { args: ['shelf/food'], names: ['shelf/food/bread.md'] },
  ])('$args', async ({ args, names }) => {
    const { run } = await shelfOf(FILES)
    expect(namesOf(await run('list', ...args))).toEqual(names)
  })

  test('leaves out with --unread what has been read to the end', async () => {
    const { run, env } = await shelfOf({ 'tea.md': TEA, 'bread.md': BREAD })
    const { writeBookmark } = await import('../../src/reader/runtime/bookmark-files.ts')
    const anchor = { section: '', nth: 0, letters: 0, quote: '' }
    const bookmark = { title: 'Tea', anchor, percent: 100 }
    writeBookmark(join(env.XDG_STATE_HOME, 'lectern'), join(env.LECTERN_SHELF, 'tea.md'), bookmark)
    expect(JSON.parse((await run('list', '--json')).stdout)[1]).toMatchObject({ name: 'tea', read: 100 })
    expect(namesOf(await run('list', '--unread'))).not.toContain('tea')
    expect(namesOf(await run('list', '--unread'))).toContain('bread')
  })

  test('names a file that is no text, and lists the others', async () => {
    const { run, cwd } = await shelfOf({ 'tea.md': TEA, 'picture.md': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' })
    const listed = await run('list', 'shelf')
    expect(listed).toMatchObject({ status: 0, stdout: expect.stringMatching(/^shelf\/tea\.md\t[^\n]*\n$/) })
    expect(listed.stderr).toMatch(/^lectern: [^\n]*picture\.md[^\n]*\n$/)
    symlinkSync('nowhere', join(cwd, 'shelf', 'lost.md'))
    expect((await run('list', 'shelf')).stderr).toContain('lost.md')
  })

  test('survives any catalogue', async () => {
    const { run, env } = await shelfOf(FILES)
    const listed = await run('list')
    mkdirSync(env.XDG_CACHE_HOME, { recursive: true })
    const { readdirSync, writeFileSync } = await import('node:fs')
    const folder = join(env.XDG_CACHE_HOME, 'lectern', 'catalogues')
    const [file = ''] = readdirSync(folder)
    for (const text of ['', '{', '[]', '{"version":1}', '{"version":1,"articles":{"a":[1]}}']) {
      writeFileSync(join(folder, file), text)
      expect(await run('list')).toEqual(listed)
    }
  })

  test('refuses what is no folder', async () => {
    const { run } = await shelfOf(FILES)
    expectFailure(await run('list', 'none'), 1, '"none" can\'t be read')
    expectFailure(await run('list', 'shelf/tea.md'), 1, "isn't a folder")
  })
})

describe.concurrent('the name of an own article', () => {
  test.each([
    { name: 'tea', title: 'Tea' },
    { name: 'te', title: 'Tea' },
    { name: 'food/bread', title: 'Bread' },
    { name: 'BREA', title: 'Bread' },
    { name: 'kinsoku', title: 'My own' },
  ])('$name', async ({ name, title }) => {
    const { run } = await shelfOf(FILES)
    expect((await run('read', name)).stdout.split('\n', 1)).toEqual([title])
  })

  test('wins over a file; ./ means the file', async () => {
    const { cwd, env } = await shelfOf(FILES)
    const there = await folderWith({ tea: 'A file.\n' })
    expect((await lectern(['read', 'tea'], { cwd: there, env })).stdout).toMatch(/^Tea\n/)
    expect((await lectern(['read', './tea'], { cwd, env })).status).toBe(1)
    expect(await lectern(['read', './tea'], { cwd: there, env })).toEqual(printed('A file.\n'))
  })

  test('that is nearly right gets a hint', async () => {
    const { run } = await shelfOf(FILES)
    expectFailure(await run('read', 'bred'), 1, 'did you mean food/bread')
  })

  test.each(['../shelf/tea', 'food/../tea', '.git/config'])('leads nowhere else: %s', async (name) => {
    const { run } = await shelfOf({ ...FILES, '.git/config.md': 'secret\n' })
    expect((await run('read', name)).status).toBe(1)
  })
})
