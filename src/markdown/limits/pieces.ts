/** The longest inline text that is lexed at once, in UTF-16 units: far longer than any paragraph. */
const LONGEST = 16_000
/** The most characters that may open or close something, of those that marked looks for a partner of. */
const MOST_DELIMITERS = 500

const DELIMITER = /[*_~[\]<`]/g

/**
 * Returns an inline text in the pieces that are to be lexed one by one: a paragraph in one, only what is longer than
 * any paragraph cut, at a sentence's end or else at a space. marked's time grows with the square of a piece's
 * delimiters.
 */
export function pieces(text: string): readonly string[] {
  const found: string[] = []
  let rest = text
  for (let end = limit(rest); end < rest.length; end = limit(rest)) {
    const cut = cutBefore(rest, end)
    found.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...found, rest]
}

/** Returns where a piece has to end at the latest. */
function limit(text: string): number {
  if (text.length <= MOST_DELIMITERS) return text.length
  // No more than this is looked at, or a long text would be for each of its pieces.
  const most = text.slice(0, LONGEST)
  let count = 0
  DELIMITER.lastIndex = 0
  for (let match = DELIMITER.exec(most); match; match = DELIMITER.exec(most)) {
    if (++count > MOST_DELIMITERS) return match.index
  }
  return most.length
}

function cutBefore(text: string, end: number): number {
  const window = text.slice(0, end)
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.\n'), window.lastIndexOf('。'))
  if (sentence > end / 2) return sentence + 1
  const space = window.lastIndexOf(' ')
  return space > end / 2 ? space + 1 : end
}
