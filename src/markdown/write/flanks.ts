import { firstCharacter, lastCharacter } from '../../text/characters.ts'

/** The marks of the spans that markdown has marks for. */
export const MARKS = { strong: '**', em: '*', del: '~~' } as const

/** What a span stands in. */
type Place = {
  /** The characters beside it; '' at the ends of a line. */
  readonly before: string
  readonly after: string
  /** Whether there is emphasis in it, or it is in another. */
  readonly isInEmphasis: boolean
}

/**
 * Whether marks around a span's markdown are read as its marks (CommonMark 6.2, flanking delimiter runs). Where a look at
 * the characters beside them doesn't tell, they aren't.
 */
export function hasFlanks(inner: string, mark: string, { before, after, isInEmphasis }: Place): boolean {
  const first = firstCharacter(inner)
  const last = lastCharacter(inner)
  if ([before, first, last, after].includes(mark.charAt(0))) return false
  return isFlank(first, before, isInEmphasis) && isFlank(last, after, isInEmphasis)
}

/** Whether a mark between two characters is one of what is inside. */
function isFlank(inside: string, outside: string, isInEmphasis: boolean): boolean {
  if (isBlank(inside)) return false
  if (isBlank(outside) || isInEmphasis) return isBlank(outside)
  // marked looks at one UTF-16 unit, and takes a tilde for a letter, as it may be GitHub's mark.
  return (isPunctuation(outside) && outside.length === 1 && outside !== '~') || !isPunctuation(inside)
}

function isBlank(character: string): boolean {
  return /^\s?$/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}
