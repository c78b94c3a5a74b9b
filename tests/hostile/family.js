// Texts of one or two signs again and again: each mark of markdown and of plain text, blanks, a digit, letters of two
// scripts, alone and in pairs, as one line or as many, at the start, in the middle or at the end of a text of any kind.

const SIGNS = [
  ...[' ', '\t', '\u00a0', '1', 'a', 'A', 'б', '中', '👍', '\u0301'],
  ...'#*_`~>-+=|:[]()<!&\\{}%@^.,;?/$'.split(''),
  ...['"', "'", '“', '”', '«', '»', '「', '」', '。', '—', '•', '\x1b['],
]

const PAIRS = SIGNS.flatMap((first) => SIGNS.flatMap((last) => (first === last ? [] : [first + last])))

const PROSE = 'Some words of a paragraph that goes on for long enough to be one, and to be taken for text.'

/** @type {Readonly<Record<string, (sign: string, times: (text: string) => string) => string>>} */
const SHAPES = {
  'in a line': (sign, times) => `${times(sign)}\n`,
  'in lines': (sign, times) => times(`${sign}\n`),
  'in lines apart': (sign, times) => times(`${sign}\n\n`),
  'before words': (sign, times) => times(`${sign}word\n`),
  'between words': (sign, times) => `${times(`${sign} a `)}\n`,
  'at the start': (sign, times) => `${times(sign)}x\ny\n\n${PROSE}\n`,
  'in the middle': (sign, times) => `A Title\n\n${PROSE}\n\n${times(sign)}\n\n${PROSE}\n`,
  'at the end': (sign, times) => `A Title\n\n${PROSE}\n\ntext ${times(sign)}x`,
}

/**
 * @typedef {import('../../src/index.ts').ReadAs} ReadAs
 * @typedef {object} FamilyText a text of one or two signs again and again
 * @property {string} name
 * @property {ReadAs} as
 * @property {(length: number) => string} generate returns it with about so many UTF-16 units of these signs
 */

/** @type {Readonly<Record<string, { as: ReadAs, around: (text: string) => string }>>} */
const KINDS = {
  'plain text': { as: 'text', around: (text) => text },
  markdown: { as: 'markdown', around: (text) => text },
  'a page': {
    as: 'html',
    around: (text) =>
      `<!doctype html><title>T</title><article><h1>T</h1><p>${PROSE}<p>${text}<p>${PROSE}</article>`,
  },
  'front matter': { as: 'auto', around: (text) => `---\ntitle: ${text}\n---\n\n${PROSE}\n` },
  'a mail': {
    as: 'auto',
    around: (text) => {
      const half = text.slice(0, text.length / 2)
      return `From: a@b.c\nTo: c@d.e\nSubject: ${half}\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n${half}\n`
    },
  },
}

/**
 * Returns all texts of one sign, and those of two if wanted.
 * @param {{ readonly withPairs: boolean }} options
 * @returns {readonly FamilyText[]}
 */
export function family({ withPairs }) {
  const kinds = Object.entries(KINDS)
  const shapes = Object.entries(SHAPES)
  const places = kinds.flatMap((kind) => shapes.map((shape) => /** @type {const} */ ([kind, shape])))
  const single = SIGNS.flatMap((sign) => places.map((place) => textOf(sign, place)))
  // All places of all pairs would take hours: each pair has the next one.
  const paired = PAIRS.flatMap((pair, index) => {
    const place = places[(index * 7) % places.length]
    return place ? [textOf(pair, place)] : []
  })
  return withPairs ? [...single, ...paired] : single
}

/**
 * @param {string} sign
 * @param {readonly [kind: [string, (typeof KINDS)[string]], shape: [string, (typeof SHAPES)[string]]]} place
 * @returns {FamilyText}
 */
function textOf(sign, [[kind, { as, around }], [shape, generate]]) {
  return {
    name: `${JSON.stringify(sign)} ${shape} of ${kind}`,
    as,
    generate: (length) =>
      around(generate(sign, (text) => text.repeat(Math.max(1, Math.floor(length / text.length))))),
  }
}
