import { describe, expect, test } from 'vitest'
import { BOOK, firstWord, hides, KEY, openBook, startsAt, statusOf } from './room.ts'

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
