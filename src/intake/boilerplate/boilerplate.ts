import { isReadingTime } from '../plain-text/byline.ts'
import { bare, columns, ending } from '../plain-text/characters.ts'
import { afterwords, buttons, commentForm, pageTops, pleas } from './phrases.ts'

// What a page puts around an article. Only at its two ends, only short lines, and only what is known to be furniture:
// a doubtful line stays.

type Kind = 'form' | 'afterword' | 'plea' | 'button' | undefined

const withoutDigits = (text: string) => bare(text).replace(/\p{N}+/gu, '')
const keys = (phrases: readonly string[]) => new Set(phrases.map(withoutDigits))

/** Phrases as they are looked up. */
function makePhrases() {
  const form = keys(commentForm)
  return {
    form,
    formStarts: byStart(form),
    afterwords: keys(afterwords),
    buttons: keys(buttons),
    pleaStarts: byStart(keys(pleas)),
    tops: keys(pageTops),
  }
}

let made: ReturnType<typeof makePhrases> | undefined

/** Made when first asked for: most articles have nothing that could be furniture. */
function phrases(): ReturnType<typeof makePhrases> {
  made ??= makePhrases()
  return made
}

const COPYRIGHT = /^(?:©|\(c\)|copyright\b).{0,120}$/iu
const TAGS_OR_NEIGHBOUR =
  /^(?:tags?|tagged|schlagwörter|étiquettes|mots-clés|etiquetas|etichette|теги|метки|标签|標籤|タグ|태그|previous(?: post)?|next(?: post)?|上一篇|下一篇|前の記事|次の記事)\s?[:：].{0,150}$/iu
const PATH_SIGN = /\s*[>›»]\s+|\s+\/\s+/
const LONGEST = 220
const PROSE = 100

/** How many lines at the start are page furniture: links to the content, menus, a path to the page. */
export function countFurnitureAtStart(lines: readonly string[]): number {
  let count = 0
  let sure = false
  while (count < lines.length - 1 && isPageTop(lines[count] ?? '')) {
    sure ||= bare(lines[count] ?? '').length > 8 || count > 0
    count++
  }
  return sure ? count : 0
}

/** Whether a line says only what page furniture says; everyday words like `Name` among it. */
export function isFurniture(line: string): boolean {
  return kindOf(line) !== undefined
}

/**
 * Whether a line between the title and the text is furniture: a button, a path, a reading time. What only stands in
 * menus, as `Search`, may be the first heading.
 */
export function isFurnitureUnderTitle(line: string): boolean {
  return (isPageTop(line) && bare(line).length > 8) || kindOf(line) === 'button' || isReadingTime(line)
}

/** Where the page furniture at the end begins; the number of lines when there is none. */
export function furnitureStart(lines: readonly string[]): number {
  const kinds = lines.map(kindOf)
  let start = trimEnd(lines, kinds, formStart(lines, kinds))
  // A heading of comments or of other articles begins it, when nothing but short lines comes after.
  for (let at = start - 1; at > 0 && !isProse(lines[at] ?? ''); at--) {
    if (kinds[at] === 'afterword' && (start < lines.length || at < start - 1)) start = at
  }
  return trimEnd(lines, kinds, start)
}

/** Where the comment form starts: all that is after it is furniture, unless that is most of the text. */
function formStart(lines: readonly string[], kinds: readonly Kind[]): number {
  const lengths = lines.map((line) => line.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let before = 0
  for (const [at, kind] of kinds.entries()) {
    if (kind === 'form' && at > 0 && before * 2 >= total - before) return at
    before += lengths[at] ?? 0
  }
  return lines.length
}

/** Takes the furniture lines off before an end; everyday words and names of sites need company. */
function trimEnd(lines: readonly string[], kinds: readonly Kind[], end: number): number {
  let start = end
  while (
    start > 1 &&
    kinds[start - 1] !== undefined &&
    !(kinds[start - 1] === 'afterword' && start === lines.length)
  )
    start--
  const run = lines.slice(start, end)
  const sure =
    end < lines.length ||
    kinds.slice(start, end).includes('plea') ||
    run.some((line) => columns(bare(line)) > 8 && !/^[a-z]+$/i.test(line))
  return sure ? start : end
}

function kindOf(line: string): Kind {
  if (line.length > LONGEST) return undefined
  const key = withoutDigits(line)
  if (
    isForm(key) ||
    (/\d/.test(line) && phrases().afterwords.has(key)) ||
    /^\d* ?(?:comments?|responses|thoughts) (?:on|to) ["“]/i.test(line)
  )
    return 'form'
  if (phrases().afterwords.has(key)) return 'afterword'
  if (COPYRIGHT.test(line) || isPlea(key)) return 'plea'
  return phrases().buttons.has(key) || TAGS_OR_NEIGHBOUR.test(line) ? 'button' : undefined
}

/** A line of a comment form: a phrase, several in a row, or a long one that goes on. */
function isForm(key: string): boolean {
  if (phrases().form.has(key)) return true
  return phrasesAtStart(key, phrases().formStarts).some((phrase) => {
    const rest = key.slice(phrase.length)
    return (
      phrase.length > (/[\u3041-\ud7a3]/.test(phrase) ? 6 : 20) || isForm(rest) || phrases().buttons.has(rest)
    )
  })
}

function isPlea(key: string): boolean {
  return phrasesAtStart(key, phrases().pleaStarts).some((phrase) => key === phrase || phrase.length >= 10)
}

/** Phrases by their first two characters, so that a line is held against few of them. */
function byStart(phrases: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>()
  for (const phrase of phrases)
    starts.set(phrase.slice(0, 2), [...(starts.get(phrase.slice(0, 2)) ?? []), phrase])
  return starts
}

function phrasesAtStart(key: string, starts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return (starts.get(key.slice(0, 2)) ?? []).filter((phrase) => key.startsWith(phrase))
}

function isPageTop(line: string): boolean {
  return (
    line.length <= LONGEST &&
    (phrases().tops.has(withoutDigits(line)) || isPath(line) || kindOf(line) === 'plea')
  )
}

/** Whether a line is a path to the page, as in `Home > News > Science`. */
function isPath(line: string): boolean {
  const parts = line.split(PATH_SIGN).map((part) => part.trim())
  if (parts.length < 2 || parts.some((part) => columns(part) > 40 || ending(part) === 'sentence'))
    return false
  return phrases().tops.has(bare(parts[0] ?? '')) || (parts.length > 2 && /[>›»]/.test(line))
}

function isProse(line: string): boolean {
  return columns(line.slice(0, LONGEST)) > PROSE
}
