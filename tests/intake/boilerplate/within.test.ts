import { describe, expect, test } from 'vitest'
import { plainToDocument } from '../../../src/intake/plain-text/plain-text.ts'

const ONE =
  'The kiln at the end of the lane burned lime for the fields, and it was never cold from March to October. Then it closed.'
const TWO =
  'Its last owner sold the stones to a man who wanted to build a tower with them, and who never came to fetch them.'
const FORM = [
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Name *',
  'Email *',
]

const read = (lines: readonly string[]) => {
  const { markdown, leftOut } = plainToDocument(['The Kiln', ...lines].join('\n\n'), { verbatim: false })
  return { headings: markdown.match(/(?<=^## ).*/gm) ?? [], leftOut, markdown }
}

describe('a button among paragraphs takes only itself along', () => {
  test.each([
    ['Add a comment'],
    ['7 responses'],
    ['Join the conversation', 'Share'],
    ['Continue reading'],
    ['Weiterlesen'],
    ['Laisser un commentaire'],
    ['Publicidad'],
    ['Continua após a publicidade'],
    ['Leggi tutto'],
    ['Advertentie'],
    ['Czytaj dalej'],
    ['Реклама'],
    ['12 коментарів'],
    ['Läs mer'],
    ['Kommentieren'],
    ['Commenta'],
    ['Voir les commentaires'],
    ['Комментировать'],
    ['この記事をシェア'],
    ['شارك المقال'],
    ['Yorum yapın'],
    ['Yorum yap'],
    ['发表评论'],
    ['広告'],
    ['더 보기'],
    ['Xem thêm'],
    ['اقرأ المزيد'],
    ['Partager sur Telegram'],
    ['Bei Facebook teilen', 'Per Mail teilen'],
    ['WhatsApp’ta paylaş'],
    ['Lesen Sie auch'],
    ['Baca juga: Tungku tua di ujung jalan'],
    ['ΔΙΑΦΗΜΙΣΗ'],
    ['Просмотров: 3 482'],
    ['Megosztás'],
    ['Upvote', '41', 'Downvote'],
    ['Artikkeli jatkuu mainoksen jälkeen'],
    ['Abonați-vă la newsletter'],
  ])('%s', (...buttons) => {
    const { headings, leftOut, markdown } = read([ONE, ...buttons, TWO, 'The Tower', ONE])
    expect({ headings, leftOut }).toEqual({ headings: ['The Tower'], leftOut: buttons })
    expect(markdown).toContain(TWO)
  })

  test('and a form among them takes its fields', () => {
    const { headings, leftOut } = read([ONE, ...FORM, TWO, 'The Tower', ONE])
    expect({ headings, leftOut }).toEqual({ headings: ['The Tower'], leftOut: FORM })
  })
})

test.each([
  [['1. Lime', '2. Stones', '3. Comments']],
  [['1 Lime', '2 Stones', '3 Comments', '4 Share']],
  [['1、石灰', '2、评论', '3、分享']],
  [['Telegram', 'WhatsApp', 'Signal']],
  [['NAME', 'DESCRIPTION', 'EMAIL']],
  [['Lime', 'Comments', 'Stones']],
  [['Like', 'Share', 'Subscribe']],
])('%j are headings, each above a paragraph', (titles) => {
  expect(read(titles.flatMap((title) => [title, ONE]))).toMatchObject({ headings: titles, leftOut: [] })
})

test.each([
  ['cells of a table', ['Advertisement', '40 %', 'Tickets', '60 %', 'Print', '12 %']],
  ['keys', ['Ctrl+P', 'Print', 'Ctrl+S', 'Save', 'Ctrl+F', 'Search']],
  ['items of a list', ['- Facebook', '- Share', '- Print']],
  ['a paragraph that starts as a notice does', ['We use cookies as bait. The trout like them.']],
])('%s stay', (_, lines) => {
  expect(read([ONE, ...lines, TWO]).leftOut).toEqual([])
})

test('a link to the comments among buttons below the byline', () => {
  const buttons = ['Kommentare', 'Drucken', 'Teilen']
  expect(read(['Von Ida Kern', ...buttons, ONE, TWO])).toMatchObject({ headings: [], leftOut: buttons })
})

test('a button whose word the text below takes up is a heading of it', () => {
  const titles = ['Share', 'Drucken']
  const lines = ['Share', `His share was a tenth. ${ONE}`, 'Drucken', `Das Drucken kam später. ${TWO}`]
  expect(read(lines)).toMatchObject({ headings: titles, leftOut: [] })
  expect(read(['Share', ONE, 'Drucken', TWO])).toMatchObject({ headings: [], leftOut: titles })
})

test('a plea behind other words, beside a button', () => {
  const plea = [
    'Thanks for reading Kiln News! Subscribe for free to receive new posts and support my work.',
    'Subscribe',
  ]
  expect(read([ONE, ...plea, TWO]).leftOut).toEqual(plea)
})

test('comments above a form go with it; a section that is called so does not', () => {
  const comments = [
    '2 thoughts on “The Kiln”',
    'Ada says:',
    'March 4, 2023',
    TWO,
    'Reply',
    'Bo says:',
    'Nice.',
    'Reply',
  ]
  expect(read([ONE, ...comments, ...FORM]).leftOut).toEqual([...comments, ...FORM])
  expect(read([ONE, 'Comments', TWO, 'Stones', ONE, ...FORM]).leftOut).toEqual(FORM)
})

test.each([
  ['View this email in your browser', ['You are receiving this email because you signed up.', 'Unsubscribe']],
  ['Im Browser ansehen', ['Du erhältst diesen Newsletter, weil du dich angemeldet hast.', 'Abmelden']],
  ['Voir dans le navigateur', ['Vous recevez cet e-mail car vous êtes inscrit.', 'Se désabonner']],
  [
    'Открыть письмо в браузере',
    ['Вы получили это письмо, потому что подписались.', 'Отписаться от рассылки'],
  ],
  ['在浏览器中查看', ['您收到此邮件是因为您订阅了我们的通讯。', '退订']],
  ['ブラウザで表示', ['配信停止はこちら']],
])('a newsletter: %j', (top, bottom) => {
  const document = plainToDocument([top, 'Letter 4', ONE, TWO, ...bottom].join('\n\n'), { verbatim: false })
  expect(document).toMatchObject({ meta: { title: 'Letter 4' }, leftOut: [top, ...bottom] })
})
