import { describe, expect, test } from 'vitest'
import type { Links } from '../../src/render/settings.ts'
import { page } from '../helpers.ts'
import { lines, printed } from './formats.ts'

const osc = (id: string, address: string, text: string) =>
  `\x1b]8;id=${id};${address}\x1b\\${text}\x1b]8;;\x1b\\`

type Case = readonly [links: Links, markdown: string, printed: readonly string[]]

const CASES: readonly Case[] = [
  ['none', '[a](https://b.c/d)', ['a']],
  ['inline', '[a](https://b.c/d)', ['a (https://b.c/d)']],
  ['end', '[a](https://b.c/d)', ['a‹1›', '', '‹1› https://b.c/d']],
  ['none', '<https://b.c/d>', ['https://b.c/d']],
  ['inline', '<https://b.c/d>', ['https://b.c/d']],
  ['end', '<https://b.c/d>', ['https://b.c/d']],
  ['end', 'www.b.cd', ['www.b.cd']],
  ['end', 'me@b.cd', ['me@b.cd']],
  ['end', '[b.c/d](https://b.c/d)', ['b.c/d']],
  ['end', '[a](#b)', ['a']],
  ['end', '[a](/b) [c](/d) [e](/b)', ['a‹1› c‹2› e‹1›', '', '‹1› /b', '‹2› /d']],
  ['end', '[a](javascript:b)', ['a‹1›', '', '‹1› javascript:b']],
  ['end', '[a](<b c>)', ['a‹1›', '', '‹1› b c']],
  ['end', '[](https://b.c)', ['https://b.c‹1›', '', '‹1› https://b.c'].slice(0, 3)],
  ['none', '![a](b.png)', ['▣\u00a0a']],
  ['none', '![](x/b.png?c#d)', ['▣\u00a0b.png']],
  ['inline', '![a](b.png)', ['▣\u00a0a (b.png)']],
  ['end', '![a](b.png)', ['▣\u00a0a‹1›', '', '‹1› b.png']],
  ['end', '![a](data:image/png;base64,AAAA)', ['▣\u00a0a']],
  ['end', '[![a](b.png)](/c)', ['▣\u00a0a‹1›', '', '‹1› /c']],
  ['none', '[**a** `b`](/c)', ['a b']],
]

describe('links and images on a page', () => {
  test.each(CASES)('%s: %s', async (links, markdown, expected) => {
    expect((await page(markdown, { links })).replace(/^\n.*\n\n\n/, '')).toBe(lines(...expected))
  })
})

test.each<[name: string, markdown: string, address: string | undefined, text: string]>([
  ['https', '[a](https://b.c/d)', 'https://b.c/d', 'a'],
  ['mailto', '[a](mailto:b@c.d)', 'mailto:b@c.d', 'a'],
  ['a bare address', 'https://b.c/d', 'https://b.c/d', 'https://b.c/d'],
  ['percent-encoded', '[a](https://b.c/ü)', 'https://b.c/%C3%BC', 'a'],
  ['a blank in the address', '[a](<https://b.c/d e>)', 'https://b.c/d%20e', 'a'],
  ['not javascript', '[a](javascript:b)', undefined, 'a'],
  ['not data', '[a](data:text/html,b)', undefined, 'a'],
  ['not relative', '[a](/b)', undefined, 'a'],
  ['an image', '![a](https://b.c/d.png)', 'https://b.c/d.png', '▣\u00a0a'],
])('hyperlink: %s', async (_, markdown, address, text) => {
  const whole = (await page(markdown, { links: 'hyperlink' })).replace(/^\n.*\n\n\n/, '')
  const id = /id=([^;]*);/.exec(whole)?.[1] ?? ''
  expect(whole).toBe(`${address === undefined ? text : osc(id, address, text)}\n`)
})

test('a hyperlink over a line end is live on both lines, by one id', async () => {
  const whole = await page('[one two three](https://b.c)', { links: 'hyperlink', width: 10 })
  const ids = [...whole.matchAll(/\x1b\]8;id=([^;]+);https:\/\/b\.c\/\x1b\\/g)].map(([, id]) => id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test("addresses stand at their own section's end, numbered anew in each", async () => {
  const markdown = '# T\n\n## A\n\n[a](/a)\n\n## B\n\n[b](/b)'
  const body = (await page(markdown, { links: 'end' })).split('\n').slice(5)
  expect(body).toEqual(['1  A', '', 'a‹1›', '', '‹1› /a', '', '', '2  B', '', 'b‹1›', '', '‹1› /b', ''])
})

test.each<[links: Links, markdown: string, text: string]>([
  ['none', '[a](/b)', 'a\n'],
  ['inline', '[a](/b)', 'a (/b)\n'],
  ['end', '[a](/b)', 'a‹1›\n\n‹1› /b\n'],
  ['none', '![a](b.png)', 'a\n'],
])('as text, links %s: %s', async (links, markdown, text) => {
  expect(await printed('text', markdown, { links })).toBe(text)
})

describe('footnotes', () => {
  const markdown = '# T\n\n## A\n\na[^x]\n\n## B\n\nb[^y] c[^x]\n\n[^x]: X\n\n[^y]: [Y](/y)\n'

  test('stand at the end of the page, numbered', async () => {
    const end = (await page(markdown, { links: 'end' })).split('───\n')[1]
    expect(end).toBe('1. X\n2. Y‹1›\n\n‹1› /y\n')
  })

  test('are marked in the text by their numbers', async () => {
    expect(await page(markdown)).toContain('\nb² c¹\n')
  })

  test('of text stand at its end', async () => {
    expect(await printed('text', markdown)).toMatch(/\n\n1\. X\n\n2\. Y\n$/)
  })

  test('of one that is not referred to there is nothing', async () => {
    expect(await page('# T\n\na\n\n[^x]: X')).not.toContain('X')
  })
})
