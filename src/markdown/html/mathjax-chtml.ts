import { allElements, elementsOf, findElement, type HtmlElement, textOf } from './dom.ts'

// MathJax's CHTML (versions 3 and 4) → MathML. It is MathML's elements with `mjx-` before their names, and between them
// others that only place what they hold. Characters may be but the code points that their classes name.

/** What only places other elements: arguments are looked for in it. */
const LAYOUT = new Set('frac dbox dtable row box sqrt table itable'.split(' ').map((name) => `mjx-${name}`))
/** Of elements nested deeper only the text is read. */
const DEEPEST = 100

/** Returns what MathJax made of a formula as MathML; undefined where it isn't CHTML. */
export function chtmlToMathml(formula: HtmlElement): HtmlElement | undefined {
  const math = findElement([formula], ({ name }) => name === 'mjx-math')
  return math && math.children.length > 0 ? toMathml(math, 0) : undefined
}

function toMathml(element: HtmlElement, depth: number): HtmlElement {
  const name = element.name.replace(/^mjx-/, '')
  if (/^(?:mi|mn|mo|mtext|ms)$/.test(name) || depth > DEEPEST)
    return create(name, [character(element)], element)
  const row = (part: HtmlElement | undefined) => create('mrow', part ? rowOf(part, depth) : [])
  switch (name) {
    case 'mfrac':
      return create(name, [row(partOf(element, 'num')), row(partOf(element, 'den'))], element)
    case 'msqrt':
      return create(name, [row(partOf(element, 'box'))])
    case 'mroot':
      return create(name, [row(partOf(element, 'box')), row(partOf(element, 'root'))])
    case 'msub':
    case 'msup':
    case 'msubsup':
    case 'munder':
    case 'mover':
    case 'munderover':
      return create(name, scriptParts(element, name, depth))
    case 'mtable':
      return create(
        name,
        partsOf(element, 'mtr').map((each) => toMathml(each, depth + 1)),
      )
    default:
      return create(name === 'mtr' || name === 'mtd' ? name : 'mrow', rowOf(element, depth))
  }
}

/** Returns the base of an element with scripts or limits, what is below, and what is above. */
function scriptParts(element: HtmlElement, name: string, depth: number): readonly HtmlElement[] {
  const row = (parts: readonly HtmlElement[]) =>
    create(
      'mrow',
      parts.map((each) => toMathml(each, depth + 1)),
    )
  const script = elementsOf(element.children).find((each) => each.name === 'mjx-script')
  const scripts = elementsOf(script?.children ?? []).filter((each) => each.name !== 'mjx-spacer')
  // Beside its base, what is above comes first.
  if (script)
    return [
      row(elementsOf(element.children).filter((each) => each !== script)),
      ...scripts.map((each) => row([each])).reverse(),
    ]
  const inner = name === 'munderover' ? (partOf(element, 'munder') ?? element) : element
  const parts = [
    partOf(inner, 'base') ?? partOf(element, 'base'),
    partOf(inner, 'under'),
    partOf(element, 'over'),
  ]
  return parts.filter((part) => part !== undefined).map((part) => row(elementsOf(part.children)))
}

function rowOf(element: HtmlElement, depth: number): readonly HtmlElement[] {
  return elementsOf(element.children)
    .filter(({ name }) => name !== 'mjx-surd')
    .map((each) => toMathml(each, depth + 1))
}

function partOf(element: HtmlElement, name: string): HtmlElement | undefined {
  return partsOf(element, name)[0]
}

/** Returns the parts of an element that have a name, those of what its arguments hold apart. */
function partsOf(element: HtmlElement, name: string): readonly HtmlElement[] {
  return allElements(element.children, (each) => LAYOUT.has(each.name)).filter(
    (each) => each.name === `mjx-${name}`,
  )
}

/** Returns the text of an element, or what the classes of its characters stand for. */
function character(element: HtmlElement): string {
  const characters = allElements([element]).filter(({ name }) => name === 'mjx-c')
  const codes = characters.map(
    ({ attribs }) => /(?:^|\s)mjx-c([\dA-F]{1,6})(?:\s|$)/.exec(attribs.class ?? '')?.[1],
  )
  const isValid = (code: string | undefined) => code !== undefined && Number.parseInt(code, 16) <= 0x10ffff
  return (
    textOf([element]).trim() ||
    codes
      .filter(isValid)
      .map((code) => String.fromCodePoint(Number.parseInt(code ?? '', 16)))
      .join('')
  )
}

function create(
  name: string,
  children: readonly (HtmlElement | string)[],
  { attribs }: Pick<HtmlElement, 'attribs'> = { attribs: {} },
): HtmlElement {
  const nodes = children.map((child) => (typeof child === 'string' ? { type: 'text', data: child } : child))
  return { type: 'tag', name, attribs, children: nodes }
}
