import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preparePicture } from '../../../src/render/picture/prepare.ts'
import type { PictureProtocol } from '../../../src/render/settings.ts'
import { page } from '../../helpers.ts'
import { DOT_GIF, gif, jpeg, png, svg, webp, wholeWebp } from './files.ts'

const FILES: Readonly<Record<string, Buffer>> = {
  'wide.png': png(160, 48),
  'dot.png': png(2, 2),
  'huge.png': png(4000, 4000),
  'photo.png': jpeg(160, 48),
  'drawing.svg': svg('width="160" height="48"'),
  'dot.gif': DOT_GIF,
  'photo.webp': wholeWebp(160, 48),
  'lie.png': Buffer.from('\x1b[31mred'),
}

function shown(markdown: string, protocol: PictureProtocol, files = FILES): Promise<string> {
  const prepare = async (address: string) => {
    const bytes = files[address]
    return bytes && preparePicture(bytes, protocol)
  }
  return page(markdown, { width: 60, pictures: { rows: 10, prepare } })
}

/** A picture's escape sequences; captures its box. */
const KITTY = /\x1b_Ga=T,[\w=,]+,c=(\d+),r=(\d+),m=[01];[\w+/=]*\x1b\\(?:\x1b_Gm=[01];[\w+/=]*\x1b\\)*/g
const ITERM2 =
  /\x1b7\x1b\]1337;File=inline=1;size=\d+;width=(\d+);height=(\d+);preserveAspectRatio=1;doNotMoveCursor=1:[\w+/=]*\x07\x1b8/g

const BYLINE = /^\n\d+ min.*\n\n\n/

/** Returns a page below its byline, with `[columns×rows]` for its pictures, and `↑n` and `↓n` for the moves of the cursor. */
function legible(set: string): string {
  return set
    .replace(BYLINE, '')
    .replaceAll('\u00a0', ' ')
    .replace(KITTY, '[$1×$2]')
    .replace(ITERM2, '[$1×$2]')
    .replace(/\x1b\[(\d+)A/g, '↑$1')
    .replace(/\x1b\[(\d+)B/g, '↓$1')
}

const PAGES: readonly (readonly [markdown: string, set: string])[] = [
  ['![Waves](wide.png)', '\n\n↑2[20×3]↓2\nWaves\n'],
  ['![](wide.png)', '\n\n↑2[20×3]↓2\n'],
  ['![Dot](dot.png)', '[1×1]\nDot\n'],
  ['![](huge.png)', `${'\n'.repeat(9)}↑9[20×10]↓9\n`],
  ['![Photo](photo.png)', '\n\n↑2[20×3]↓2\nPhoto\n'],
  ['![Photo](photo.webp)', '\n\n↑2[20×3]↓2\nPhoto\n'],
  ['![Drawing](drawing.svg)', '\n\n↑2[20×3]↓2\nDrawing\n'],
  ['![Dot](dot.gif)', '[1×1]\nDot\n'],
  ['Above.\n\n![Waves](wide.png)\n\nBelow.', 'Above.\n\n\n\n↑2[20×3]↓2\nWaves\n\nBelow.\n'],
  ['> ![Waves](wide.png)', '│\n│\n│ ↑2[20×3]↓2\n│ Waves\n'],
  ['- ![Waves](wide.png)\n- two', '  •\n\n    ↑2[20×3]↓2\n    Waves\n  • two\n'],
  ['[![Waves](wide.png)](https://example.com)', '\n\n↑2[20×3]↓2\nWaves\n'],
  ['**![Waves](wide.png)**', '\n\n↑2[20×3]↓2\nWaves\n'],
  ['<figure><img src="dot.png" alt="Dot"><figcaption>Seen.</figcaption></figure>', '[1×1]\nDot\n\nSeen.\n'],
  ['![One](dot.png)\n\n![Two](dot.png)', '[1×1]\nOne\n\n[1×1]\nTwo\n'],
  // Alternative texts, as they are without pictures.
  ['See ![Waves](wide.png) there.', 'See ▣ Waves there.\n'],
  ['![One](dot.png) ![Two](dot.png)', '▣ One ▣ Two\n'],
  ['![Gone](gone.png)', '▣ Gone\n'],
  ['![](gone.png)', '▣ gone.png\n'],
  ['![Red](lie.png)', '▣ Red\n'],
]

describe.each(['kitty', 'iterm2'] as const)('%s', (protocol) => {
  test.each(PAGES)('%j', async (markdown, set) => {
    expect(legible(await shown(markdown, protocol))).toBe(set)
  })

  test('nothing of a file reaches the terminal but base64', async () => {
    const beginning = fc.constantFrom(
      Buffer.alloc(0),
      png(64, 32),
      gif(64, 32),
      webp(64, 32),
      jpeg(64, 32),
      Buffer.from('\x1b[31m\x1b\\\x07\n'),
    )
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 9000 }), async (bytes, more) => {
        const set = await shown('![alt](file)', protocol, { file: Buffer.concat([bytes, more]) })
        expect(['▣ alt\n', '\n↑1[8×2]↓1\nalt\n']).toContain(legible(set))
      }),
      { numRuns: 100 },
    )
  })
})

test('kitty has alternative texts for broken pictures, which iTerm2 is given as they are', async () => {
  const files = { 'a.gif': gif(16, 16), 'a.webp': webp(16, 16) }
  const markdown = '![Gif](a.gif)\n\n![Webp](a.webp)'
  expect(legible(await shown(markdown, 'iterm2', files))).toBe('[2×1]\nGif\n\n[2×1]\nWebp\n')
  expect(legible(await shown(markdown, 'kitty', files))).toBe('▣ Gif\n\n▣ Webp\n')
})

test('after a picture that takes too long no more are drawn', async () => {
  const noise = '<filter id="a"><feTurbulence baseFrequency=".1" numOctaves="99999999"/></filter>'
  const slow = svg('width="999" height="999"', `${noise}<path d="M0 0h999v999z" filter="url(#a)"/>`)
  const files = { ...FILES, 'slow.svg': slow }
  const markdown = '![Dot](dot.png)\n\n![Slow](slow.svg)\n\n![Drawing](drawing.svg)'
  expect(legible(await shown(markdown, 'kitty', files))).toBe('[1×1]\nDot\n\n▣ Slow\n\n▣ Drawing\n')
})
