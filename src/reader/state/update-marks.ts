import { anchorAt } from './anchor.ts'
import type { Key } from './event.ts'
import { goBack, jump } from './jump-history.ts'
import { goTo } from './scroll.ts'
import { type Page, type State, withMessage, withPage } from './state.ts'

/** No more marks of an article are kept: a new one takes the place of the oldest. */
export const MOST_MARKS = 50

/** What a place can be marked with. */
const LETTER = /^\p{L}\p{M}*$/u

/** Returns the state with the top of the screen marked with the letter of a key. */
export function setMark(state: State, page: Page, { text }: Key): State {
  const letter = text.normalize('NFC')
  if (!isMarkLetter(letter)) return withMessage(state, 'a mark is a letter')
  const others = page.marks.filter((mark) => mark.letter !== letter)
  const marks = [...others, { letter, anchor: anchorAt(page.layout, page.top) }].slice(-MOST_MARKS)
  return withMessage(withPage(state, { ...page, marks }), `marked ${letter}; ' and ${letter} come back here`)
}

/** Returns the state on the way to the mark of a key's letter; back, where the key is that of marks again. */
export function goToMark(state: State, page: Page, { text }: Key): State {
  if (text === "'") return goBack(state, page)
  const letter = text.normalize('NFC')
  const mark = page.marks.find((mark) => mark.letter === letter)
  if (!mark) return withMessage(state, isMarkLetter(letter) ? `no mark ${letter}` : 'a mark is a letter')
  return jump((state, page) => goTo(state, page, { kind: 'anchor', anchor: mark.anchor }))(state, page)
}

/** Whether a text is what a place can be marked with. */
export function isMarkLetter(text: string): boolean {
  return text.length <= 8 && LETTER.test(text)
}
