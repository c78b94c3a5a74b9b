import {
  ancestorsFrom,
  elementsOf,
  findElement,
  type HtmlElement,
  isHeading,
} from '../../markdown/html/dom.ts'
import { kindOf } from './element-names.ts'

/** Fewer parts that are alike may be anything. */
const FEWEST = 2
/** A link is at most so many elements around the heading of its card, and the card's own element a few more. */
const LEVELS = 4

/** Returns those of some elements that hold nothing but cards: parts called the same, each with a heading that leads to another page. */
export function cardLists(elements: readonly HtmlElement[]): readonly HtmlElement[] {
  const headings = elements.filter((element) => isHeading(element) && leadsElsewhere(element))
  const mayBeCard = new Set(headings.flatMap((heading) => ancestorsFrom(heading, LEVELS)))
  return elements.filter((element) => {
    const cards = elementsOf(element.children)
    const kinds = new Set(cards.map(kindOf))
    return cards.length >= FEWEST && kinds.size === 1 && cards.every((card) => mayBeCard.has(card))
  })
}

function leadsElsewhere(heading: HtmlElement): boolean {
  const isLink = ({ name, attribs: { href = '#' } }: HtmlElement) => name === 'a' && !href.startsWith('#')
  return (
    ancestorsFrom(heading.parent, LEVELS).some(isLink) || findElement(heading.children, isLink) !== undefined
  )
}
