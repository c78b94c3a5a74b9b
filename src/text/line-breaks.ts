import LineBreaker from 'linebreak'
import { IDEOGRAPHIC, mayBeIdeographic, mayBeUnspaced, UNSPACED_WORDS } from './scripts.ts'
import { wordSegments } from './segments.ts'

let unspaced: RegExp | undefined
let besideQuote: RegExp | undefined

const WORD = "[A-Za-z\\d]+(?:['’][A-Za-z\\d]+)*[,.;:!?]?"
/** Words with a space between, of which a line may end at each space and nowhere else: nearly all of most texts. */
const PLAIN_WORDS = new RegExp(`(?<![^ ])${WORD}(?: ${WORD})*(?= |$)`, 'g')

/**
 * Returns the offsets (UTF-16 units, ascending, the last one the text's length) where a line may end (UAX #14),
 * in one line of text without newlines.
 */
export function breakOpportunities(text: string): readonly number[] {
  return merged(breaksWithoutDictionary(text), wordBreaks(text))
}

/** Returns the same but for those that only a dictionary knows, which takes 10 ms to load: see `wordBreaks`. */
export function breaksWithoutDictionary(text: string): readonly number[] {
  const found: number[] = []
  let last = 0
  PLAIN_WORDS.lastIndex = 0
  for (let match = PLAIN_WORDS.exec(text); match; match = PLAIN_WORDS.exec(text)) {
    const { 0: words, index } = match
    if (index > 0) addBreaks(found, text, last, index)
    for (let space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
      found.push(index + space + 1)
    }
    last = index + words.length - (',.;:!?'.includes(words.charAt(words.length - 1)) ? 2 : 1)
  }
  addBreaks(found, text, last, text.length)
  return /^[\0-\u0dff]*$/.test(text) ? found : merged(found, besideQuotes(text))
}

function merged(breaks: readonly number[], others: readonly number[]): readonly number[] {
  return others.length === 0 ? breaks : [...new Set([...breaks, ...others])].sort((a, b) => a - b)
}

/**
 * Adds the breaks after `start`, up to `end`. Nothing before an ASCII letter or digit has a say in what follows it, so
 * `start` may be at one; `end` is before one, or the text's end.
 */
function addBreaks(found: number[], text: string, start: number, end: number): void {
  let last = start
  IDEOGRAPHS.lastIndex = start
  for (let run = IDEOGRAPHS.exec(text); run && run.index < end; run = IDEOGRAPHS.exec(text)) {
    if (run.index > 0) askBreaks(found, text, last, run.index)
    last = IDEOGRAPHS.lastIndex - 1
    for (let at = run.index + 1; at <= last; at++) found.push(at)
  }
  askBreaks(found, text, last, end)
}

/** Kana but the small ones, and ideographs. Between two a line may break, and nothing before one has a say in what follows. */
const IDEOGRAPH =
  '[\\u3042\\u3044\\u3046\\u3048\\u304a-\\u3062\\u3064-\\u3082\\u3084\\u3086\\u3088-\\u308d\\u308f-\\u3094\\u30a2\\u30a4\\u30a6\\u30a8' +
  '\\u30aa-\\u30c2\\u30c4-\\u30e2\\u30e4\\u30e6\\u30e8-\\u30ed\\u30ef-\\u30f4\\u4e00-\\u9fff]'
const KANA = new RegExp(IDEOGRAPH)
const IDEOGRAPHS = new RegExp(`${IDEOGRAPH}{2,}`, 'g')

/** Whether a unit of UTF-16 is one between two of which a line may always break. */
export function isIdeograph(unit: number): boolean {
  if (unit < 0x3042 || unit > 0x9fff) return false
  return unit >= 0x4e00 || KANA.test(String.fromCharCode(unit))
}

function askBreaks(found: number[], text: string, start: number, end: number): void {
  const breaker = new LineBreaker(text.slice(start, end + 1))
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const position = start + next.position
    if (position > end) return
    if (position < text.length && isKept(text, position)) continue
    found.push(position)
  }
}

/** Whether what the tables would break stays whole: an option such as `--width` (LB20a, Unicode 15.1), an address. */
function isKept(text: string, position: number): boolean {
  if (text.endsWith('://', position)) return true
  let at = position
  while (text[at - 1] === '-') at--
  return at < position && (at === 0 || text[at - 1] === ' ')
}

/** Returns the offsets between the words of scripts that put no spaces there (UAX #14, class SA), in ascending order. */
export function wordBreaks(text: string): readonly number[] {
  if (!mayBeUnspaced(text)) return []
  unspaced ??= new RegExp(UNSPACED_WORDS, 'gu')
  const boundaries: number[] = []
  for (const run of text.matchAll(unspaced)) {
    for (const { at } of wordSegments(run[0])) if (at > 0) boundaries.push(run.index + at)
  }
  return boundaries
}

const BESIDE_QUOTE = `(${IDEOGRAPHIC})(?=[“‘](${IDEOGRAPHIC}))|(?<=${IDEOGRAPHIC})[”’](?=(${IDEOGRAPHIC}))`

/** LB19a (Unicode 16): between wide characters a line may break before “ and after ”, as it may at brackets. */
function besideQuotes(text: string): readonly number[] {
  if (!/[“”‘’]/.test(text) || !mayBeIdeographic(text)) return []
  besideQuote ??= new RegExp(BESIDE_QUOTE, 'gu')
  return [...text.matchAll(besideQuote)].flatMap((match) => {
    const [whole, before, , after] = match
    const allowed = before === undefined ? mayBreak('字', after ?? '') : mayBreak(before, '字')
    return allowed ? [match.index + whole.length] : []
  })
}

function mayBreak(before: string, after: string): boolean {
  return new LineBreaker(before + after).nextBreak()?.position === before.length
}
