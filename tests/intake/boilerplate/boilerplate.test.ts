import { describe, expect, test } from 'vitest'
import { findBoilerplate, isBoilerplate } from '../../../src/intake/boilerplate/boilerplate.ts'
import { countLeadingBoilerplate } from '../../../src/intake/boilerplate/leading.ts'
import { findTrailingBoilerplate } from '../../../src/intake/boilerplate/trailing.ts'

const BODY = [
  'Title',
  'A paragraph of the article that has quite a few words, so that there is something to keep. '.repeat(4),
]

test.each([
  ['More recipes from The Pier\nHerring in cream\nSubscribe to our newsletter', 2],
  ['Más recetas de El Muelle\nArenques con nata\n© 2024 El Muelle', 2],
  // Without boilerplate below it may be the article's own.
  ['More recipes from The Pier\nHerring in cream', 4],
])('links to other articles: %j', (links, end) => {
  expect(findTrailingBoilerplate([...BODY, ...links.split('\n')])).toBe(end)
})

/** A comment form in each language: its lines. */
const FORMS = `
  English: Leave a Comment Cancel reply | Your email address will not be published. Required fields are marked * | Comment * | Name * | Website
  Chinese: 评论 | 发表回复 | 您的邮箱地址不会被公开。 必填项已用 * 标注
  Chinese (Taiwan): 發佈留言 | 發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *
  Japanese: コメントを残す | メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です
  Korean: 댓글 남기기 | 이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다
  Russian: Добавить комментарий | Ваш адрес email не будет опубликован. Обязательные поля помечены *
  German: Schreibe einen Kommentar Antwort abbrechen | Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
  French: Laisser un commentaire | Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
  Spanish: Deja una respuesta | Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
  Portuguese: Deixe um comentário | O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
  Italian: Lascia un commento | Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
  Dutch: Geef een reactie | Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
  Polish: Dodaj komentarz | Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *
  Turkish: Bir yanıt yazın | E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir
  Arabic: اترك تعليقاً | لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
  Hebrew: כתיבת תגובה | האימייל לא יוצג באתר. שדות החובה מסומנים *
  Swedish: Lämna ett svar | Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *
  Czech: Napsat komentář | Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *
  Vietnamese: Để lại một bình luận | Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
  Greek: Αφήστε μια απάντηση | Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
`

test.each(FORMS.trim().split('\n'))('a comment form at the end: %s', (form) => {
  const lines = form.replace(/^.*?: /, '').split(' | ')
  expect(findTrailingBoilerplate([...BODY, ...lines])).toBe(BODY.length)
})

test.each([
  ['buttons', ['Share on Facebook', 'Share on X', 'Copy link']],
  ['counted comments', ['2 Comments', 'Bob', 'Nice.', 'Leave a Reply']],
  ['counted comments without a form', ['Les commentaires (2)', 'Ida', 'Merci !', 'Jean-Paul', 'Très juste.']],
  ['a heading of others at the end', ['Related articles']],
  ['related posts', ['Related posts', 'Ten Ways to Do It', 'Why Not?']],
  ['sharing and liking', ['Share this:', 'Facebook', 'X', 'Like this:', 'Like Loading...']],
  ['a plea', ['Subscribe to our newsletter for more of this']],
  ['tags', ['Tags: tea, kettles']],
  ['neighbours', ['上一篇：茶', '下一篇：咖啡', '返回顶部']],
  ['a footer', ['Impressum', 'Datenschutzerklärung', 'Cookie-Einstellungen']],
  ['a plea by mail', ['Discover more from The Kettle', 'Type your email…', 'Subscribe']],
  ['a copyright line', ['© 2024 The Paper. All rights reserved.']],
])('at the end: %s', (_, lines) => {
  expect(findTrailingBoilerplate([...BODY, ...lines])).toBe(BODY.length)
})

describe('the article stays', () => {
  test.each([
    ['a table that ends in X', ['Bert', 'X', 'X', 'X']],
    ['a last word that is a button elsewhere', ['Post']],
    [
      'a sentence about comments',
      ['Leave a comment below if you have built one of these yourself, and tell us how it went.'],
    ],
    ['a heading as in boilerplate, with text', ['Comments', BODY[1] ?? '']],
    ['references', ['References', 'Smith, J. (2014). On kettles.']],
    ['a plain ending', ['The end']],
    ['a list of sites', ['Facebook', 'Instagram', 'Pinterest']],
    ['a word about the author', ['About the author', 'Jane Doe makes kettles.']],
  ])('%s', (_, lines) => {
    expect(findTrailingBoilerplate([...BODY, ...lines])).toBe(BODY.length + lines.length)
  })

  test('an article about comment forms', () => {
    const lines = [
      'How to translate a theme',
      'Leave a Reply',
      ...Array.from({ length: 5 }, () => BODY[1] ?? ''),
    ]
    expect(findTrailingBoilerplate(lines)).toBe(lines.length)
  })
})

test.each([
  [['Skip to content', 'Title', 'text'], 1],
  [['Home > News > Science', 'Title', 'text'], 1],
  [['Zum Inhalt springen', 'Menü', 'Startseite', 'Titel', 'text'], 3],
  [['Menu', 'Title', 'text'], 0],
  [['Title', 'text'], 0],
  [['A > B', 'text'], 0],
])('%j starts with %i lines of boilerplate', (lines, count) => {
  expect(countLeadingBoilerplate(lines)).toBe(count)
})

test.each([
  ...['Share', 'Deixe um comentário', '评论', 'Loading…', 'Name *'],
  ...['Text size', '字号：大 中 小', '文字サイズ', 'Schriftgröße'],
  ...['Share Improve this question Follow', 'Teilen Drucken', '分享 收藏 点赞'],
])('%j is boilerplate', (line) => {
  expect(isBoilerplate(line)).toBe(true)
})

// A link may start so.
test.each(['Publicado em 26/04/2022 por Rui Costa', 'Publicado en 26 de abril de 2022'])(
  '%j is none',
  (line) => {
    expect(isBoilerplate(line)).toBe(false)
  },
)

test.each([
  '5 min read',
  'Lesezeit: 5 Minuten',
  'Temps de lecture : 5 minutes',
  '6 min de lectura',
  '5 мин чтения',
  '约 5 分钟阅读',
  '5분 읽기',
  'Listen · 7 min',
  'Share Article',
])('%j under a title is boilerplate', (line) => {
  expect([...findBoilerplate(['Title', line, BODY[1] ?? ''])]).toEqual([1])
})
