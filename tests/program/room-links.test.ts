import { existsSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { folderWith, textOf } from './helpers.ts'
import { hides, isSelected, KEY, laidOut, openBook, openRoom, sameScreen } from './room.ts'
import type { Screen } from './terminal.ts'

const LINKED = `# Links

A [first one](https://a.example/first) and [another](https://b.example/other?x=1).
`

/** Returns the addresses of the hyperlinks (OSC 8) in an output; an empty one closes the link before. */
function hyperlinks(raw: string): readonly string[] {
  return [...raw.matchAll(/\x1b\]8;[^;]*;([^\x1b\x07]*)/g)].map(([, address = '']) => address)
}

/** Returns the texts that a terminal is told to copy (OSC 52). */
function copied(raw: string): readonly string[] {
  return [...raw.matchAll(/\x1b\]52;c;([^\x07]*)\x07/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString(),
  )
}

/** Opens an article where a variable of the environment names a program of this script, which may write to `$OUT`. */
async function openWith(variable: string, [name, script]: readonly [string, string], article = LINKED) {
  const cwd = await folderWith({ [`bin/${name}`]: `#!/bin/sh\n${script}\n`, 'article.md': article })
  const env = { [variable]: `${cwd}/bin/${name}`, OUT: `${cwd}/out`, VTE_VERSION: '7000' }
  const room = await openRoom(['open', 'article.md'], { cwd, env })
  await room.shows('0%')
  return { room, cwd }
}

describe.concurrent('what is copied', () => {
  test('an address, lines and a section', async () => {
    const room = await openBook({}, LINKED)
    const before = await room.screen()
    await room.press('l', 'Links on this screen', 'https://a.example/first', isSelected('first one'))
    await room.press(KEY.escape, sameScreen(before))
    await room.press('ljy', 'sent to the clipboard: https://b.example/other?x=1', hides('Links on this'))
    await room.press('v1j', '2 lines marked')
    await room.press('y', 'sent to the clipboard: 2 lines')
    await room.quit()
    const other = await openBook({}, '# A\n\n## B\n\nSome *words*.\n')
    await other.press('Y', 'sent to the clipboard: section 1, ')
    expect(copied(room.raw())).toEqual(['https://b.example/other?x=1', '\nLinks\n'])
    expect(hyperlinks(room.raw())).toEqual([])
    const { raw } = await other.quit()
    expect(copied(raw)).toEqual(['## B\n\nSome *words*.\n'])
  })
})

describe.concurrent('a link', () => {
  test('is opened by $BROWSER, and is live where the terminal has hyperlinks', async () => {
    const script = 'printf "%s\\n" "$#" "$@" > "$OUT.new"; mv "$OUT.new" "$OUT"'
    const { room, cwd } = await openWith('BROWSER', ['browser', script])
    await room.press(`l${KEY.down}\r`, hides('Links on this screen'))
    await vi.waitFor(() => expect(existsSync(`${cwd}/out`)).toBe(true), 30_000)
    expect(await textOf(cwd, 'out')).toBe('1\nhttps://b.example/other?x=1\n')
    const { raw } = await room.quit()
    expect(hyperlinks(raw)).toContain('https://a.example/first')
    // The last one is closed.
    expect(hyperlinks(raw).at(-1)).toBe('')
  })

  test('gives the terminal to a browser that shows the page there', async () => {
    const script = 'printf "browsing %s\\n" "$1"; read -r line; echo "$line" > "$OUT"'
    const { room, cwd } = await openWith('BROWSER', ['w3m', script])
    await room.press('l\r', 'browsing https://a.example/first')
    await room.press('typed\r', 'first one', hides('browsing'))
    expect(await textOf(cwd, 'out')).toBe('typed\n')
    await room.press('lj\r', 'browsing https://b.example/other')
    await room.press(KEY.ctrlC, 'first one', hides('browsing'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('leads to a section, to another file and back, or to a footnote below the page', async () => {
    const words = 'Words.\n\n'.repeat(40)
    const cwd = await folderWith({
      'one.md': `# One\n\nTo [two](sub/two.md#second), [below](#below), [gone](gone.md) and a note[^n].
\n${words}\n## Below\n\n${words}\n[^n]: The *note* itself.\n`,
      'sub/two.md': `# Two\n\n${words}\n## Second\n\nHere. [back](../one.md)\n${words}`,
    })
    const startsWith = (title: string) => (screen: Screen) => screen.rows[0]?.includes(title) ?? false
    const room = await openRoom(['open', 'one.md'], { cwd })
    const before = await room.shows('To two', '0%')
    await room.press('ljjj\r', 'The note itself.', 'To two')
    await room.press(KEY.escape, sameScreen(before))
    await room.press('l', 'sub/two.md#second', '#below', 'gone.md', 'footnote')
    await room.press('jj\r', 'there is no file "gone.md"')
    await room.press('lj\r', startsWith('Below'))
    await room.press('\x0f', 'To two')
    await room.press('l\r', startsWith('Second'))
    await room.press('\x0f', 'To two')
    await room.press('\t', startsWith('Second'))
    const { raw, status } = await room.quit()
    expect(status).toBe(0)
    expect(raw).not.toContain('lectern:')
  })
})

describe.concurrent('other programs get the terminal', () => {
  const article = `# One\n\nBefore.\n\n## Two\n\nMy words.\n\n## Three\n\n${'These are the words.\n\n'.repeat(20)}`

  test('an editor at this line, and the article is read again', async () => {
    const script = 'read -r line; echo "$1 $(basename "$2") $line" > "$OUT"; echo "Added." >> "$2"'
    const { room, cwd } = await openWith('EDITOR', ['edit', script], article)
    await laidOut(room)
    await room.press('2\r', /^ *2 {2}Three/)
    await room.press('e', hides('Three'))
    await room.press('typed\r', /^ *2 {2}Three/)
    // What is read again may come after a key, and keeps the place.
    const toEnd = setInterval(() => room.type('G'), 200)
    await room.shows('Added.').finally(() => clearInterval(toEnd))
    expect(await textOf(cwd, 'out')).toBe('+9 article.md typed\n')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('a command gets the section', async () => {
    const room = await openBook({}, article)
    await room.press('1\r', 'section 1 of 2')
    await room.press('|', '|▏')
    await room.press('sed s/My/Your/\r', 'Your words.', 'Enter goes back', hides('These'))
    await room.press('\r', 'My words.', 'These are')
    await room.press('|exit 3\r', 'Enter goes back', hides('These'))
    await room.press('\r', 'failed with status 3')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})
