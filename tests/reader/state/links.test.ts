import { describe, expect, test } from 'vitest'
import { screenLinks, withoutHyperlinks, withoutRoomLinks } from '../../../src/reader/state/links.ts'
import { roomAddress } from '../../../src/render/links.ts'
import { page } from '../../helpers.ts'
import { BOLD, NOT_BOLD } from '../../render/layout/escapes.ts'

const A = 'https://a.example/'
const B = 'https://b.example/long/path'

function link(text: string, address = A): string {
  return `\x1b]8;id=${address.length};${address}\x1b\\${text}\x1b]8;;\x1b\\`
}

test.each<[name: string, lines: readonly string[], links: readonly string[]]>([
  ['none', ['text'], []],
  ['one', [`see ${link('this')}.`], [`this ${A}`]],
  ['in their order', [link('b', B), link('a')], [`b ${B}`, `a ${A}`]],
  ['the same address again', [`${link('one')} and ${link('two')}`], [`one ${A}`]],
  ['two that touch', [link('one') + link('two', B)], [`one ${A}`, `two ${B}`]],
  ['styled', [`${BOLD}${link(`${NOT_BOLD}o${BOLD}ne`)}${NOT_BOLD}`], [`one ${A}`]],
  ['broken at a space', [`see ${link('one')}`, `${link('two')} more`], [`one two ${A}`]],
  ['over three lines', [link('a'), link('b'), link('c')], [`a b c ${A}`]],
  ['broken in a quote', [`│ ${link('one')}`, `│ ${link('two')}`], [`one two ${A}`]],
  ['broken after a hyphen', [link('well-'), link('known')], [`well-known ${A}`]],
  ['broken after a dash between blanks', [link('one -'), link('two')], [`one - two ${A}`]],
  ['broken between ideographs', [link('行頭'), link('禁則')], [`行頭禁則 ${A}`]],
  ['broken between Korean words', [link('한국'), link('사람')], [`한국 사람 ${A}`]],
  ['broken after a question', [link('what?'), link('That!')], [`what? That! ${A}`]],
  ['an address as its text', [link('https://b.example/', B), link('long/path', B)], [`${B} ${B}`]],
  ['mentioned again on the next line', [`${link('one')} and`, `then ${link('two')}`], [`one ${A}`]],
  ['mentioned again after a blank line', [link('one'), '', link('two')], [`one ${A}`]],
  [
    'broken in the cells of a table',
    [`${link('one')}   ${link('big', B)}  x`, `${link('two')}   ${link('house', B)}`],
    [`one two ${A}`, `big house ${B}`],
  ],
  ['in each row of a table', [`${link('one')}  1`, `${link('one')}  2`], [`one ${A}`]],
  ['that goes on above the screen', [`${link('end')} text`], [`end ${A}`]],
  ['never closed', [`\x1b]8;;${A}\x1b\\text`], [`text ${A}`]],
])('screenLinks: %s', (_, lines, links) => {
  expect(screenLinks(lines).map(({ text, address }) => `${text} ${address}`)).toEqual(links)
})

test('screenLinks finds the links of a page', async () => {
  const markdown = `Read [a long text with many words](${B}) or ${A} and ![a picture](${A}x.png).`
  const printed = await page(markdown, { width: 24, links: 'hyperlink', color: true })
  expect(screenLinks(printed.split('\n'))).toEqual([
    { text: 'a long text with many words', address: B },
    { text: A, address: A },
    { text: '▣\u00a0a picture', address: `${A}x.png` },
  ])
})

test.each([
  ['text', 'text'],
  [link('one'), 'one'],
  [`a ${BOLD}${link('b')}${NOT_BOLD} c`, `a ${BOLD}b${NOT_BOLD} c`],
])('withoutHyperlinks: %j', (line, without) => {
  expect(withoutHyperlinks(line)).toBe(without)
})

describe('links that only the room knows', () => {
  const note = roomAddress({ kind: 'footnote', target: 'a b' })
  const local = roomAddress({ kind: 'local', target: './ä.md#x' })
  const link = (address: string, text: string) => `\x1b]8;id=x;${address}\x1b\\${text}\x1b]8;;\x1b\\`
  const line = `${link(local, 'one')} and${link(note, '¹')} ${link('https://a.example/', 'out')}`

  test('are listed as the author wrote them', () => {
    expect(screenLinks([line])).toEqual([
      { text: 'one', address: './ä.md#x', kind: 'local' },
      { text: '¹', address: 'a b', kind: 'footnote' },
      { text: 'out', address: 'https://a.example/' },
    ])
  })

  test('are not given to the terminal', () => {
    expect(withoutRoomLinks(line)).toBe(`one and¹ ${link('https://a.example/', 'out')}`)
    expect(withoutRoomLinks(link('https://a.example/', 'out'))).toBe(link('https://a.example/', 'out'))
  })
})
