import { expect, test } from 'vitest'
import { paint } from '../../src/render/layout/spans.ts'
import { createHighlighter } from '../../src/render/terminal/highlight.ts'
import { createTheme } from '../../src/render/terminal/theme.ts'

const names = createTheme(false)
/** Styles that can be read: each scope's name in brackets around its text. */
const theme = {
  ...names,
  syntax: Object.fromEntries(
    Object.keys(names.syntax).map((scope) => [scope, (text: string) => `${scope}[${text}]`]),
  ),
}

const CASES = [
  ['a keyword, a number', 'js', 'let a = 1', 'keyword[let] a = number[1]'],
  ['a name in capitals', 'JSON', '{"a": null}', '{attr["a"]: literal[keyword[null]]}'],
  ['a scope of two parts', 'js', 'f(1)', 'title[f](number[1])'],
  ['a scope inside another', 'sh', 'a "$b"', 'a string["variable[$b]"]'],
  ['a scope that nothing ends', 'js', '/* a', 'comment[/* a]'],
  [
    'another language inside',
    'html',
    '<script>let a</script>',
    '<name[script]>keyword[let] a</name[script]>',
  ],
  ['what HTML would escape', 'js', '1 < 2 && "&"', 'number[1] < number[2] && string["&"]'],
  ['no known language', 'nil', 'let a = 1', 'let a = 1'],
  ['no language', '', 'let a = 1', 'let a = 1'],
] as const

test.each(CASES)('code with %s is highlighted', async (_, lang, text, styled) => {
  const { highlight, load } = createHighlighter(theme)
  await load([{ type: 'code', raw: '', lang, text }])
  expect(paint(highlight(text, lang))).toBe(styled)
})

test('code of a language that is not loaded stays as it is', async () => {
  const { highlight, load } = createHighlighter(theme)
  expect(paint(highlight('let a', 'ocaml'))).toBe('let a')
  await load([{ type: 'code', raw: '', lang: 'c', text: '' }])
  expect(paint(highlight('let a', 'ocaml'))).toBe('let a')
})

test('each highlighter has its own theme', async () => {
  const code = { type: 'code', raw: '', lang: 'js', text: '' } as const
  const [named, plain] = [createHighlighter(theme), createHighlighter(names)]
  await named.load([code])
  await plain.load([code])
  expect([paint(named.highlight('1', 'js')), paint(plain.highlight('1', 'js'))]).toEqual(['number[1]', '1'])
})
