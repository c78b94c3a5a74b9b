import type { Hit } from '../../search/search.ts'
import { anchorTitle, QUOTE_LENGTH } from '../state/anchor.ts'
import { lettersOf } from '../state/section-letters.ts'
import type { SectionHit } from '../state/state.ts'

/** How much of a text the letters of a quote are looked for in, in UTF-16 units: far more than they take. */
const REACH = 40 * QUOTE_LENGTH

/** Returns a hit as the room shows it, with the place where the words asked for stand. */
export function sectionHit({ name, article, title, snippet, text, offset }: Hit): SectionHit {
  const anchor = {
    section: anchorTitle(title),
    nth: 0,
    letters: lettersOf(text.slice(0, offset)).length,
    quote: lettersOf(text.slice(offset, offset + REACH)).slice(0, QUOTE_LENGTH),
  }
  return { name, article, title, snippet, anchor }
}
