import { MEASURE } from '../../render/settings.ts'
import type { Theme } from '../../render/terminal/theme.ts'
import { graphemeClusters } from '../../text/segments.ts'
import { displayWidth } from '../../text/width.ts'
import { partsOf } from '../state/edit-line.ts'
import type { LayoutSection } from '../state/layout.ts'
import { lineColumns } from '../state/panes.ts'
import { fillingSection, percentRead } from '../state/reading-position.ts'
import type { Page, Prompt, Search, State } from '../state/state.ts'
import { fit, spread } from './line.ts'

/** What is left to the title at least, in columns, with the blank after it; a message is shown whole if possible. */
const TITLE_COLUMNS = 9
/** The fewest columns of a terminal that shows the section. */
const SECTION_FROM = 50

/** Returns the line below the page: the prompt, else the title or a message with where the reader is. */
export function statusLine(page: Page, { columns, rows, message }: State, theme: Theme): string {
  const width = lineColumns(columns)
  if (page.prompt) {
    return promptLine(page, page.prompt, width)
  }
  const parts = [searchCount(page.search), ...position(page, rows, columns)].filter((part) => part !== '')
  const room = width - Math.max(TITLE_COLUMNS, message === '' ? 0 : displayWidth(message) + 1)
  // The most important part comes first.
  while (parts.length > 1 && displayWidth(parts.join(' · ')) > room) parts.pop()
  return theme.quiet(spread(message || page.notice || page.title, parts.join(' · '), width))
}

/** What stands before the text of a prompt, in view of the marks that there are. */
const LABEL: Readonly<Record<Prompt['kind'], (letters: readonly string[]) => string>> = {
  search: () => '/',
  section: () => 'section ',
  heading: () => 'heading ',
  pipe: () => '|',
  mark: () => 'mark this place with the letter ',
  place: (letters) =>
    letters.length === 0 ? "' goes back, no marks yet " : `to mark ${letters.join(' ')}, or ' back `,
}

/** Returns a prompt with its cursor; of a text that is too wide, the beginning is left out. */
function promptLine({ marks }: Page, prompt: Prompt, width: number): string {
  const label = LABEL[prompt.kind](marks.map(({ letter }) => letter))
  const [before, after] = partsOf(prompt)
  const room = width - displayWidth(`${label}▏`)
  return fit(`${label}${lastColumns(before, room)}▏${after}`, width)
}

/** Returns as much of the end of a text as fits into a number of columns. */
function lastColumns(text: string, columns: number): string {
  let used = 0
  let start = text.length
  for (const cluster of [...graphemeClusters(text)].reverse()) {
    used += displayWidth(cluster.text)
    if (used > columns) break
    start = cluster.index
  }
  return text.slice(start)
}

/** Returns `3 of 12`, with a `+` while the rest of the article is searched; '' without a search. */
function searchCount(search: Search | undefined): string {
  if (!search) return ''
  const { matches, current, done } = search
  if (matches.length === 0) return done ? 'no match' : 'searching …'
  return `${current < 0 ? '–' : current + 1} of ${matches.length}${done ? '' : '+'}`
}

/** Returns the section, the percentage read and the minutes left, as far as a terminal is wide enough for them. */
function position(page: Page, rows: number, columns: number): readonly string[] {
  const percent = percentRead(page, rows)
  const parts = [`${percent}%`]
  const section = columns >= SECTION_FROM ? sectionOfAll(page, rows) : undefined
  if (section !== undefined) parts.unshift(section)
  if (page.minutes !== undefined && columns >= MEASURE) {
    const minutes = Math.ceil((page.minutes * (100 - percent)) / 100)
    parts.push(minutes === 0 ? 'the end' : `${minutes} min left`)
  }
  return parts
}

/**
 * Returns `section 2 of 4` or `section 2.1 of 2.3`: the section that fills the screen and the last one beside it, that
 * left out before the whole article is laid out; undefined before the first section.
 */
function sectionOfAll(page: Page, rows: number): string | undefined {
  const { sections, sectionCount, done } = page.layout
  const section = sections[fillingSection(page, rows)]
  if (!section || section.depth === 0) return undefined
  const parent = section.number.replace(/(?<!\d)\d+$/, '')
  const isBeside = ({ number, depth }: LayoutSection) => depth === section.depth && number.startsWith(parent)
  const last = sections.slice(0, sectionCount).findLast(isBeside)
  return `section ${section.number}${done && last ? ` of ${last.number}` : ''}`
}
