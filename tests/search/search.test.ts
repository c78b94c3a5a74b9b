import { expect, test } from 'vitest'
import { shelfOf } from './shelf-of.ts'

const SHELF = {
  pier: `---
title: The lamp on the pier
author: Ada Holm
tags: [sea, light houses]
---

Once it burned whale oil.

## Who kept it

A keeper climbed the ninety steps twice a night, with coal and flour for wages.

## The keeper's lamp

The lamps were heavy, and one lamp broke. A lamp costs more than a keeper earns.`,
  'coal-mine': `---
title: Down in the mine
author: Jörg Åkesson
tags: [sea]
---

## Coal

Nobody took a lamp down there before the flour sacks were gone.`,
  'ru-lamp':
    '# Лампа на причале\n\nВ лампе горело китовое масло.\n\n## Смотрители\n\nКнигу вели три смотрителя.',
  'zh-lamp': '# 码头上的灯\n\n从前灯里烧的是鲸油。\n\n## 守灯人\n\n守灯人每夜爬九十级台阶两次。',
  'ja-lamp':
    '# 桟橋のランプ\n\nむかしは鯨油を燃やしていた。\n\n## 灯台守\n\n灯台守は毎晩二度、九十段の階段をのぼった。',
  'ko-lamp':
    '# 부두의 등불\n\n예전에는 고래기름을 태웠다.\n\n## 등대지기\n\n등대지기는 밤마다 계단을 두 번 올랐다.',
  'th-lamp': '# ตะเกียงบนท่าเรือ\n\nเมื่อก่อนใช้น้ำมันปลาวาฬ\n\n## คนเฝ้า\n\nคนเฝ้าปีนบันไดเก้าสิบขั้นคืนละสองครั้ง',
  'only-title': '# Semaphore',
}

test.each([
  ['a word, where it matters most first', 'lamp', ['pier 2', 'pier 0', 'coal-mine 1']],
  ['all words in one section', 'coal flour', ['coal-mine 1', 'pier 1']],
  ['words in the article title do', 'pier flour', ['pier 1']],
  ['another form', 'keepers', ['pier 2', 'pier 1']],
  ['accents and case', 'LÁMP whale', ['pier 0']],
  ['a phrase', '"whale oil"', ['pier 0']],
  ['a phrase in another order', '"oil whale"', []],
  ['a phrase word by word', '"lamp were"', []],
  ['without', 'lamp -keeper', ['pier 0', 'coal-mine 1']],
  ['without a phrase', 'lamp -"lamp broke"', ['pier 0', 'coal-mine 1']],
  ['a title', 'title:lamp', ['pier 2', 'pier 0']],
  ['a title and a word', 'title:lamp flour', ['pier 1']],
  ['a tag', 'tag:sea', ['coal-mine 1', 'pier 0']],
  ['a tag of two words', 'tag:"light houses"', ['pier 0']],
  ['a tag must be whole', 'tag:light', []],
  ['an author', 'author:holm', ['pier 0']],
  ['an author and a word', 'lamp author:akesson', ['coal-mine 1']],
  ['a tag and without another', 'tag:sea -tag:"light houses"', ['coal-mine 1']],
  ['an article that is only a title', 'semaphore', ['only-title ']],
  ['Russian forms', 'книги смотритель', ['ru-lamp 1']],
  ['a Chinese word', '台阶', ['zh-lamp 1']],
  ['a Chinese letter', '油', ['zh-lamp 0', 'ja-lamp 0']],
  ['Chinese words apart', '守灯人 九十', ['zh-lamp 1']],
  ['a Japanese word', '階段', ['ja-lamp 1']],
  ['a Japanese word in kana', 'ランプ', ['ja-lamp 0']],
  ['a Korean word without its particle', '계단', ['ko-lamp 1']],
  ['a Thai word', 'บันได', ['th-lamp 1']],
  ['a Thai word between words', 'น้ำมัน', ['th-lamp 0']],
  ['nothing', 'zeppelin', []],
])('finds %s', async (_, query, hits) => {
  const found = await (await shelf).search(query)
  expect([...found.hits].sort()).toEqual([...hits].sort())
  expect(found.hits[0]).toBe(hits[0])
})

const shelf = shelfOf(SHELF)

test('reads only what has changed', async () => {
  const shelf = await shelfOf({ a: 'One lamp.', b: 'Two lamps.', c: 'No light.' })
  expect(await shelf.search('lamp')).toEqual({ hits: ['a 0', 'b 0'], read: 3 })
  expect(await shelf.search('lamp')).toEqual({ hits: ['a 0', 'b 0'], read: 0 })
  await shelf.write('c', 'Three lamps, at last.')
  await shelf.write('d', 'And a lamp more.')
  const changed = await shelf.search('lamp')
  expect([...changed.hits].sort()).toEqual(['a 0', 'b 0', 'c 0', 'd 0'])
  expect(changed.read).toBe(2)
  await shelf.remove('a')
  await shelf.write('d', 'And none.')
  const removed = await shelf.search('lamp')
  expect([...removed.hits].sort()).toEqual(['b 0', 'c 0'])
  expect(removed.read).toBe(1)
  expect((await shelf.search('light')).hits).toEqual([])
})

test('what came last is ranked with the rest', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`a${index}`, `Oil, then lamp ${index}.`]),
  )
  const shelf = await shelfOf({ ...many, z: 'Nothing yet.' })
  await shelf.search('lamp')
  await shelf.write('z', '# Lamp\n\nA lamp, a lamp, a lamp.')
  expect((await shelf.search('lamp')).hits[0]).toBe('z 0')
})

test('more changes than a few are put together with the rest', async () => {
  const shelf = await shelfOf({ a: 'One lamp.' })
  await shelf.search('lamp')
  for (let index = 0; index < 60; index++) await shelf.write(`n${index}`, `Lamp number${index}.`)
  expect((await shelf.search('number59')).hits).toEqual(['n59 0'])
  for (let index = 0; index < 60; index++) await shelf.remove(`n${index}`)
  expect(await shelf.search('lamp')).toEqual({ hits: ['a 0'], read: 0 })
})
