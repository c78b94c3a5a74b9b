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

/** Returns the first word of a section of `BOOK`, by its place in the outline. */
export function firstWord(section: number): string {
  return `w${section * PARAGRAPHS * WORDS_A_PARAGRAPH + 1}`
}

function paragraphs(section: number): string {
  const first = section * PARAGRAPHS * WORDS_A_PARAGRAPH + 1
  return Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
    const from = first + paragraph * WORDS_A_PARAGRAPH
    return `${Array.from({ length: WORDS_A_PARAGRAPH }, (_, word) => `w${from + word}`).join(' ')}\n`
  }).join('\n')
}
