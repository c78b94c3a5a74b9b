import { describe, expect, test } from 'vitest'
import { plainToDocument } from '../../../src/intake/plain-text/plain-text.ts'

const TEXT =
  'The lamp on the pier is lit at dusk by whoever comes first, and it is put out at dawn by whoever is still awake, so that nobody can say in the end whose lamp it is.'
const read = (...lines: readonly string[]) =>
  plainToDocument([...lines, TEXT].join('\n\n'), { verbatim: false })

test.each([
  ['an address', ['https://dawn.example/lamps']],
  ['a path of an address', ['/coast/lamps/']],
  ['a path', ['Coast / Piers / Lamps']],
  ['a date', ['January 7, 2021']],
  ['a date beside the part of the paper', ['Coast, Piers | January 7, 2021']],
  ['a path that ends in it', ['Головна » Узбережжя » Who Lights the Lamp']],
  ['a path behind a label', ['Sie sind hier: Startseite Küste Lampen']],
  ['what only readers with a subscription may read', ['有料記事']],
  ['what stands below a skip link', ['본문 바로가기\n바다']],
  ['a byline', ['By Nora Lind']],
  ['a menu in one line', ['Lamps | Tides | Gulls | About us']],
  ['a menu in one line, in Korean', ['등대 · 조석 · 갈매기 · 오시는 길']],
  ['the name of the site and what it sells', ['LA GAZETTE DE L’AUBE\nÀ la une\nAbonnez-vous dès 1 €']],
  ['the name of the site below a path', ['Home > Coast > Piers\nThe Dawn Post\nSign in']],
  ['a menu of wide blanks below the site', ['Dawn Post\nLamps   Tides   Gulls   About us']],
  ['a label without what it labels', ['Data publikacji:']],
  ['the site above the path to the page', ['Dawn Post, 2nd edition\nDawn Post > Coast > Piers']],
  ['a menu of words in one line', ['黎明周刊', '首页 科技 财经 文化']],
  ['a button for cookies', ['OK', 'Coast and piers', 'Lamps, Gulls']],
  ['a slogan that is a sentence', ['Every day a little nearer.', 'Coast', 'March 5, 2024']],
  ['a list that ends in it', ['1. Dawn Post', '2. Coast', '3. Who Lights the Lamp']],
  [
    'the site below a menu in one line',
    ['Lamps | Tides | Gulls | About us', 'Dawn Post 2', 'Dawn Post > Coast > Piers'],
  ],
  ['what kind of text it is', ['INTERVIEW']],
  ['the part of the paper', ['Культура']],
  ['a label without a value, and a part of the paper no one knows', ['Labels:', 'Pier notes']],
  ['the window’s title', ['Who Lights the Lamp | The Dawn Post', 'Piers', 'Log in']],
])('%s is no title', (_, lines) => {
  expect(read(...lines, 'Who Lights the Lamp', 'By Nora Lind').meta.title).toBe('Who Lights the Lamp')
})

test.each([
  ['a path of parts', ['The Dawn Post\nLog in', 'Home | Coast | Piers'], 'Who Lights the Lamp'],
  [
    'the kind of the text, above what is said',
    ['The Dawn Post\nLog in\nSubscribe\nSearch', 'INTERVIEW'],
    '“I light the lamp”',
  ],
])('below %s', (_, header, title) => {
  const subtitle =
    'Nora Lind about dusk, dawn, and the keepers who come out on the pier between the two of them'
  expect(read(...header, title, subtitle, 'By Nora Lind').meta).toEqual({ title, author: 'Nora Lind' })
})

test('a date in the header is that of the article, if there is no other', () => {
  const header = ['Home\nNews\nCoast', '7 January 2021, 18:37', 'Coast', 'Who Lights the Lamp on the Pier']
  const subtitle = 'The keepers come out at dusk, all of them'
  const [title, date] = ['Who Lights the Lamp on the Pier', '7 January 2021, 18:37']
  expect(read(...header, subtitle).meta).toEqual({ title, date })
  expect(read(...header, 'By Nora Lind, 6 January 2021').meta).toEqual({
    title,
    author: 'Nora Lind',
    date: '6 January 2021',
  })
})

test.each(['Interview', 'Node.js', 'README.md', 'A/B tests', 'Red / Green'])('%s may be a title', (title) => {
  expect(read(title, `What it is. ${TEXT}`).meta.title).toBe(title)
})

test('the name of the site is no title', () => {
  const site = ['The Dawn Post', 'Who Lights the Lamp', TEXT]
  expect(read(...site).meta.title).toBe('The Dawn Post')
  expect(read(...site, 'Coast news | The Dawn Post').meta.title).toBe('Who Lights the Lamp')
  const { meta, leftOut } = plainToDocument([...site, '© 2021 The Dawn Post'].join('\n\n'), {
    verbatim: false,
  })
  expect(meta.title).toBe('Who Lights the Lamp')
  expect(leftOut).toEqual(['The Dawn Post', '© 2021 The Dawn Post'])
  expect(read(...site, 'ⓒ The Dawn Post').meta.title).toBe('Who Lights the Lamp')
})

describe('a menu above the title', () => {
  const BELOW = `Who Lights the Lamp\n\n${TEXT}`
  test.each([
    ['with what menus say', 'Home\nAbout\nContact\nThe Dawn Post'],
    ['of entries of its own', 'Lamps\nPiers\nTides\nGulls\nBoys\nThe Dawn Post'],
    ['in Chinese', '首页\n关于我们\n灯塔\n码头\n海鸥\n黎明邮报'],
  ])('is left out: %s', (_, menu) => {
    const { meta, leftOut } = plainToDocument(`${menu}\n\n${BELOW}`, { verbatim: false })
    expect(meta.title).toBe('Who Lights the Lamp')
    expect(leftOut).toEqual(menu.split('\n'))
  })

  test('buttons below the title are none', () => {
    expect(
      plainToDocument(`Who Lights the Lamp\nShare\nListen to this article\n\n${TEXT}`, { verbatim: false })
        .meta,
    ).toEqual({
      title: 'Who Lights the Lamp',
    })
  })

  const MENU = 'Home\nTides\nSearch\nLog in'
  test.each([
    ['apart from a menu in parts', 'The Dawn Post', MENU, 'Coast\nPiers', 'PIERS'],
    ['below a path', MENU, 'Home > Coast > Piers'],
    [
      'below a menu of lines by themselves',
      ...'Lamps Piers Tides Gulls Boys Boats Weather Sports Dawn Post'.split(' '),
    ],
    ['below a path that ends in it', MENU, 'Home / Coast / Piers / Who Lights the Lamp on the Pier'],
    [
      'below the headlines of others',
      MENU,
      'Gulls steal a whole crate of herring',
      'The ferry is late again',
    ],
  ])('shows where the title is: %s', (_, ...lines) => {
    const title = ['Who Lights the Lamp on the Pier', 'By Nora Lind, 7 January 2021'].join('\n')
    const text = `On the pier nobody lights a lamp before dusk. ${TEXT}`
    const { meta, leftOut } = plainToDocument([...lines, title, text].join('\n\n'), { verbatim: false })
    expect(meta).toEqual({
      title: 'Who Lights the Lamp on the Pier',
      author: 'Nora Lind',
      date: '7 January 2021',
    })
    expect(leftOut).toEqual(lines.join('\n').split('\n'))
  })

  test('shows where the title is: below a notice among menus', () => {
    const notice = 'We keep a few crumbs. They last as long as there are gulls.'
    const menu = 'Nets Oars Boats Herring Sails Knots Ropes Weather Tides'.split(' ')
    const lines = [...MENU.split('\n'), notice, ...menu]
    const article = ['Who Lights the Lamp', TEXT, TEXT, TEXT, TEXT]
    const { meta, leftOut } = read(lines.join('\n'), ...article)
    expect(meta.title).toBe('Who Lights the Lamp')
    expect(leftOut).toEqual(lines)
  })

  test.each([
    ['to log in', 'The Dawn Post\nLog in\nSubscribe\nMenu'],
    ['to log in, in German', 'Der Morgen\nAnmelden\nAbonnieren'],
    ['to log in, in Japanese', '夜明け新聞\nログイン\n新規登録'],
    ['to log in, and a path', 'The Dawn Post\nLog in\nHome > Coast > Piers'],
    ['a path that ends in the title', 'The Dawn Post\nYou are here: Coast > Piers > Who Lights the Lamp'],
  ])('is left out below the name of the site: %s', (_, bar) => {
    const { meta, leftOut } = plainToDocument(`${bar}\n\n${BELOW}`, { verbatim: false })
    expect(meta.title).toBe('Who Lights the Lamp')
    expect(leftOut).toEqual(bar.split('\n'))
  })

  test('shows where a title is that is shorter than its subtitle', () => {
    const subtitle =
      'How three boys and a gull keep a pier from the dark, and why none of them is ever thanked for it'
    const { meta } = read(`${MENU}\nCoast\nPiers`, 'Dusk', subtitle, 'By Nora Lind')
    expect(meta).toEqual({ title: 'Dusk', author: 'Nora Lind' })
  })

  test.each([
    ['buttons', 'The Lamp\nShare\nSubscribe\nAdvertisement'],
    ['a list', 'The Lamp\n\nLamps\nOil\nA wick\nMatches\nA boy\nA ladder'],
  ])('is none below the title: %s', (_, lines) => {
    const { meta, leftOut } = plainToDocument(`${lines}\n\nHow it is lit\n\n${TEXT}`, { verbatim: false })
    expect(meta.title).toBe('The Lamp')
    expect(leftOut).toEqual(leftOut.filter((line) => !/lit|Oil|Lamp/.test(line)))
  })

  test.each([
    ['a title and three lines more', 'The Lamp\nA Story\nOf the Pier\nOldhaven'],
    ['a poem', 'The lamp,\nthe pier,\nthe tide,\nthe gull,\nthe boy,\nthe dawn.'],
    ['what is needed', 'For the lamp\n2 wicks\n1 l of oil\n3 matches\n4 boys\nA pier'],
    ['a title below a skip link', 'Skip to content\nThe Lamp'],
  ])('is none: %s', (_, lines) => {
    const { leftOut } = plainToDocument(`${lines}\n\n${BELOW}`, { verbatim: false })
    expect(leftOut.filter((line) => line !== 'Skip to content')).toEqual([])
  })
})

test('a date that is the first of several stays where it is', () => {
  const { meta } = read('March 5, 2024', 'Went to the pier', 'March 6, 2024', 'Stayed in bed')
  expect(meta.title).toBe('March 5, 2024')
})

describe('under the title', () => {
  const HEADINGS = ['What the boys say', TEXT, 'What the girls say']
  test.each([
    ['a name and a profession', ['Nora Lind Science editor']],
    ['a name, where headings look otherwise', ['Nora Lind']],
    ['a date and something else', ['The elections of 5 May 2024']],
    ['a time that has passed', ['3 hours ago']],
    ['the part of the paper', ['NEWS']],
    ['how long it takes to read', ['Temps de lecture moyen : 58 sec']],
    ['the same in Japanese', ['この記事は4分で読めます']],
    ['a subtitle above the byline', ['A story of oil', 'By Nora Lind']],
  ])('%s is no heading', (_, lines) => {
    const { markdown } = read('Who Lights the Lamp', ...lines, TEXT, ...HEADINGS)
    expect(markdown.match(/^#.*/gm)).toEqual(['## What the boys say', '## What the girls say'])
  })

  test('a first heading like the others is one', () => {
    const { markdown } = read('Nora Lind', 'Early Life', TEXT, 'Later Years', TEXT, 'Last Days')
    expect(markdown.match(/^#.*/gm)).toEqual(['## Early Life', '## Later Years', '## Last Days'])
  })

  test('a blog’s name, its author twice, and counts around the date', () => {
    const lines = ['Nora Lind', 'Nora Lind', 'Follow', 'The Dawn', '4 min read', '·', 'Jan 7, 2021']
    const { meta, markdown } = read('Who Lights the Lamp', ...lines)
    expect(meta).toEqual({ title: 'Who Lights the Lamp', author: 'Nora Lind', date: 'Jan 7, 2021' })
    expect(markdown).toBe(`${TEXT}\n`)
  })

  test('a line right below where no line stands apart may be a heading', () => {
    const { markdown } = plainToDocument(`Who Lights the Lamp\nThe First Boy\n${TEXT}`, { verbatim: false })
    expect(markdown).toBe(`## The First Boy\n\n${TEXT}\n`)
  })

  test('dates below the first paragraphs are no bylines', () => {
    const { meta } = read(
      'Blog',
      'What we do.',
      `${TEXT.slice(0, 90)}.`,
      `${TEXT.slice(0, 80)}.`,
      'May 5, 2024',
    )
    expect(meta).toEqual({ title: 'Blog' })
  })
})
