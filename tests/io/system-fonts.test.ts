import { expect, test } from 'vitest'
import { chooseFonts } from '../../src/io/system-fonts.ts'

const LINUX = ['/f/dejavu/DejaVuSans-Bold.ttf', '/f/dejavu/DejaVuSans.ttf', '/f/noto/NotoSansCJK-Regular.ttc']

/** The files that there are, the text, and those that set it. */
const CHOICES: readonly (readonly [paths: readonly string[], text: string, chosen: readonly string[]])[] = [
  [LINUX, 'Łódź', ['/f/dejavu/DejaVuSans.ttf', '/f/dejavu/DejaVuSans-Bold.ttf']],
  [
    LINUX,
    '東京',
    ['/f/dejavu/DejaVuSans.ttf', '/f/dejavu/DejaVuSans-Bold.ttf', '/f/noto/NotoSansCJK-Regular.ttc'],
  ],
  [['/f/Zapfino.ttf', '/f/Helvetica.ttc', '/f/Arial.ttf'], 'a', ['/f/Arial.ttf']],
  [['/f/Zapfino.ttf', '/f/Hack.ttf'], 'a', ['/f/Zapfino.ttf']],
  [[], 'a', []],
]

test.each(CHOICES)('of %j, %s is set in %j', (paths, text, chosen) => {
  expect(chooseFonts(paths, text)).toEqual(chosen)
})
