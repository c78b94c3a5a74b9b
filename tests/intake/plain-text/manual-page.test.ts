import { expect, test } from 'vitest'
import { toBlocks } from '../../../src/intake/plain-text/blocks.ts'
import { underlineManualHeadings } from '../../../src/intake/plain-text/manual-page.ts'

const page = (names: string) => names.split(' ').flatMap((name) => ['', name, '       Some text.'])

test.each(['NAME SYNOPSIS OPTIONS', 'NOM RÉSUMÉ OPTIONS', 'ИМЯ ОБЗОР ПАРАМЕТРЫ', '名前 書式 説明'])(
  'a manual page: %s',
  (names) => {
    const blocks = toBlocks(['X(1)', ...page(names), '', '1.0      X(1)'].join('\n'))
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(names.split(' '))
    expect(blocks[2]?.text).toBe('Some text.')
  },
)

test('its text keeps the indents below terms', () => {
  const lines = ['NAME', '   a', '', 'NOTE', '   -x', '      Say all.', '', 'BUGS', '   none', '', 'X(1)']
  expect(underlineManualHeadings(lines)).toEqual([
    ...['NAME', '----', 'a', '', 'NOTE', '----', '-x', '   Say all.', '', 'BUGS', '----', 'none', '', 'X(1)'],
  ])
})

test.each([
  ['two are no page', page('NAME SYNOPSIS')],
  ['those who speak in a play', page('ADA BEN ADA BEN')],
  ['terms in lower case', page('arch beam cell')],
  ['other text at the margin', [...page('NAME NOTE BUGS'), '', 'More.', '', 'End.']],
])('none: %s', (_, lines) => {
  expect(underlineManualHeadings(lines)).toBe(lines)
})
