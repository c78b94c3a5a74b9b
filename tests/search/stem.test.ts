import { expect, test } from 'vitest'
import { stem } from '../../src/search/stem.ts'
import { fold } from '../../src/search/terms.ts'

const stemOf = (word: string) => stem(fold(word))

test.each([
  ['en', 'house houses housing housed'],
  ['en', 'study studies studied studying'],
  ['en', 'run runs running runner'],
  ['en', 'glass glasses'],
  ['en', 'box boxes'],
  ['de', 'Haus Häuser Hauses Häusern'],
  ['de', 'Jahr Jahre Jahren Jahres'],
  ['fr', 'grand grande grands grandes'],
  ['es', 'libro libros'],
  ['es', 'ciudad ciudades'],
  ['it', 'libro libri'],
  ['pt', 'carro carros'],
  ['nl', 'boek boeken'],
  ['pl', 'książka książki książkę książką'],
  ['sv', 'blomma blommor'],
  ['tr', 'kitap kitaplar'],
  ['ru', 'книга книги книгу книгой книгам'],
  ['ru', 'красивый красивая красивое красивые красивого'],
  ['uk', 'мова мови мову мовою'],
])('forms in %s have one stem: %s', (_, forms) => {
  expect([...new Set(forms.split(' ').map(stemOf))]).toHaveLength(1)
})

test.each([
  'house horse',
  'string stringent',
  'speed spe',
  'thing th',
  'virus viru',
  'data date',
  'cat category',
  'мир мера',
  'кот кит',
])('other words have stems of their own: %s', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(2)
})
