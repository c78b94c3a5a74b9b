import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/intake/plain-text/blocks.ts'
import { findHeadings } from '../../../../src/intake/plain-text/headings/find-headings.ts'

const FIRST =
  'The carts come down the hill at six, and by seven the square is full of cabbages, cheese and people who know each other.'
const SECOND =
  'Nobody shouts here. A price is chalked on a slate, and whoever thinks it too high walks on and comes back in the evening.'
const THIRD =
  'When the bell rings at noon, what was not sold goes to the kitchen of the school, and the slates are washed for tomorrow.'

/** The headings of an article of two sections, and of what stands below it. */
function headings(...below: readonly string[]): readonly string[] {
  const article = [FIRST, 'The slates', SECOND, 'The bell', THIRD]
  const blocks = toBlocks([...article, ...below].join('\n\n'))
  const verdicts = findHeadings(blocks)
  return blocks.filter((_, index) => verdicts[index]).map(({ text }) => text)
}

test.each([
  [
    'comments',
    'Comments',
    'Ida Roth\n3 March 2021 at 10:12\nI sold cheese there for thirty years and never had to wash my own slate.\nReply',
    'Joost\n4 March 2021 at 08:40\nThe bell is older than the school, by the way.\nReply',
  ],
  [
    'comments without a heading',
    'Ida Roth\n3. März 2021 um 10:12\nDort habe ich dreißig Jahre lang Käse verkauft und nie eine Tafel gewaschen.\nAntworten',
    'Joost\n4. März 2021 um 08:40\nDie Glocke ist übrigens älter als die Schule.\nAntworten',
  ],
  [
    'other articles with a line of each',
    'Read also',
    'A fair without lamps',
    'The town saves power, and the bakers sell in the dark until the moon is up.\n12 May 2020',
    'The last lamplighter',
    'He owned one ladder, two matches and a coat that nobody wanted to inherit.\n10 May 2020',
    'Three bells for one tower',
    'Two of them were found in a barn, wrapped in sacks and well greased.\n9 May 2020',
    'About us\nJobs\nPress',
  ],
  [
    'a footer with a plea',
    'About us\nJobs\nPress\nOur shops',
    'Letters by post',
    'Each Friday the best of the week, sent to your house by people who still lick stamps.\nE-mail\nSubscribe',
    'Imprint\nPrivacy policy\nTerms of use\nCookie settings',
  ],
])('there are no headings in %s', (_, ...below) => {
  expect(headings(...below)).toEqual(['The slates', 'The bell'])
})

const REST = ['How to get there', FIRST]

test.each([
  ['a list', 'Figs\nLeeks\nDates\nPlums\nPears\nBeans\nHoney\nSalt\nBread\nWax', ...REST],
  ['the cells of a table', ...'Cheese Price Age Soft 5 2 Hard 9 24 Blue 7 12'.split(' '), ...REST],
  ['links to other articles', 'Read also\nA fair without lamps\nThree bells for one tower', ...REST],
  ['a button', 'Leave a comment', ...REST],
])('after %s the article goes on', (_, ...below) => {
  expect(headings(...below)).toContain('How to get there')
})

test.each([
  ['thanks', 'Thanks', 'To the bell-ringers, and to Ida Roth for the cheese.'],
  [
    'questions',
    'Is it open when it rains?',
    'Yes, but bring an umbrella for the cheese, which is out of doors.',
  ],
])('a last section may be short: %s', (_, heading, text) => {
  expect(headings(heading, text)).toEqual(['The slates', 'The bell', heading])
})
