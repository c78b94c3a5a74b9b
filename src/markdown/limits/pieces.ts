/** The longest inline text that is lexed at once, in UTF-16 units: far longer than any paragraph. */
const LONGEST = 16_000
/** The most delimiters in a piece. */
const MOST_DELIMITERS = 500

/**
 * What may open or close something, so that marked looks for its partner, or what its text ends at: from each such place it
 * looks on to the end of what could be a mail address.
 */
const DELIMITER = /[*_~[\]<`$!\\]|http|ftp|www/gi

/**
 * Returns an inline text in the pieces that are lexed one by one, because marked's time grows with the square of the
 * delimiters in a piece. A paragraph is one piece; only what is longer than any paragraph is cut, at the end of a
 * sentence or else at a space.
 */
export function pieces(text: string): readonly string[] {
  const cut: string[] = []
  let rest = text
  for (let end = limit(rest); end < rest.length; end = limit(rest)) {
    const length = cutBefore(rest, end)
    cut.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return [...cut, rest]
}

/** Returns how long the first piece of a text may be. */
function limit(text: string): number {
  if (text.length <= MOST_DELIMITERS) return text.length
  // Without this bound a long text would be searched to its end for each of its pieces.
  const start = text.slice(0, LONGEST)
  let count = 0
  DELIMITER.lastIndex = 0
  for (let match = DELIMITER.exec(start); match; match = DELIMITER.exec(start)) {
    if (++count > MOST_DELIMITERS) return match.index
  }
  return start.length
}

/** Returns the offset of the last good place for a cut before `end`; `end` where there is none in the second half. */
function cutBefore(text: string, end: number): number {
  const start = text.slice(0, end)
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('.\n'), start.lastIndexOf('。'))
  if (sentence > end / 2) return sentence + 1
  const space = start.lastIndexOf(' ')
  return space > end / 2 ? space + 1 : end
}
