import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../../../src/intake/plain-text/blocks.ts'
import { findHeadings } from '../../../../src/intake/plain-text/headings/find-headings.ts'

const TEXT =
  'Here is a paragraph of running text, which goes on for long enough that nobody would take it for a heading.'
const MORE =
  'The next paragraph is about as long as the one before it was, and it says about as much as that one did, too.'

/** The headings of lines that each have an empty line between them. */
function headings(...lines: readonly string[]): readonly string[] {
  const blocks = toBlocks(lines.join('\n\n'))
  const found = findHeadings(blocks)
  return blocks.filter((_, at) => found[at]).map((block) => block.text)
}

describe('between two paragraphs', () => {
  test.each([
    'The Long Wait',
    'What went wrong',
    'What could go wrong?',
    '2. A second part',
    'Why We Built It: a Story of Two Teams',
    '背景与动机',
    'はじめに',
    'Как устроен звук',
    'طريقة التحضير',
    'Das Gerät im Alltag',
    'परिणाम',
    'iPhone in hand',
    'II.',
    'CHAPTER IV.',
    'CHAPTER V.',
    'ГЛАВА ПЕРВАЯ.',
    'v2.1.0 (2024-03-05)',
    '2 - Stability',
    'TL;DR',
    'Setup/Teardown',
    'Hochwasserrückhaltebeckenverwaltungsvorschriften',
    'Miss Ada Byrne and Mrs. Holm',
    'Frau Prof. Adler zieht um',
    'Gäste, z. B. Schwalben',
    'Das Rätsel um Nr. 7',
    'The Rise of Holm Bros. Ltd.',
    'Trio No. 5',
    'III. The Wall',
    '“Glass” and what it hides',
    '«Заря» над рекой',
    'Chapter Two',
    'A Lamp for $39.99',
  ])('%j is a heading', (line) => {
    expect(headings(TEXT, line, MORE)).toEqual([line])
  })

  test.each([
    'Photo: Jane Doe',
    'Image caption The bridge in the fog',
    '사진=김하늘 기자',
    '▲ 강가의 다리. 사진=새벽뉴스',
    'تصوير: ليلى حسن',
    'Foto di Luca Rossi',
    'Mosten i dimma. Foto av Nora Lind',
    'Подпись к фото, Мост в тумане',
    'OSLO, Norway, June 3, 2024',
    'https://example.org/a/page',
    'The new framework [Fig 1]',
    'The bridge at dawn (Credit: Jane Doe)',
    'Jane Doe/Getty Images',
    'Figure 3: The bridge',
    'Table 2. Results',
    '图 1：结构',
    '— Jane Doe, engineer',
    '“I never said that”',
    'It was over.',
    'He paused;',
    'and then they left',
    'March 5, 2024',
    'By Jane Doe',
    '14:20',
    '5 min read',
    'Note',
    'foo.bar();',
    'src/kettle',
    '--verbose',
    '$a^2 + b^2 = c^2$',
    '— Мы не ожидали такого результата, — говорит она',
    'Read more: Ten ways to do it',
    '[ The Valley Herald ]',
    'Ada Byrne 9:14 AM',
    '（灯台）',
    'Baca juga: Ini nama penjaga menara yang baru',
    'Von Ada Byrne publiziert am 25. September 2018',
    'Lire aussi Le pain de nos grands-mères',
    'Leggi anche Il pane delle nonne',
    'View this post on Instagram',
    'A post shared by Ada Byrne (@adabyrne) in June',
    '3 / 4',
    'Dec 24',
    '6 min de lectura',
    'A picture at example.org/kettle',
    'Never boil it twice!',
    'やっと届いた～',
    '‘Is that the tower?’',
    '"Is that the tower?',
    '«А где башня?',
    '„Wo ist der Turm?',
    '「塔はどこにあるのか',
    '› Wo ist er? ‹',
    '“Not today,” Ada said',
    '"Why not?" he wondered',
    'Ada Byrne, 61, in front of the tower',
    'A short sentence that nevertheless goes on and on without ever coming to a real end',
  ])('%j is none', (line) => {
    expect(headings(TEXT, line, MORE)).toEqual([])
  })
})

test.each([
  'Vì sao chiếc cầu cũ được xây lại ba lần trong mười năm',
  'Por qué nadie quiso volver a cruzar aquel puente de madera vieja',
  '住在河边的人为什么每年春天都要把船搬到山上去',
  'Зачем жители приречных улиц каждую весну поднимают лодки на холм',
])('%j is a heading between long paragraphs', (line) => {
  const long = `${TEXT} ${MORE}`
  expect(headings(long, 'Uno', long, line, long, 'Dos', long)).toEqual(['Uno', line, 'Dos'])
})

test('the first line of a stanza is no heading', () => {
  const blocks = toBlocks(
    'I lit the lamp when I was young\n  and thought that it would stay;\nI left it by the window hung\n  and then I went away.',
  )
  expect(findHeadings(blocks)).toEqual([false, false, false, false])
})

test('what a colon announced is no heading', () => {
  expect(headings('These are the things that you will need for it:', 'A hammer', MORE)).toEqual([])
  expect(
    headings('These are the things that you will need for it:', 'A hammer', 'Two nails', 'Some wire', MORE),
  ).toEqual([])
})

test('what Chinese and Japanese announce without a colon is no heading', () => {
  expect(headings(TEXT, '需要的东西如下。', '一个锤子', '两颗钉子', '一根很长的铁丝', MORE)).toEqual([])
  expect(headings(TEXT, '必要な物は以下の通りです。', '金づち', '釘を二本', '長い針金を一本', MORE)).toEqual(
    [],
  )
})

test('above long text a line alone is a heading even below a colon, as when code was lost', () => {
  const long = `${TEXT} ${MORE}`
  expect(headings(TEXT, 'Then run this command on the machine:', 'Cleaning up', long)).toEqual([
    'Cleaning up',
  ])
})

test('lines with labels like their neighbours are entries', () => {
  expect(headings(TEXT, 'Time: ten minutes', 'Yield: four cups of tea', 'Skill: none', MORE)).toEqual([])
  expect(headings(TEXT, 'Day 1: The Harbour', MORE, 'Day 2: The Old Town', TEXT)).toEqual([
    'Day 1: The Harbour',
    'Day 2: The Old Town',
  ])
})

test('one word above a list of longer lines is a heading, one above figures is not', () => {
  const items = ['Written in plain old C', 'Runs without any network', 'Keeps all of your tea warm']
  expect(headings(TEXT, 'Strengths', ...items, MORE)).toEqual(['Strengths'])
  const cells = ['Price', 'About 80 to 175 a piece', 'In stock since 2019 or so', 'Sold 12 of them last year']
  expect(headings(TEXT, ...cells, MORE)).toEqual([])
})

test('a numbered part may be longer than the heading below it', () => {
  expect(headings('Part 18: The Long Way Home', 'At Sea', MORE)).toEqual([
    'Part 18: The Long Way Home',
    'At Sea',
  ])
})

test('a picture before a line marks a heading, before several lines a list', () => {
  const items = ['Two cups of strong black tea', 'A bowl of rice with some leaves']
  const others = ['One glass of warm milk', 'Some of the bread that is left over']
  expect(headings(TEXT, '🍵 In the morning', ...items, '🌙 At night', ...others, MORE)).toEqual([
    '🍵 In the morning',
    '🌙 At night',
  ])
  expect(headings(`${TEXT}:`, '🍵 Black tea', '🍚 White rice', '🌿 Green leaves', MORE)).toEqual([])
})

test('in text without capitals headings have none either', () => {
  const low = TEXT.toLowerCase()
  expect(headings(low, 'how to boil water', MORE.toLowerCase())).toEqual(['how to boil water'])
  expect(headings(TEXT, 'how to boil water', MORE)).toEqual([])
})

test('a heading may stand above another', () => {
  expect(headings(TEXT, 'Cell division', 'Mitosis', MORE)).toEqual(['Cell division', 'Mitosis'])
})

test.each([
  'How we went about measuring all of the towers in the county',
  'Ein langer Titel über dem kurzen',
])('%j above a shorter heading is one too', (line) => {
  expect(headings(TEXT, `${TEXT} ${MORE}`, line, 'Which towers?', `${TEXT} ${MORE}`)).toEqual([
    line,
    'Which towers?',
  ])
})

test('a list of short lines has at most a heading above it and one below it', () => {
  const items = [
    'Faster answers from the new interface',
    'Deployments in hours instead of days',
    'No downtime during the whole move',
  ]
  expect(headings(TEXT, 'Key highlights', ...items, 'The challenge', MORE)).toEqual([
    'Key highlights',
    'The challenge',
  ])
})

test('the cells of a table are no headings', () => {
  const cells = ['Model', 'Price', 'Uses', 'Poor', '$5', '10', 'Good', '$10', '50']
  expect(headings(TEXT, ...cells, MORE)).toEqual([])
  expect(headings(TEXT, ...cells, 'What It Means', MORE)).toEqual(['What It Means'])
})

test('numbered headings are found, unnumbered captions between them are not', () => {
  const caption = 'Three old documents with visible links between them'
  const found = headings(
    '1. Links',
    TEXT,
    caption,
    MORE,
    '2. Documents',
    TEXT,
    '3. Windows',
    'A short note',
    'Another note',
    '4. Versions',
    MORE,
  )
  expect(found).toEqual(['1. Links', '2. Documents', '3. Windows', '4. Versions'])
})

test('numbered headings may be long, numbered sentences are none', () => {
  const long = (number: number) => `${number}. ${'Of the many names of the weir '.repeat(3).trim()}`
  expect(headings(long(1), TEXT, long(2), MORE)).toEqual([long(1), long(2)])
  expect(headings(`${long(1)}.`, TEXT, `${long(2)}.`, MORE)).toEqual([])
})

test('the short lines that a page ends in have no headings', () => {
  const menu = (entries: number) =>
    'Weirs Carp Boats Ponds Mills Gates Rain Prints'.split(' ').slice(0, entries)
  const end = (entries: number) => [
    'About the valley',
    menu(entries).join('\n'),
    'Made by hand in the valley.',
  ]
  expect(headings(TEXT, 'The lower pond', MORE, ...end(3))).toEqual(['The lower pond', 'About the valley'])
  expect(headings(TEXT, 'The lower pond', MORE, ...end(8))).toEqual(['The lower pond'])
})

test('a heading may follow right after a list where text stands apart below it', () => {
  const list = 'Nets and two of the longer oars\nA boat for the winter on the weir'
  const long = `${TEXT} ${MORE}`
  expect(headings(TEXT, long, `${list}\nThe lower pond`, long, TEXT)).toEqual(['The lower pond'])
  expect(headings(TEXT, long, `${list}\nThe lower pond\n${long}`, TEXT)).toEqual([])
})

test.each(['Write to nora@valley.example', 'See valley.example/weirs'])('an address is none: %s', (line) => {
  expect(headings(TEXT, line, MORE)).toEqual([])
})

test('what is numbered may be the name of a function', () => {
  expect(headings('一、start()', TEXT, '二、stop()', MORE)).toEqual(['一、start()', '二、stop()'])
})

test('the entries of contents are numbered where the headings are not, and levels among them make no series', () => {
  const contents = ['1 Origin', '2 Use', '2.1 At sea', '2.2 NSS', '3 Sources']
  expect(headings(TEXT, ...contents, 'Origin', TEXT, 'Use', 'At sea', MORE, 'NSS', TEXT)).toEqual([
    'Origin',
    'Use',
    'At sea',
    'NSS',
  ])
})

test('a wiki’s buttons show what its headings are', () => {
  const article = `${TEXT}\n\nOrigin[edit]\n\n${MORE}\n\nSources [Bearbeiten | Quelltext bearbeiten]\n\n^ Ada.`
  const blocks = toBlocks(article)
  expect(blocks.filter((_, index) => findHeadings(blocks)[index]).map(({ text }) => text)).toEqual([
    'Origin',
    'Sources',
  ])
})

test('where the headings are marked or listed, a caption is none', () => {
  expect(headings(TEXT, 'Origin[edit]', MORE, 'The keeper at home', TEXT, 'Use[edit]', MORE)).toEqual([
    'Origin',
    'Use',
  ])
  expect(headings(TEXT, '**Origin**', MORE, 'The keeper at home', TEXT, '**Use**', MORE)).toEqual([
    'Origin',
    'Use',
  ])
  const titles = ['The origin', 'The use', 'The decay']
  const article = titles.flatMap((title) => [title, MORE])
  expect(headings(TEXT, ...titles, ...article, 'The keeper at home, in June', TEXT)).toEqual(titles)
})

describe('next to lines that stand together', () => {
  const LIST = 'A ladder\nSome oil\nA wick'
  test.each([
    ['above them, below a paragraph', [TEXT, 'What the keeper needs', LIST, MORE]],
    ['below them', [TEXT, LIST, 'What the keeper needs', MORE]],
    ['between them', [TEXT, 'Two boys\nA dog\nA cart', 'What the keeper needs', LIST, MORE]],
  ])('a line apart is a heading: %s', (_, lines) => {
    expect(headings(...lines)).toEqual(['What the keeper needs'])
  })

  test('so is one that is announced not', () => {
    expect(headings(TEXT, 'The keeper needs:', 'A ladder of oak', LIST, MORE)).toEqual([])
  })

  test('so is one right above amounts, in a list of several parts', () => {
    const lamp = 'For the lamp\n2 l of oil\n1 wick\nA pinch of salt'
    const boy = 'For the boy\n3 apples\n1 cap'
    expect(headings(TEXT, lamp, boy, MORE)).toEqual(['For the lamp', 'For the boy'])
  })
})

test('where headings stand right above their text, a line apart from it is a caption', () => {
  const sections = ['The origin', 'The use', 'The decay'].map((title) => `${title}\n${TEXT}`)
  const [first = '', ...others] = sections
  expect(headings(first, 'The keeper at home in June', ...others)).toEqual([
    'The origin',
    'The use',
    'The decay',
  ])
})

test.each([
  [
    'in an article with long lists',
    [TEXT, 'Oil', `${MORE}\n\n- wicks\n- matches\n- oil\n- a rag`, 'The Lamp', MORE],
  ],
  [
    'where lines of a paragraph break',
    [`${TEXT}\n${MORE}`, 'Oil', `${MORE}\n${TEXT}`, 'The Lamp', `${TEXT}\n${MORE}`],
  ],
])('a heading stands apart from the text below it %s', (_, lines) => {
  expect(headings(...lines)).toEqual(['Oil', 'The Lamp'])
})

test('contents list headings above others, and questions below what they list', () => {
  const contents = 'The origin\nThe use\nWhat people ask\nThe decay'
  const asked = ['What people ask', 'Who lights it at night?']
  const lines = ['The origin', TEXT, 'The use', MORE, ...asked, TEXT, 'The decay', MORE]
  expect(headings(TEXT, contents, ...lines)).toEqual(['The origin', 'The use', ...asked, 'The decay'])
})

test('a line in bold type is a heading between paragraphs, a sentence in bold type is none', () => {
  expect(headings(TEXT, '**What the Keeper Saw**', MORE, '__The Lamp__', TEXT)).toEqual([
    'What the Keeper Saw',
    'The Lamp',
  ])
  expect(headings(TEXT, '**Nobody was to touch it.**', MORE, '**Beware:**', TEXT)).toEqual([])
})

test('an item with a bullet is none, even with a paragraph below each', () => {
  expect(headings(TEXT, '• first', MORE, '▪ Second of them', TEXT)).toEqual([])
})

test('a question is no heading of an answer that is hardly longer', () => {
  expect(headings(TEXT, 'Why did the lamp go out?', 'It ran out of jokes and oil.')).toEqual([])
  expect(headings(TEXT, 'Why did the lamp go out?', MORE)).toEqual(['Why did the lamp go out?'])
})

test.each([
  ['an address', 'Byrne & Holm\n4 Quay Lane\nAnstruther'],
  ['a signature', 'Ada Byrne\nNorth Berwick'],
  [
    'a stanza',
    'The lamp was lit and lit again\nBy Ada and by other men\nThe boats came home, the boats went out',
  ],
  ['some persons', 'IVO, a keeper\nADA, his sister\nTwo Fishermen\nA Policeman'],
])('lines of %s are none', (_, lines) => {
  const blocks = toBlocks(`${TEXT}\n\n${MORE}\n\n${lines}\n\n${MORE}\n\n${TEXT}`)
  expect(findHeadings(blocks)).not.toContain(true)
})

test('the heading of the next letter stands right below a signature', () => {
  const letter = (title: string, name: string) => `${title}\n\n${TEXT} ${MORE}\n\n${name}\nAnstruther`
  const blocks = toBlocks(
    ['Too loud', 'Too dear', 'Too late'].map((title) => letter(title, 'Ada Byrne')).join('\n\n'),
  )
  expect(blocks.filter((_, index) => findHeadings(blocks)[index]).map(({ text }) => text)).toEqual([
    'Too loud',
    'Too dear',
    'Too late',
  ])
})

test.each([
  ['de', 'Zutaten', '1 kg\nMehl\n2\nEier\nSalz', 'Und so geht es'],
  ['tr', 'Malzemeler', '1 bardak\nun\n2 adet\nyumurta\ntuz', 'Nasıl yapılır'],
  ['es', 'Para la masa', '6 huevos\n3 patatas\naceite\nsal', 'Cómo se hace'],
])('in a recipe (%s) amounts and the numbers of steps are none', (_, first, amounts, second) => {
  const blocks = toBlocks(`${TEXT}\n\n${first}\n\n${amounts}\n\n${second}\n\n1\n\n${TEXT}\n\n2\n\n${MORE}`)
  expect(blocks.filter((_, index) => findHeadings(blocks)[index]).map(({ text }) => text)).toEqual([
    first,
    second,
  ])
})

test('the entries of a table of contents are no headings, but what they list is', () => {
  const titles = ['What it is', 'Where it lives', 'How to make one']
  expect(
    headings(TEXT, 'Contents', ...titles, ...titles.flatMap((title) => [title, MORE])).slice(-3),
  ).toEqual(titles)
})

test('contents may be a list, and stand above all that they list', () => {
  const titles = ['How the oldest part of the wall was built', 'Which stones it is built of', 'Who mends it']
  const contents = titles.map((title) => `- ${title}`).join('\n')
  const sections = titles.flatMap((title) => [title, 'Some say so.'])
  const code = 'AuthType Basic\nRequire user'
  expect(headings(TEXT, contents, ...sections, code, MORE, code, MORE)).toEqual(titles)
})

test('headings that the contents list may stand above one another', () => {
  const found = headings(TEXT, 'Going out', 'At the harbour', 'Going out', 'At the harbour', MORE, TEXT)
  expect(found).toEqual(['Going out', 'At the harbour'])
})

test('usual names of sections are headings even above lists', () => {
  expect(
    headings(
      TEXT,
      'See also',
      'Kettle',
      'Samovar',
      'References',
      'Smith, J. (2014). On kettles and their makers.',
    ),
  ).toEqual(['See also', 'References'])
})

test('nothing below, no heading', () => {
  expect(headings(TEXT, MORE, 'The End of the Road')).toEqual([])
})

test.each([
  'Related articles',
  'Las más leídas',
  'Meistgelesen',
  'Читайте также',
  '相关文章',
  'ランキング',
  '많이 본 기사',
])('%s is a heading above text, but not above the titles of other articles', (line) => {
  expect(headings(TEXT, line, 'A Tide That Never Came', MORE)).not.toContain(line)
  expect(headings(TEXT, 'The Long Wait', MORE, line, MORE)).toContain(line)
})

test('a line that returns again and again is a label', () => {
  expect(headings(TEXT, 'Good to know', MORE, 'Good to know', TEXT, 'Good to know', MORE)).toEqual([])
})

test.each(['Read also', 'Lesen Sie auch', 'À lire aussi'])('what stands right below %s is none', (label) => {
  expect(headings(TEXT, 'The Wall', MORE, `${label}\nThe Bread of Grandmothers Returns`, TEXT)).toEqual([
    'The Wall',
  ])
})

test.each([
  ['nothing else', []],
  ['an address', ['Write to ada@valley.example']],
])('the author’s name at the end is none above what is said of her and %s', (_, below) => {
  const said = `Ada Byrne, a mason, writes about walls and weirs. ${TEXT}`
  expect(headings(TEXT, 'The Wall', MORE, 'Ada Byrne', said, ...below)).toEqual(['The Wall'])
})

test('names are headings where several people are told of', () => {
  const people = ['Ada Byrne', 'Miriam Holm'].flatMap((name) => [name, `${name} builds walls. ${TEXT}`])
  expect(headings(TEXT, ...people)).toEqual(['Ada Byrne', 'Miriam Holm'])
})

test('a caption right above the text is none where headings are apart from it', () => {
  const sections = ['The origin', 'The use', 'The decay'].flatMap((title) => [title, TEXT])
  expect(headings(...sections, `The keeper at home\n${MORE}`)).toEqual(['The origin', 'The use', 'The decay'])
})

test('a sentence that announces a list is no answer, however short', () => {
  expect(
    headings(TEXT, 'What you need for the wall', 'You only need a few things:', '- stones\n- a cord'),
  ).toEqual(['What you need for the wall'])
})

test('a line glued to its neighbours is none where others are apart', () => {
  const blocks = toBlocks(`${TEXT}\n\nThe Long Wait\n\n${MORE}\n\n${TEXT}\nA glued line\n${MORE}\n\n${TEXT}`)
  const found = findHeadings(blocks)
  expect(blocks.filter((_, at) => found[at]).map((block) => block.text)).toEqual(['The Long Wait'])
})

test('an underlined line is a heading whatever it says', () => {
  const blocks = toBlocks('it was over.\n============\n\ntext')
  expect(findHeadings(blocks)).toEqual([true, false])
})

test.each([
  ['SYNOPSIS', ['NAME', 'SYNOPSIS', 'FILES', 'BUGS', 'SEE ALSO']],
  ['Synopsis', ['NAME', 'FILES', 'BUGS', 'SEE ALSO']],
])('%s above a short line, where the other headings are in capitals', (line, expected) => {
  const lines = ['NAME', TEXT, 'FILES', MORE, line, 'ferry [-n] PLACE', 'BUGS', TEXT, 'SEE ALSO', MORE]
  expect(headings(...lines).toSorted()).toEqual(expected.toSorted())
})

test('what stands above the entries of the contents is none', () => {
  const entries = ['Contents', '1 The Quay', '1.1 Fares', '2 The Moor']
  expect(headings(TEXT, ...entries, 'The Quay', MORE, 'The Moor', TEXT)).toEqual(['The Quay', 'The Moor'])
})

const HEADLINE = 'Keeper of the old tower finds a boat that was lost in the storm of 1911'

test.each([
  ['glued to the text above it', [`${TEXT}\nThe bridge`, MORE, TEXT], ['The bridge']],
  [
    'a question above numbered ones',
    [TEXT, 'Why would anybody build it?', '1. Oil', MORE],
    ['Why would anybody build it?', '1. Oil'],
  ],
  ['among amounts', [TEXT, 'Ingredients\n2\nonions\n400 g\nbeans\n1\negg\nSalt', MORE], ['Ingredients']],
])('a heading is one: %s', (_, lines, expected) => {
  expect(headings(...lines)).toEqual(expected)
})

test.each([
  ['an amount among amounts', [TEXT, '350 g of flour', '2 onions', MORE]],
  [
    'a step where most are glued to commands',
    [TEXT, '1. Get oil\nrun the oil\n2. Get a wick\nrun the wick\n3. Get a lamp\nrun the lamp', MORE, TEXT],
  ],
  ['what stands above a headline', [TEXT, MORE, 'NIGHT LIGHT', HEADLINE, TEXT]],
  ['a label of other articles above a headline', [TEXT, MORE, 'Te puede interesar', HEADLINE, TEXT]],
  ['a button with an arrow', [TEXT, '◀ Back', MORE]],
  ['contents whose headings were cut off', [TEXT, 'Contents\n1 History\n2 References\n3 See also', MORE]],
  ['a video’s title and length', [TEXT, 'The keeper at home (3:05)', MORE]],
  [
    'the author’s name above her first name',
    [TEXT, MORE, 'Ada Byrne', 'Ada has kept the lamp since 1911, with her brother.'],
  ],
])('%s is no heading', (_, lines) => {
  expect(headings(...lines)).toEqual([])
})
