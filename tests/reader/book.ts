const WORDS_A_PARAGRAPH = 45
const PARAGRAPHS = 4
const TITLES = [
  'Quays',
  'Inner Basin',
  'Cranes',
  'Old Cranes',
  'Pilots',
  'Night Pilots',
  'Tides',
  'Spring Tides',
]

/** An article of four sections, a subsection in each, whose words are numbered: `w1 w2 …`. */
export const BOOK = `---
title: The Harbour Book
author: Ada Example
---

${paragraphs(0)}
${TITLES.map((title, index) => `${index % 2 === 0 ? '##' : '###'} ${title}\n\n${paragraphs(index + 1)}`).join('\n')}`

/** Returns the number of the first word of a section of `BOOK`: 0 is the text before the first, 2 is section 1.1. */
export function firstWord(section: number): number {
  return section * PARAGRAPHS * WORDS_A_PARAGRAPH + 1
}

function paragraphs(section: number): string {
  return Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
    const first = firstWord(section) + paragraph * WORDS_A_PARAGRAPH
    return `${Array.from({ length: WORDS_A_PARAGRAPH }, (_, word) => `w${first + word}`).join(' ')}\n`
  }).join('\n')
}
