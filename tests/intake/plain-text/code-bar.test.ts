import { expect, test } from 'vitest'
import { readCodeBar } from '../../../src/intake/plain-text/code-bar.ts'

test.each([
  ['bash\nCopy\nEdit\nls', 'bash', 3],
  ['python\nCopy code\nls', 'python', 2],
  ['C++\nCopy\nEdit\nls', 'c++', 3],
  ['python\n\nCopy\n\nEdit\n\nls', 'python', 6],
  ['js\nCopy\nls', 'js', 2],
  ['Copy\nEdit\nls', '', 2],
  ['Python\nCopy\nls', 'python', 2],
  ['pythonCopyEdit\nls', 'python', 1],
  ['bash Copy code\nls', 'bash', 1],
  ['python\nKopieren\nBearbeiten\nls', 'python', 3],
  ['python\nCopier le code\nls', 'python', 2],
  ['python\nКопировать\nРедактировать\nls', 'python', 3],
  ['python\n复制\n编辑\nls', 'python', 3],
  ['python\nコードをコピーする\nls', 'python', 2],
  ['python\n복사\n편집\nls', 'python', 3],
  ['python\nKopyala\nDüzenle\nls', 'python', 3],
])('%j', (text, language, end) => {
  expect(readCodeBar(text.split('\n'), 0)).toEqual({ language, end })
})

test.each([
  'Name\nCopy\nText',
  'Setup\n\nCopy\nEdit\nls',
  'Copy\nText',
  'Edit\nRun\nText',
  'hardcopy\nText',
  'Facebook\nCopy link\nText',
  'python\nText',
  '',
])('no bar: %j', (text) => {
  expect(readCodeBar(text.split('\n'), 0)).toBeUndefined()
})
