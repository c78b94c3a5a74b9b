/** An article with front matter, text before the first heading, nested sections, a link and a table. */
export const HARBOUR = `---
title: The Harbour
author: Ada Example
date: 2024-05-06
---

Before the first heading
two lines make a paragraph.

## Boats and Ships

The *boats* come [home](https://example.com/home) when **evening** falls.

### Sails

- Cloth
- Rope

#### Old Sails

Nobody mends them.

### Oars

| Wood | Price |
| ---- | ----: |
| Ash  |    12 |

## Azure Water

\`\`\`js
const depth = 12
\`\`\`

## Winds

They turn.

## Winds of Change

They turn back.

## Salt, Sand and Stone

See [the map][map].

## 2024

The year.

[map]: https://example.com/map
`

/** The harbour as text for other programs. */
export const HARBOUR_TEXT = `The Harbour

Before the first heading two lines make a paragraph.

Boats and Ships

The boats come home when evening falls.

Sails

- Cloth
- Rope

Old Sails

Nobody mends them.

Oars

Wood\tPrice
Ash\t12

Azure Water

const depth = 12

Winds

They turn.

Winds of Change

They turn back.

Salt, Sand and Stone

See the map.

2024

The year.
`

/** A paragraph of 30 words. */
export const PARAGRAPH = 'one two three four five six seven eight nine ten '.repeat(3).trim()

/** Returns an article of many sections, each with styles: 100 bytes a section. */
export function longArticle(sections: number): string {
  const section = (_: unknown, index: number) =>
    `## Section ${index + 1}\n\n**${'bold '.repeat(8)}words** and *${'more '.repeat(5)}words*.\n`
  return `# Long\n\n${Array.from({ length: sections }, section).join('\n')}`
}

/** An article as it was copied off a page, with the comment form that stood below it. */
export const COPIED = `A Day at the Sea

${'The water was cold in the morning, and nobody swam before the sun had reached the pier. '.repeat(3).trim()}

${'In the evening the boats came home, and the children counted them from the harbour wall. '.repeat(3).trim()}

Leave a Reply
Your email address will not be published. Required fields are marked *
Comment *
Name *
Email *
Website
`
