import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../reader/book.ts'
import { folderWith, textOf } from './helpers.ts'
import {
  hides,
  KEY,
  laidOut,
  newStateFolder,
  openBook,
  openRoom,
  samePage,
  startsAt,
  statusOf,
} from './room.ts'

const ctrlO = '\x0f'

describe.concurrent('a number before a key', () => {
  test('is one of lines, of sections, or a percentage', async () => {
    const room = await openBook()
    await room.scroll('5j', 5)
    await room.scroll('12 ', 12)
    await room.scroll('17k', -17)
    await room.press('50%', ' 50% ')
    await room.press('3G', '3  Pilots', `w${firstWord(5)} `)
    await room.press('0%', startsAt(1))
    await room.press('9 9', 'section 9▏')
    await room.press(KEY.ctrlC, hides('▏'))
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

describe.concurrent('a jump', () => {
  test('is gone back over, and forward again', async () => {
    const room = await openBook()
    await room.scroll('6j', 6)
    const start = await room.screen()
    await room.press('3G', startsAt(firstWord(5)))
    await room.press('/w1500\r', '1 of 1', 'w1500')
    await room.press(ctrlO, startsAt(firstWord(5)))
    await room.press("''", samePage(start))
    await room.press('\t', startsAt(firstWord(5)))
    await room.press('\t', 'w1500')
    await room.quit()
  })
})

describe.concurrent('a mark', () => {
  test('is kept with the place', async () => {
    const cwd = await folderWith({ 'book.md': BOOK })
    const options = { cwd, env: await newStateFolder() }
    const room = await openRoom(['open', 'book.md'], options)
    await laidOut(room)
    await room.press('3G', startsAt(firstWord(5)))
    await room.press('m', 'mark this place')
    await room.press('p', 'marked p')
    await room.press('g', startsAt(1))
    await room.press("'", 'to mark p')
    await room.press('p', startsAt(firstWord(5)))
    await room.press('g', startsAt(1))
    await room.quit()
    const again = await openRoom(['open', 'book.md'], options)
    await again.shows(startsAt(1))
    await again.press("'p", startsAt(firstWord(5)))
    await again.press("'x", 'no mark x')
    await again.quit()
  })
})

describe.concurrent('the line of a search', () => {
  test('is edited, recalled, and left with Ctrl-C', async () => {
    const room = await openBook({}, BOOK.replace(/\bw50\b/, 'a pharos'))
    await room.press('/pharo', '/pharo▏')
    await room.press(KEY.left, '/phar▏o')
    await room.press(`${KEY.right}s\r`, '1 of 1')
    await room.press('/w1 w2\x17', '/w1 ▏')
    await room.press(KEY.ctrlU, '/▏')
    await room.press(KEY.up, '/pharos▏')
    await room.press(KEY.ctrlC, (screen) => !statusOf(screen).includes('▏'), '1 of 1')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})

describe.concurrent('what is wide', () => {
  const numbers = Array.from({ length: 60 }, (_, index) => `n${index}`).join('_')
  const cells = Array.from({ length: 9 }, (_, index) => `a heading ${index}`)
  const WIDE = `# Wide

${'Some prose to read. '.repeat(30)}

\`\`\`
${numbers}
\`\`\`

| ${cells.join(' | ')} |
|${cells.map(() => '---').join('|')}|
| ${cells.map(() => 'x').join(' | ')} |
`

  test('is moved sideways, wrapped, and searched', async () => {
    const room = await openBook({ rows: 40 }, WIDE)
    const before = await room.shows(/n0_n1_.*…/)
    await room.press('>', /…\w*_n12_/)
    await room.press('<', samePage(before))
    await room.press('/n59\r', '1 of 1', (screen) => screen.reversed.includes('n59'))
    await room.press('w', '↪ ', (screen) => screen.rows.join('').replace(/ *↪ /g, '').includes(numbers))
    await room.press('w', hides('↪'))
    await room.quit()
  })

  test('may use the window, while prose keeps its measure', async () => {
    const room = await openBook({ rows: 40, columns: 200 }, WIDE)
    const { rows } = await room.shows('a heading 7')
    const lengthOf = (text: string) => rows.find((row) => row.includes(text))?.trim().length ?? 0
    expect(lengthOf('Some prose')).toBeLessThanOrEqual(80)
    expect(rows.find((row) => row.includes('a heading 0') && row.includes('a heading 7'))).toBeDefined()
    await room.quit()
  })

  test('--width sets the measure', async () => {
    const cwd = await folderWith({ 'wide.md': WIDE })
    const room = await openRoom(['open', '--width', '40', 'wide.md'], { cwd })
    const { rows } = await room.shows('Some prose')
    const lines = rows.filter((row) => row.includes('prose to'))
    expect(Math.max(...lines.map((line) => line.trim().length))).toBeLessThanOrEqual(40)
    await room.quit()
  })
})

test('NO_COLOR takes colours, not bold and italic', async () => {
  const article = '# One\n\n## Two\n\nSome *words* and **others**, and `code`.\n'
  const room = await openBook({ env: { NO_COLOR: '1' } }, article)
  const { raw } = await room.quit()
  for (const attribute of ['\x1b[1m', '\x1b[2m', '\x1b[3m']) expect(raw).toContain(attribute)
  expect(raw).not.toMatch(/\x1b\[[39][0-8]m/)
})

describe.concurrent('other programs get the terminal', () => {
  const many = (words: string) => `${words}\n\n`.repeat(20)
  const ARTICLE = `# One\n\nBefore.\n\n## Two\n\nMy words.\n\n## Three\n\n${many('These are the words.')}`
  const EDITOR =
    '#!/bin/sh\nread -r line; echo "$1 $(basename "$2") $line" > "$EDITED"; echo "Added." >> "$2"\n'

  test('an editor at this line, and the article is read again', async () => {
    const cwd = await folderWith({ 'bin/edit': EDITOR, 'a.md': ARTICLE })
    const env = { EDITOR: `${cwd}/bin/edit`, EDITED: `${cwd}/edited` }
    const room = await openRoom(['open', 'a.md'], { cwd, env })
    await laidOut(room)
    await room.press('2\r', /^ *2 {2}Three/)
    await room.press('e', hides('Three'))
    await room.press('typed\r', /^ *2 {2}Three/)
    // What is read again may come after a key, and keeps the place.
    const toEnd = setInterval(() => room.type('G'), 200)
    await room.shows('Added.').finally(() => clearInterval(toEnd))
    expect(await textOf(cwd, 'edited')).toBe('+9 a.md typed\n')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })

  test('a command gets the section', async () => {
    const room = await openBook({}, ARTICLE)
    await room.press('1\r', 'section 1 of 2')
    await room.press('|', '|▏')
    await room.press('sed s/My/Your/\r', 'Your words.', 'Enter goes back', hides('These'))
    await room.press('\r', 'My words.', 'These are')
    await room.press('|exit 3\r', 'Enter goes back', hides('These'))
    await room.press('\r', 'failed with status 3')
    expect(await room.quit()).toMatchObject({ status: 0 })
  })
})
