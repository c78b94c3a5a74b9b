import type { Place } from './builder.ts'
import { findElement, type HtmlElement, hasClass, styleOf } from './dom.ts'

/** What stylesheets call text that only speech programs are to have. */
const SPOKEN_ONLY = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only a11y-hidden assistive-text'.split(
    ' ',
  ),
)

/** What an element that is hidden from speech programs has to hold to be more than decoration. */
const RUNNING_TEXT = new Set('p li h1 h2 h3 h4 h5 h6 table pre blockquote'.split(' '))

/** Whether a page doesn't show an element: by its attributes, its style or a class that is known for it. */
export function isHidden(element: HtmlElement, { ignoresAria }: Pick<Place, 'ignoresAria'>): boolean {
  const { attribs } = element
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return true
  if (styleOf(element, 'display') === 'none' || styleOf(element, 'visibility') === 'hidden') return true
  return (
    (isAriaHidden(element) && !ignoresAria && !isMoreThanDecoration(element)) ||
    hasClass(element, SPOKEN_ONLY)
  )
}

/** Whether an element is said to be nothing for speech programs. */
export function isAriaHidden({ attribs }: HtmlElement): boolean {
  return attribs['aria-hidden'] === 'true'
}

/** An overlay hides the page below it that way. */
function isMoreThanDecoration({ children }: HtmlElement): boolean {
  return findElement(children, ({ name }) => RUNNING_TEXT.has(name)) !== undefined
}
