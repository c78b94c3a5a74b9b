import { expect, test } from 'vitest'
import { isPreamble, isRemark, splitRemarks } from '../../../src/intake/wrapper/remarks.ts'

test.each([
  'Sure! Here is a short piece about rain:',
  'Certainly, below is the draft.',
  'Klar! Hier ist der Text:',
  'Bien sûr ! Voici l’article :',
  '¡Claro! Aquí tienes el texto:',
  'Claro! Segue o texto:',
  'Certo, ecco il testo:',
  'Natuurlijk! Hieronder staat de tekst.',
  'Oczywiście! Oto tekst:',
  'Конечно! Вот текст:',
  'Звичайно! Ось текст:',
  'Självklart! Här är texten:',
  'Elbette! İşte metin:',
  '好的，以下是文章：',
  'もちろんです。以下が記事です：',
  '물론입니다! 다음은 글입니다:',
  'Tất nhiên! Dưới đây là bài viết:',
  'بالتأكيد! إليك المقال:',
  'Samozřejmě! Zde je text:',
  'Tentu! Berikut teksnya:',
])('%j is a preamble', (line) => {
  expect(isPreamble(line)).toBe(true)
})

test.each(['Here is New York', 'Here’s what we know:', 'Sure Footed', 'Of course it rains.', 'Great rain'])(
  '%j is none',
  (line) => {
    expect(isPreamble(line)).toBe(false)
  },
)

test('how long a program thought is no part of the article', () => {
  const text = 'Thought for 9 seconds\n\n# Rain\n\nIt rains.'
  expect(splitRemarks(text)?.remarks).toEqual(['Thought for 9 seconds'])
})

test.each([
  'Let me know if you need more!',
  'Möchtest du eine kürzere Fassung?',
  'Souhaitez-vous une autre fin ?',
  '如果您需要修改，请告诉我。',
])('%j is a remark', (line) => {
  expect(isRemark(line)).toBe(true)
})

const PREAMBLE = 'Sure! Here is the text:'

test.each([
  ['a preamble', `${PREAMBLE}\n\n# Rain\n\nIt rains.`, '\n# Rain\n\nIt rains.', [PREAMBLE]],
  [
    'words above a title',
    'Here is the text:\n\n# Rain\n\nIt rains.',
    '\n# Rain\n\nIt rains.',
    ['Here is the text:'],
  ],
  [
    'rules, and a remark',
    `Here is the text:\n\n---\n\n# Rain\n\nIt rains.\n\n---\n\nLet me know!\n`,
    '\n# Rain\n\nIt rains.\n',
    ['Here is the text:', 'Let me know!'],
  ],
])('splits: %s', (_, text, inside, remarks) => {
  expect(splitRemarks(text)).toEqual({ inside, remarks })
})

test.each([
  ['an article', '# Rain\n\nIt rains.\n\nLet me know if it rains where you are.'],
  ['a section', 'Here is the list:\n\n## List\n\n- a'],
  ['a list', 'Here is the list:\n\n- a\n- b'],
  ['a paragraph that goes on', `${PREAMBLE}\nit rains.`],
  ['nothing', ''],
])('leaves alone: %s', (_, text) => {
  expect(splitRemarks(text)).toBeUndefined()
})
