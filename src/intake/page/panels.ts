import { allElements, findElement, type HtmlElement, type HtmlNode, textOf } from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'
import { collapse, linesOf, sumOf } from './lines.ts'

// Parts of a text that are folded away until a reader opens them: panels of tabs, answers below their questions (ARIA
// Authoring Practices Guide, "Accordion" and "Tabs").

const FORM = new Set('input textarea select'.split(' '))

/** Returns what is to stand in the place of a page's panels: the same unfolded, below the name of its tab. */
export function unfoldPanels(body: HtmlElement): ReadonlyMap<HtmlNode, readonly HtmlNode[]> {
  const elements = allElements([body])
  const controls = new Map<string, HtmlElement>()
  for (const element of elements) {
    const id = element.attribs['aria-controls']
    if (id) controls.set(id, element)
  }
  const tabs = new Map(
    elements.flatMap((each) => (each.attribs.role === 'tab' ? [[each.attribs.id, each]] : [])),
  )
  const unfolded = new Map<HtmlNode, readonly HtmlNode[]>()
  for (const panel of elements) {
    const { id = '', role, 'aria-labelledby': label } = panel.attribs
    const control = controls.get(id)
    const isPanel =
      role === 'tabpanel' || (control && isHidden(panel, { ignoresAria: true }) && isText(panel))
    if (!isPanel) continue
    const tab = tabs.get(label) ?? (control?.attribs.role === 'tab' ? control : undefined)
    unfolded.set(panel, [...(tab ? nameOf(tab) : []), withoutFolding(panel)])
  }
  return unfolded
}

/** Whether an element holds text for readers: menus are links, and dialogs ask for something. */
function isText({ attribs, children }: HtmlElement): boolean {
  const { all, linked } = sumOf(linesOf(children))
  const asks = attribs.role === 'dialog' || findElement(children, ({ name }) => FORM.has(name)) !== undefined
  return all > 0 && linked * 2 < all && !asks
}

function nameOf(tab: HtmlElement): readonly HtmlNode[] {
  const text: HtmlNode = { type: 'text', data: collapse(textOf(tab.children)) }
  if (text.data === '') return []
  const strong = { type: 'tag', name: 'strong', attribs: {}, children: [text] }
  return [{ type: 'tag', name: 'p', attribs: {}, children: [strong] }]
}

function withoutFolding(panel: HtmlElement): HtmlElement {
  const { hidden: _, style: __, 'aria-hidden': ___, ...attribs } = panel.attribs
  return { ...panel, attribs }
}
