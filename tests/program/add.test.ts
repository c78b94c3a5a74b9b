import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanEnvironment, expectFailure, lectern, PROGRAM, printed } from './helpers.ts'
import { redirect, type Server, startServer } from './server.ts'
import { namesOf, shelfOf } from './shelf-folder.ts'
import { startLectern } from './terminal.ts'

const PAGE = `<!doctype html><title>The Mill | Valley News</title><meta property="og:site_name" content="Valley News">
<meta name="author" content="Ada Holm"><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The Mill</h1><p>The mill by the bridge has ground no corn since the flood, and its wheel has not turned
for longer than that.</p><h2>Who owned it</h2><p>Three brothers, and each thought that one of the others would mend it.</p>
</article>`

/** Replaces the time at which an article was kept. */
const timeless = (text: string) => text.replace(/^saved: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m, 'saved: TIME')
const kept = (folder: string, name: string) => timeless(readFileSync(join(folder, `${name}.md`), 'utf8'))

describe.concurrent('add', () => {
  test('keeps a page as it is read, and prints its name', async () => {
    const { run, pipe, folder } = await shelfOf({})
    expect(await pipe(PAGE, 'add', '-', '--tag', 'mills', '--tag', '#Old news')).toEqual(
      printed('the-mill\n'),
    )
    expect(kept(folder, 'the-mill')).toBe(`---
title: The Mill
author: Ada Holm
site: Valley News
saved: TIME
tags: [mills, Old news]
---

The mill by the bridge has ground no corn since the flood, and its wheel has not turned for longer than that.

## Who owned it

Three brothers, and each thought that one of the others would mend it.
`)
    expect((await run('read', 'the-mill')).stdout).toBe((await pipe(PAGE, 'read', '-')).stdout)
  })

  test('keeps the same text once, until it is renewed', async () => {
    const { run, pipe, folder } = await shelfOf({})
    await pipe('# Tea\n\nBoil water.\n', 'add', '-', '--tag', 'drinks')
    expect(await pipe('# Tea\n\nBoil water.\n', 'add', '-', '--name', 'other')).toEqual(printed('tea\n'))
    expect(await pipe('# Tea\n\nSteep it.\n', 'add', '-')).toEqual(printed('tea-2\n'))
    expect(await pipe('# Tea\n\nSteep.\n', 'add', '-', '--update', '--name', 'tea')).toEqual(printed('tea\n'))
    expect(kept(folder, 'tea')).toBe('---\ntitle: Tea\nsaved: TIME\ntags: [drinks]\n---\n\nSteep.\n')
    expect(
      namesOf(await run('list'))
        .slice(0, 3)
        .sort(),
    ).toEqual(['how-wide-is-a-character', 'tea', 'tea-2'])
    expectFailure(
      await pipe('# Tea\n\nMore.\n', 'add', '-', '--name', 'tea'),
      1,
      'another article of that name',
    )
  })

  test('keeps front matter that is there', async () => {
    const { pipe, folder } = await shelfOf({})
    const text = '---\n# mine\nrating: 5\ntitle: "Tea: a story"\ntags: [a]\n---\n\nBoil water.\n'
    expect(await pipe(text, 'add', '-', '--tag', 'b')).toEqual(printed('tea-a-story\n'))
    expect(kept(folder, 'tea-a-story')).toBe(
      '---\n# mine\nrating: 5\ntitle: "Tea: a story"\ntags: [a, b]\nsaved: TIME\n---\n\nBoil water.\n',
    )
  })

  test.each([
    { title: '../../etc/passwd', name: 'etc-passwd' },
    { title: '/absolute', name: 'absolute' },
    { title: 'CON', name: 'con-article' },
    { title: '--yes', name: 'yes' },
    { title: '!?', name: 'article' },
    { title: 'Die Straße im Süden', name: 'die-straße-im-süden' },
    { title: '夏目漱石の話', name: '夏目漱石の話' },
    { title: 'Чай и хлеб', name: 'чай-и-хлеб' },
    { title: 'kinsoku', name: 'kinsoku-2' },
    { title: 'long '.repeat(60), name: 'long-'.repeat(16).slice(0, -1) },
    { title: '長'.repeat(300), name: '長'.repeat(66) },
  ])('names it so that any file system takes it: $name', async ({ title, name }) => {
    const { pipe, folder } = await shelfOf({})
    expect(await pipe(`# ${title}\n\nWords.\n`, 'add', '-', '--as', 'markdown')).toEqual(printed(`${name}\n`))
    expect(readdirSync(folder)).toEqual([`${name}.md`])
  })

  test('reports at the end what of several fails', async () => {
    const { run, cwd } = await shelfOf({})
    writeFileSync(join(cwd, 'a.md'), '# A\n\nOne.\n')
    writeFileSync(join(cwd, 'b.md'), '# B\n\nTwo.\n')
    const added = await run('add', 'none.md', 'b.md', 'a.md')
    expect(added).toMatchObject({ status: 1, stdout: 'b\na\n' })
    expect(added.stderr).toMatch(/^lectern: [^\n]*"none\.md"[^\n]*\n$/)
    expectFailure(await run('add', 'a.md', 'b.md', '--name', 'c'), 2, '--name')
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says why a folder takes none',
    async () => {
      const { pipe, folder } = await shelfOf({ 'a.md': 'A' })
      chmodSync(folder, 0o500)
      expectFailure(await pipe('Words.\n', 'add', '-'), 1, 'permission denied')
      chmodSync(folder, 0o700)
      expect(readdirSync(folder)).toEqual(['a.md'])
    },
  )

  test('says why a file is no folder', async () => {
    const { env, cwd } = await shelfOf({ 'a.md': 'A' })
    const shelf = join(env.LECTERN_SHELF, 'a.md')
    const added = await lectern(['add', '-'], {
      cwd,
      env: { ...env, LECTERN_SHELF: shelf },
      input: 'Words.\n',
    })
    expectFailure(added, 1, "it isn't a folder")
  })

  test('clears away what killed processes left', async () => {
    const { pipe, folder } = await shelfOf({ '.lectern-0123456789abcdef.tmp': 'half', '.lectern-x.tmp': '' })
    utimesSync(join(folder, '.lectern-0123456789abcdef.tmp'), 1, 1)
    await pipe('# Tea\n\nWords.\n', 'add', '-')
    expect(readdirSync(folder).sort()).toEqual(['.lectern-x.tmp', 'tea.md'])
  })
})

describe('add of an address', () => {
  let body = PAGE
  let server: Server
  beforeAll(async () => {
    server = await startServer({
      '/moved': redirect('/mill'),
      '/mill': (_, response) => response.setHeader('content-type', 'text/html').end(body),
    })
  })
  afterAll(() => server.stop())

  test('is kept once, and not asked for again', async () => {
    const { origin, requests } = server
    const { run, folder } = await shelfOf({})
    expect(await run('add', `${origin}/moved`)).toEqual(printed('the-mill\n'))
    expect(kept(folder, 'the-mill')).toContain(`\nurl: ${origin}/mill\n`)
    requests.length = 0
    expect(await run('add', `${origin}/mill#top`)).toEqual(printed('the-mill\n'))
    expect(requests).toEqual([])
    await run('tag', 'the-mill', '+later')
    body = PAGE.replace('Three', 'Four')
    expect(await run('add', '--update', `${origin}/mill`)).toEqual(printed('the-mill\n'))
    expect(kept(folder, 'the-mill')).toMatch(/\ntags: \[later\]\n[\s\S]*\nFour brothers/)
    expect(await run('add', `${origin}/none`)).toMatchObject({ status: 1, stdout: '' })
    expect(readdirSync(folder)).toEqual(['the-mill.md'])
  })
})

describe.concurrent('tag', () => {
  test.each([
    { text: 'Words.\n', changes: ['+a', '+b'], tagged: '---\ntags: [a, b]\n---\n\nWords.\n' },
    { text: '---\ntags: [a, b]\n---\nWords.\n', changes: ['-a', '-b'], tagged: '---\n---\nWords.\n' },
    {
      text: '---\nx: 1 # one\ntags: a\n---\nWords.\n',
      changes: ['+#b'],
      tagged: '---\nx: 1 # one\ntags: [a, b]\n---\nWords.\n',
    },
    {
      text: '---\r\ntags: [a]\r\n---\r\nWords.\r\n',
      changes: ['-a', '+-h'],
      tagged: '---\r\ntags: [-h]\r\n---\r\nWords.\r\n',
    },
    { text: '---\ntags: [a]\n---\nWords.\n', changes: ['-h'], tagged: '---\ntags: [a]\n---\nWords.\n' },
  ])('$changes', async ({ text, changes, tagged }) => {
    const { run, folder } = await shelfOf({ 'tea.md': text })
    expect(await run('tag', 'tea', ...changes)).toEqual(printed(''))
    expect(readFileSync(join(folder, 'tea.md'), 'utf8')).toBe(tagged)
  })

  test('refuses what it can’t change', async () => {
    const { run, folder } = await shelfOf({ 'tea.md': '+++\ntitle = "Tea"\n+++\n', 'page.html': '<p>Words.' })
    writeFileSync(join(folder, 'old.md'), Buffer.from('Caf\xe9\n', 'latin1'))
    expectFailure(await run('tag', 'tea', '+a'), 1, "isn't YAML")
    expectFailure(await run('tag', 'page.html', '+a'), 1, "isn't markdown")
    expectFailure(await run('tag', 'old', '+a'), 1, "isn't UTF-8")
    expectFailure(await run('tag', 'kinsoku', '+a'), 1, 'came with lectern')
    expectFailure(await run('tag', 'te', '+a'), 1, 'did you mean tea')
    expectFailure(await run('tag', 'tea', 'a'), 2, '"a"')
  })
})

describe.concurrent('remove', () => {
  test('removes all or none, and asks where it can', async () => {
    const { run, folder } = await shelfOf({ 'tea.md': 'Words.', 'bread.md': 'Words.', 'jam.md': 'Words.' })
    expectFailure(await run('remove', 'tea'), 2, '--yes')
    expectFailure(await run('remove', '--yes', 'tea', 'none'), 1, '"none"')
    expect(await run('remove', '--yes', 'tea', 'bread', 'tea')).toEqual(printed(''))
    expect(readdirSync(folder)).toEqual(['jam.md'])
  })
})

describe.concurrent('remove on a terminal', () => {
  test.each([
    { answer: 'y\r', left: [], status: 0 },
    { answer: '\r', left: ['tea.md'], status: 1 },
    { answer: 'no\r', left: ['tea.md'], status: 1 },
    { answer: '\x04', left: ['tea.md'], status: 1 },
  ])('asks first: $answer', async ({ answer, left, status }) => {
    const { cwd, env, folder } = await shelfOf({ 'tea.md': 'Words.' })
    const session = await startLectern(['remove', 'tea'], { cwd, env })
    await session.screenThat(
      (screen) => screen.rows.join('').includes('Remove tea? [y/N]'),
      () => 'it does not ask',
    )
    session.type(answer)
    expect(await session.ended()).toMatchObject({ status })
    expect(readdirSync(folder)).toEqual(left)
  })
})

describe('several processes', () => {
  test('keep all that each of them adds', async () => {
    const { cwd, env, folder } = await shelfOf({})
    const texts = (writer: string) =>
      Array.from({ length: 10 }, (_, index) => {
        const path = join(cwd, `${writer}-${index}.md`)
        writeFileSync(path, `# Note\n\nOf ${writer}, the ${index}th.\n`)
        return path
      })
    const runs = await Promise.all(
      ['one', 'two'].map((writer) => lectern(['add', ...texts(writer)], { cwd, env })),
    )
    const names = runs.flatMap(({ stdout }) => stdout.trim().split('\n'))
    expect(new Set(names).size).toBe(20)
    const bodies = readdirSync(folder).map(
      (file) => readFileSync(join(folder, file), 'utf8').split('\n\n')[1],
    )
    expect(new Set(bodies).size).toBe(20)
  })

  test('may be killed at any time: every file is whole', async () => {
    const { cwd, env, folder } = await shelfOf({})
    const paths = Array.from({ length: 12 }, (_, index) => {
      const path = join(cwd, `${index}.md`)
      writeFileSync(path, `# Note ${index}\n\n${'Words. '.repeat(3000)}\n\nThe end.\n`)
      return path
    })
    for (const count of [1, 4, 9]) {
      const child = spawn(process.execPath, [PROGRAM, 'add', ...paths], { cwd, env: cleanEnvironment(env) })
      const ended = once(child, 'close')
      // Killed once so many files are there.
      while (child.exitCode === null && filesIn(folder).length < count) await new Promise(setImmediate)
      child.kill('SIGKILL')
      await ended
      for (const file of filesIn(folder))
        expect(readFileSync(join(folder, file), 'utf8')).toMatch(/The end\.\n$/)
    }
    expect((await lectern(['add', ...paths], { cwd, env })).stdout.trim().split('\n')).toHaveLength(12)
    expect(filesIn(folder)).toHaveLength(12)
  })
})

/** The articles in a folder that may not be there yet. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => !file.startsWith('.'))
  } catch {
    return []
  }
}
