import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './helpers.ts'
import { allSet, BOOK, KEY, newMemory, openRoom, openRoomInShell, SIZES, topWord } from './room.ts'

const bookFolder = () => folderWith({ 'book.md': BOOK })

/** Opens the book in a new folder and with a new memory, and goes to its third section, where `w901` is. */
async function openInTheMiddle() {
  const cwd = await bookFolder()
  const env = await newMemory()
  const room = await openRoom(['open', 'book.md'], { cwd, env })
  await allSet(room)
  await room.press('3\r', 'w901')
  return { cwd, env, room }
}

describe.concurrent('an article that was left in the middle', () => {
  test.each(SIZES.flatMap((first) => SIZES.map((second) => ({ first, second }))))(
    'opens there again: $first, then $second',
    async ({ first, second }) => {
      const cwd = await bookFolder()
      const env = await newMemory()
      const room = await openRoom(['open', 'book.md'], { cwd, env, ...first })
      await allSet(room)
      await room.press('2\r', 'w541')
      await room.scroll('jjj', 3)
      const word = topWord(await room.screen())
      expect(await room.quit()).toMatchObject({ status: 0 })

      const again = await openRoom(['open', 'book.md'], { cwd, env, ...second })
      await again.shows(/\d%/, ({ rows }) => new RegExp(`\\bw${word}\\b`).test(rows[0] ?? ''))
      await again.quit()
    },
  )

  test.each([
    { way: 'SIGTERM', leave: 'SIGTERM' },
    { way: 'SIGHUP', leave: 'SIGHUP' },
    { way: 'Ctrl-C', leave: undefined },
  ] as const)('opens there after $way, too', async ({ leave }) => {
    const { cwd, env, room } = await openInTheMiddle()
    if (leave) await room.signal(leave)
    else room.type(KEY.ctrlC)
    await room.ended()
    const again = await openRoom(['open', './book.md'], { cwd, env })
    await again.shows((screen) => topWord(screen) === 901)
    await again.quit()
  })

  test('opens at its beginning with --from-start', async () => {
    const { cwd, env, room } = await openInTheMiddle()
    await room.quit()
    const again = await openRoom(['open', 'book.md', '--from-start'], { cwd, env })
    await again.shows('The Harbour Book', 'w1 w2', ' 0%')
    await again.quit()
  })

  test('opens there though text was put in before', async () => {
    const { cwd, env, room } = await openInTheMiddle()
    await room.scroll('jjj', 3)
    const word = topWord(await room.screen())
    await room.quit()
    await writeFile(
      join(cwd, 'book.md'),
      BOOK.replace('## Pilots\n', '## Pilots\n\nSomething new.\n\n## Other\n'),
    )
    const again = await openRoom(['open', 'book.md'], { cwd, env })
    await again.shows((screen) => topWord(screen) === word)
    await again.quit()
  })
})

describe.concurrent('what is remembered', () => {
  test.each(['', 'nonsense', '{"version":1}', '[]', '\0\x1b[31m', 'x'.repeat(100_000)])(
    'is set aside where it is damaged: %j',
    async (damage) => {
      const cwd = await bookFolder()
      const env = await newMemory()
      const room = await openRoom(['open', 'book.md'], { cwd, env })
      await allSet(room)
      await room.press('3\r', 'w901')
      await room.quit()
      const folder = join(env.XDG_STATE_HOME, 'lectern')
      const [file = ''] = readdirSync(folder)
      const whole = await readFile(join(folder, file), 'utf8')
      expect(JSON.parse(whole)).toMatchObject({ version: 1, title: 'The Harbour Book' })
      await writeFile(join(folder, file), damage)
      const again = await openRoom(['open', 'book.md'], { cwd, env, columns: 140 })
      await again.shows('w1 w2', 'your place was damaged and is set aside')
      await again.quit()
      expect(readdirSync(folder).sort()).toEqual([file, `${file}.damaged`])
      const third = await openRoom(['open', 'book.md'], { cwd, env })
      const { rows } = await third.shows('w1 w2', 'The Harbour Book   ')
      expect(rows.join()).not.toContain('damaged')
      await third.quit()
    },
  )

  test('may be impossible to keep', async () => {
    const cwd = await folderWith({ 'book.md': BOOK, file: '' })
    const room = await openRoom(['open', 'book.md'], { cwd, env: { XDG_STATE_HOME: `${cwd}/file` } })
    await allSet(room)
    await room.press('3\r', 'w901')
    const { status, raw } = await room.quit()
    expect(status).toBe(0)
    expect(raw).not.toMatch(/^\s+at /m)
  })

  test('is nothing of standard input', async () => {
    const cwd = await bookFolder()
    const env = await newMemory()
    const script =
      'lectern open - < book.md; echo "status $?"; ls -A "$XDG_STATE_HOME" 2> /dev/null; echo end'
    for (let time = 0; time < 2; time++) {
      const room = await openRoomInShell(script, { cwd, env })
      await allSet(room)
      await room.press('3\r', 'w901')
      expect((await room.quit()).lines).toEqual(['status 0', 'end'])
    }
  })
})

describe.concurrent('standard input', () => {
  test.each(SIZES)('is read while keys come from the terminal: $columns×$rows', async (size) => {
    const cwd = await bookFolder()
    const script =
      'stty -a > before; cat book.md | lectern open -; echo "status $?"; stty -a | diff before - && echo same'
    const room = await openRoomInShell(script, { cwd, ...size })
    await room.shows('The Harbour Book', 'w1 w2')
    await room.scroll('jj', 2)
    await room.press('o', 'Inner Basin')
    await room.press('q', (screen) => screen.reversed.length === 0)
    expect((await room.quit()).lines).toEqual(['status 0', 'same'])
  })

  test('may be a few words', async () => {
    const room = await openRoomInShell(`printf '# Few\\n\\nwords\\n' | lectern open -`)
    await room.shows('Few', 'words', '100%')
    expect(await room.quit()).toMatchObject({ status: 0, lines: [] })
  })
})
