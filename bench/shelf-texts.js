// Made-up articles in ten languages: words of made-up syllables, as often as Zipf's law has it, so that an index has as
// much to do as with real ones.

/** @typedef {{ readonly language: string, readonly syllables: readonly string[], readonly space: string }} Language */

/**
 * @param {string} language
 * @param {string} onsets
 * @param {string} rhymes
 * @returns {Language}
 */
function spaced(language, onsets, rhymes) {
  const syllables = onsets.split(' ').flatMap((onset) => rhymes.split(' ').map((rhyme) => onset + rhyme))
  return { language, syllables, space: ' ' }
}

/**
 * @param {string} language
 * @param {number} first a code point
 * @param {number} count
 * @param {string} space
 * @returns {Language}
 */
function ofCharacters(language, first, count, space) {
  return {
    language,
    syllables: Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)),
    space,
  }
}

const LATIN = 'b br c ch d f g h l m n p pr r s st t tr v w'
const KANJI = ofCharacters('ja', 0x4e00, 1000, '').syllables
const KANA = ofCharacters('ja', 0x3041, 80, '').syllables
/** @type {readonly Language[]} */
const LANGUAGES = [
  spaced('en', LATIN, 'a ain e ea ing i o ore ound u ate en er is'),
  spaced('de', LATIN, 'a ä au e ei en er ich ie o ö u ü ung'),
  spaced('fr', LATIN, 'a ai e é eau ent eur i ion o on ou u oi'),
  spaced('es', LATIN, 'a ado e ero i ía ión o ó os u ue ez al'),
  spaced('ru', 'б в г д ж з к л м н п р с т х ч', 'а о е и ы у ость ение ов ать ий ная ом ия'),
  spaced('ar', 'ب ت ج د ر س ش ع ف ق ك ل م ن ه و', 'ا ي و ان ة ات ين'),
  ofCharacters('ko', 0xac00, 2000, ' '),
  ofCharacters('zh', 0x4e00, 3000, ''),
  // In a text, kana come several times as often as Chinese characters.
  { language: 'ja', syllables: [...KANJI, ...KANA.flatMap((kana) => Array(8).fill(kana))], space: '' },
  {
    ...spaced('th', 'ก ข ค ง จ ช ด ต ท น บ ป ผ พ ม ย ร ล ว ส ห อ', 'า ิ ี ุ ู ะ ำ ัน าน าย อง'),
    space: '',
  },
]

/**
 * Returns a generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32).
 * @param {number} seed
 */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @typedef {object} MadeArticle
 * @property {string} name
 * @property {string} language
 * @property {string} text
 * @property {readonly (readonly string[])[]} sections the words of each section, the one before the first heading first
 */

/**
 * Yields articles in Markdown with front matter, each of about 8 KB; the languages take turns. The same number gives the
 * same ones.
 * @param {number} count
 * @returns {Iterable<MadeArticle>}
 */
export function* makeTexts(count) {
  const next = random(1)
  const languages = LANGUAGES.map((language) => ({ ...language, words: vocabulary(language, next) }))
  for (let index = 0; index < count; index++) {
    const language = languages[index % languages.length]
    if (language) yield makeText(language, index, next)
  }
}

const VOCABULARY = 20_000
const ARTICLE_BYTES = 8000

/**
 * @param {Language} language
 * @param {() => number} next
 */
function vocabulary({ syllables, space }, next) {
  const words = new Set()
  while (words.size < VOCABULARY) {
    const length = space === '' ? 1 + Math.floor(next() * 2.2) : 1 + Math.floor(next() * 3.5)
    const pick = () => syllables[Math.floor(next() ** 1.5 * syllables.length)]
    words.add(Array.from({ length }, pick).join(''))
  }
  return [...words]
}

/**
 * @param {Language & { readonly words: readonly string[] }} language
 * @param {number} index
 * @param {() => number} next
 * @returns {MadeArticle}
 */
function makeText({ language, words: vocabulary, space }, index, next) {
  // So that the word of rank n comes about n times as rarely as the first.
  const word = () => vocabulary[Math.floor(VOCABULARY ** next()) - 1] ?? ''
  const phrase = (/** @type {number} */ length) => Array.from({ length }, word)
  const title = phrase(4).join(space)
  let text = `---\ntitle: "${title}"\nauthor: "${phrase(2).join(space)}"\nlanguage: ${language}\ntags: [t${index % 50}]\n---\n`
  let bytes = Buffer.byteLength(text)
  const sections = []
  while (bytes < ARTICLE_BYTES) {
    const heading = phrase(3).join(space)
    const sentences = Array.from({ length: 10 }, () => phrase(6 + Math.floor(next() * 14)))
    const section = `\n## ${heading}\n\n${sentences.map((words) => `${words.join(space)}.`).join(' ')}\n`
    sections.push(sentences.flat())
    text += section
    bytes += Buffer.byteLength(section)
  }
  return { name: `article-${String(index).padStart(6, '0')}`, language, text, sections }
}
