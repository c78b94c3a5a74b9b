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
/** @type {readonly Language[]} */
const LANGUAGES = [
  spaced('en', LATIN, 'a ain e ea ing i o ore ound u ate en er is'),
  spaced('de', LATIN, 'a ä au e ei en er ich ie o ö u ü ung'),
  spaced('fr', LATIN, 'a ai e é eau ent eur i ion o on ou u oi'),
  spaced('es', LATIN, 'a ado e ero i ía ión o ó os u ue ez al'),
  spaced('ru', 'б в г д ж з к л м н п р с т х ч', 'а о е и ы у ость ение ов ать ий ная ом ия'),
  spaced('ar', 'ب ت ج د ر س ش ع ف ق ك ل م ن ه و', 'ا ي و َا ان ة ات ين'),
  ofCharacters('ko', 0xac00, 2000, ' '),
  ofCharacters('zh', 0x4e00, 3000, ''),
  {
    ...ofCharacters('ja', 0x4e00, 1000, ''),
    syllables: [
      ...ofCharacters('ja', 0x4e00, 1000, '').syllables,
      ...ofCharacters('ja', 0x3041, 80, '').syllables.flatMap((kana) => Array(8).fill(kana)),
    ],
  },
  spaced('th', 'ก ข ค ง จ ช ด ต ท น บ ป ผ พ ม ย ร ล ว ส ห อ', 'า ิ ี ุ ู ะ ำ ัน าน าย อง'),
].map((language) => (language.language === 'th' ? { ...language, space: '' } : language))

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

const WORDS = 20_000
const ARTICLE_BYTES = 8000

/**
 * Yields articles in Markdown with front matter, each of about 8 KB; the languages take turns.
 * @param {number} count
 * @param {number} seed
 */
export function* articles(count, seed = 1) {
  const next = random(seed)
  const vocabularies = LANGUAGES.map((language) => ({ ...language, words: vocabulary(language, next) }))
  for (let index = 0; index < count; index++) {
    const language = vocabularies[index % vocabularies.length]
    if (language)
      yield { name: `article-${String(index).padStart(6, '0')}`, text: article(language, index, next) }
  }
}

/** @param {Language} language @param {() => number} next */
function vocabulary({ syllables, space }, next) {
  const words = new Set()
  while (words.size < WORDS) {
    const length = space === '' ? 1 + Math.floor(next() * 2.2) : 1 + Math.floor(next() * 3.5)
    words.add(Array.from({ length }, () => syllables[Math.floor(next() ** 1.5 * syllables.length)]).join(''))
  }
  return [...words]
}

/** @param {Language & { readonly words: readonly string[] }} language @param {number} index @param {() => number} next */
function article({ language, words, space }, index, next) {
  // The rank of a word is a power of the vocabulary's size: the n-th is about n times rarer than the first.
  const word = () => words[Math.floor(WORDS ** next()) - 1]
  const phrase = (/** @type {number} */ length) => Array.from({ length }, word).join(space)
  const sentence = () => `${phrase(6 + Math.floor(next() * 14))}.`
  const title = phrase(4)
  const date = new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10)
  let text = `---\ntitle: "${title}"\nauthor: "${phrase(2)}"\ndate: ${date}\nlanguage: ${language}\ntags: [t${index % 50}]\n---\n\n# ${title}\n\n`
  let bytes = Buffer.byteLength(text)
  while (bytes < ARTICLE_BYTES) {
    const paragraphs = Array.from({ length: 2 }, () => Array.from({ length: 5 }, sentence).join(' '))
    const section = `${paragraphs.join('\n\n')}\n\n## ${phrase(3)}\n\n`
    text += section
    bytes += Buffer.byteLength(section)
  }
  return text
}
