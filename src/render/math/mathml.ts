import { parseDocument } from 'htmlparser2'

/** An element of a MathML document (MathML Core); text is a string. */
export type MathElement = {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (MathElement | string)[]
}

type DomNode = ReturnType<typeof parseDocument>['children'][number]

/** Returns the first element of a MathML document; undefined if there is none. */
export function parseMathml(source: string): MathElement | undefined {
  const root = parseDocument(source, { xmlMode: true }).children.flatMap(toElement)
  return root.find((node) => typeof node !== 'string')
}

function toElement(node: DomNode): (MathElement | string)[] {
  if (node.type === 'text' && 'data' in node) return [node.data]
  if (!('attribs' in node)) return []
  const children = node.children.flatMap(toElement)
  return [{ name: node.name, attributes: node.attribs, children }]
}
