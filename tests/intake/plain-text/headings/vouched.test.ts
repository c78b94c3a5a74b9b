import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/intake/plain-text/blocks.ts'
import { findHeadings } from '../../../../src/intake/plain-text/headings/find-headings.ts'

const TEXT =
  'The tide table hangs behind the bar, and every guest who wants to walk over to the island is sent there to read it first.'

/** The headings of an article whose lines stand above a paragraph each. */
function headings(...lines: readonly string[]): readonly string[] {
  const blocks = toBlocks([TEXT, ...lines.flatMap((line) => [line, TEXT])].join('\n\n'))
  const verdicts = findHeadings(blocks)
  return blocks.filter((_, index) => verdicts[index]).map(({ text }) => text)
}

test.each([
  ['dates', '3 May', '5 May', '11 June'],
  ['dates with a weekday', 'Montag, 3. Mai', 'Mittwoch, 5. Mai'],
  ['dates in Japanese', '5月3日', '5月11日'],
  ['quotations', '“We count them at night”', '“Nobody reads it twice”'],
  ['quotations in German', '„Wir zählen sie nachts“', '„Keiner liest sie zweimal“'],
  ['labels', 'The bar:', 'The island:'],
  ['labels in Chinese', '酒馆：', '小岛：'],
  ['numbered labels', '1. Walk to the bar:', '2. Read the table that hangs behind it:'],
  ['usual names with a colon', 'Ingredients:', 'Directions:'],
  ['the same in Turkish', 'Malzemeler:', 'Yapılışı:'],
  ['lines in lower case', 'the bar', 'what the tide leaves'],
  [
    'questions of two sentences',
    'You grew up here. Were you ever afraid of it?',
    'And your father?',
    'Some guests don’t read. What do you tell them?',
  ],
])('%s that stand alone are headings', (_, ...lines) => {
  expect(headings(...lines)).toEqual(lines)
})

test.each([
  ['one date', '3 May'],
  ['one quotation', '“We count them at night”'],
  ['one label', 'The bar:'],
  ['one usual name with a colon', 'Highlights:'],
  ['one numbered label', '1. Walk to the bar:'],
  ['what a table of contents is called', 'Sommaire'],
  ['one line in lower case', 'the bar'],
  ['speech', '“Is it open?”', '“Always.”', '“Come in,” he said.'],
  ['speech within a line', 'He knocked. “Is it open?”', 'She laughed. “Is it ever shut?”', 'He sat. “Beer?”'],
  ['what starts in the middle of a sentence', 'and then, at last:', 'but no, they say:'],
  ['commands', 'npm install -g tides', 'tides --list 3'],
])('%s is no heading', (_, ...lines) => {
  expect(headings(...lines)).toEqual([])
})

test('labels and lines in lower case are no headings where others are', () => {
  const others = ['The Bar', 'The Island', 'The Tide']
  expect(headings(...others, 'Note:', 'Beware:')).toEqual(others)
  expect(headings(...others, 'the boat', 'the mast')).toEqual(others)
})

test('usual names with a colon are headings beside others, and above a list', () => {
  expect(headings('The Bar', 'Ingredients:', '• Gin', 'Steps:', 'The Tide')).toEqual([
    'The Bar',
    'Ingredients:',
    'Steps:',
    'The Tide',
  ])
})

test('questions are headings above the shortest answers', () => {
  const page = [
    'Can I bring a dog?',
    'On a lead.',
    'Is it far?',
    'It is a mile.',
    'Do you take cards?',
    'No, only cash.',
  ]
  const blocks = toBlocks([TEXT, ...page].join('\n\n'))
  const verdicts = findHeadings(blocks)
  expect(blocks.filter((_, index) => verdicts[index]).map(({ text }) => text)).toEqual([
    'Can I bring a dog?',
    'Is it far?',
    'Do you take cards?',
  ])
})
