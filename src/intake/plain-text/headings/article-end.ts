import { isReplyButton, kindSet } from '../../boilerplate/line-kind.ts'
import { isBylineOrDate } from '../../byline/byline.ts'
import type { Line } from './line.ts'

// Where an article ends on a page that goes on, with readers' comments, lists of other articles and a footer. Little of
// that is known by its words, so all lines are weighed: running text belongs to the article, short lines rather don't,
// and it ends where the sum is highest.

/** A short line, one that is boilerplate or a date, and the button below a comment weigh so much. */
const SHORT = -0.25
const BOILERPLATE = -0.5
const REPLY = -2
/** A paragraph of the usual length weighs 1, and a longer one at most so much. */
const LONGEST_TEXT = 1.5
/** A paragraph of fewer columns, and less than half as long as usual, may stand in a footer, too. */
const SHORTEST_TEXT = 60
/** Text weighs less below a heading of comments or of other articles. */
const SHARE_BELOW = 0.5
/** A list or table within an article may be long: so much do short lines together weigh at most. */
const MOST_SHORT = -0.75
const MOST_WITH_BOILERPLATE = -4
/** Short lines that weigh less, without text below them, are an article's last section. */
const SHORTEST_FOOTER = -2

/** Returns the index of the first line below the article; the number of lines where there is none. */
export function findArticleEnd(lines: readonly Line[]): number {
  const usual = usualColumns(lines)
  let end = 0
  let sinceEnd = 0
  let run = { weight: 0, most: MOST_SHORT }
  let share = 1
  for (const [index, line] of lines.entries()) {
    const weight = weigh(line, usual)
    if (opensOthers(line)) share = SHARE_BELOW
    if (weight <= 0) {
      const most = isBoilerplate(line) ? MOST_WITH_BOILERPLATE : run.most
      run = { weight: run.weight + weight, most }
      if (end > 0) continue
    } else {
      sinceEnd += Math.max(run.weight, run.most) + weight * share
      run = { weight: 0, most: MOST_SHORT }
      if (end > 0 && sinceEnd <= 0) continue
    }
    end = index + 1
    sinceEnd = 0
  }
  return sinceEnd + run.weight <= SHORTEST_FOOTER ? end : lines.length
}

/** Returns the median of the columns of the paragraphs. */
function usualColumns(lines: readonly Line[]): number {
  const columns = lines
    .filter(({ kind, role }) => kind === 'paragraph' && role === 'running')
    .map((line) => line.columns)
    .sort((a, b) => a - b)
  return columns[Math.floor(columns.length / 2)] ?? 1
}

function weigh(line: Line, usual: number): number {
  const { kind, role, columns, text } = line
  if (kind === 'heading') return 0
  if (kind !== 'paragraph' && kind !== 'bold' && kind !== 'item') return 1
  if (isReplyButton(text)) return REPLY
  if (role === 'running')
    return columns < Math.min(SHORTEST_TEXT, usual / 2) ? 0 : Math.min(columns / usual, LONGEST_TEXT)
  if (isBoilerplate(line) || isBylineOrDate(text)) return BOILERPLATE
  return role === 'aside' ? 0 : SHORT
}

const OPENINGS = kindSet('comments', 'comment count', 'heading')

function opensOthers({ boilerplate }: Line): boolean {
  return OPENINGS.has(boilerplate)
}

function isBoilerplate({ role, boilerplate }: Line): boolean {
  return role !== 'running' && boilerplate !== undefined && boilerplate !== 'number'
}
