import { allElements, ancestorsFrom, type HtmlElement, type HtmlNode } from '../../markdown/html/dom.ts'

// A page that React sends in pieces has some of them at its end, hidden: a script puts them where templates stand (React
// 18, `renderToPipeableStream`). Without that script they would never be seen.

/** Pieces in pieces are placed to this depth, so that the page doesn't become too deep to be walked. */
const DEEPEST = 4

/**
 * Returns what is to stand in the place of some of a page's elements: of a piece's template the piece, of the piece
 * nothing. Each piece is placed once.
 */
export function placeStreamed(body: HtmlElement): ReadonlyMap<HtmlNode, readonly HtmlNode[]> {
  const elements = allElements([body])
  const pieces = new Map<string, HtmlElement>()
  for (const element of elements) {
    const id =
      element.attribs.hidden === undefined ? undefined : /^S:(\w+)$/.exec(element.attribs.id ?? '')?.[1]
    if (id !== undefined && !pieces.has(id)) pieces.set(id, element)
  }
  const placed = new Map<HtmlNode, readonly HtmlNode[]>()
  const depths = new Map<HtmlNode, number>()
  for (const element of pieces.size > 0 ? elements : []) {
    const id = element.name === 'template' ? /^[BP]:(\w+)$/.exec(element.attribs.id ?? '')?.[1] : undefined
    const piece = pieces.get(id ?? '')
    if (!piece || placed.has(piece)) continue
    const depth = 1 + pieceDepth(element, depths)
    if (depth > DEEPEST) continue
    depths.set(piece, depth)
    placed.set(piece, []).set(element, piece.children)
  }
  return placed
}

/** Returns how deep in pieces an element is. */
function pieceDepth(element: HtmlElement, depths: ReadonlyMap<HtmlNode, number>): number {
  for (const around of ancestorsFrom(element.parent)) {
    const depth = depths.get(around)
    if (depth !== undefined) return depth
    if (around.attribs.hidden !== undefined && /^S:/.test(around.attribs.id ?? '')) return DEEPEST
  }
  return 0
}
