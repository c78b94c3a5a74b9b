import { expect, test } from 'vitest'
import { splitAtCode } from '../../../src/intake/plain-text/marked-code.ts'

const split = (text: string) =>
  splitAtCode(text.split('\n')).map(({ lines, language }) => [lines.join('\n'), language])

test.each([
  ['a line that is text', 'bash\nCopy\nEdit\nls -l\nThen look:', 'ls -l', 'Then look:'],
  ['a numbered heading', 'bash\nCopy\nEdit\nls\n4. Look', 'ls', '4. Look'],
  ['a heading with a picture', 'bash\nCopy\nEdit\nls\n🔎 look', 'ls', '🔎 look'],
  ['another script', 'bash\nCopy\nEdit\nls\n然后看看', 'ls', '然后看看'],
  ['a heading below an empty line', 'bash\nCopy\nEdit\nls\n\nResult', 'ls', '\nResult'],
  ['words in lower case', 'bash\nCopy\nEdit\nls\nthen look at it all.', 'ls', 'then look at it all.'],
  ['nothing', 'bash\nCopy\nEdit\nls\n\ncd x\n', 'ls\n\ncd x', ''],
  ['a fence', '“`bash\nLs\n\nls\n“`\nx', 'Ls\n\nls', 'x'],
  ['a key with more under it', 'bash\nCopy\nEdit\nls:\nOne more:\n  - a', 'ls:\nOne more:\n  - a', ''],
])('code ends at %s', (_, text, code, rest) => {
  expect(split(text)).toEqual([
    ['', undefined],
    [code, 'bash'],
    [rest, undefined],
  ])
})

test('the bar goes where text is in it', () => {
  expect(split('a\n\ntext\nCopy\nEdit\nDear Ida, it rains.')).toEqual([
    ['a\n', undefined],
    ['Dear Ida, it rains.', undefined],
  ])
})

test.each([
  ['a fence that nothing closes', 'a\n```js\nb'],
  ['a fence below a fence', '```a\nx\n```a'],
  ['buttons above text', 'Copy\nEdit\nIt rains in the north.'],
])('left alone: %s', (_, text) => {
  expect(split(text)).toEqual([[text, undefined]])
})
