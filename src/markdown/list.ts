import type { Lexer, Tokenizer, Tokens } from 'marked'
import { mapPacked } from '../packed.ts'

/** An item's marker with one space, before its text. */
const MARKER = /(?:[-*+]|\d{1,9}[.)]) (?=\S)/y
/** What may begin a list below a line of text (CommonMark 5.2). */
const INTERRUPTS = /^(?:[-*+]|1[.)]) /
const LIKE_TASK = /^\[[ xX]\][ \t]/
/** The box of a task of one line, whose text is surely a paragraph. */
const TASK = /^(\[[ xX]\]) (?=[A-Za-z\u4e00-\u9fff].*$)/

/**
 * A marked tokenizer: the list at the start of `src` where it is one of the usual kind: its markers stand in the first
 * column, the other lines of its items below their text, and blank lines only between items. Undefined where it isn't:
 * marked, which takes several times as long, is asked.
 */
export function plainList(this: Tokenizer, src: string): Tokens.List | undefined {
  // In an item's text, as in a paragraph, only some lists may begin.
  if (this.lexer.state.lastToken?.type === 'text' && !INTERRUPTS.test(src)) return undefined
  const found = plainItems(src)
  if (!found) return undefined
  const { number, items, loose, raw } = found
  return {
    type: 'list',
    raw,
    ordered: number !== '',
    start: number === '' ? '' : Number(number),
    loose,
    items: mapPacked(items, (item) => listItem(item, loose, this.lexer)),
  }
}

function listItem({ raw, text }: PlainItem, loose: boolean, lexer: Lexer): Tokens.ListItem {
  const box = TASK.exec(text)?.[1]
  const rest = box === undefined ? text : text.slice(box.length + 1)
  lexer.state.top = false
  const tokens = lexer.blockTokens(rest, [])
  if (loose) for (const token of tokens) if (token.type === 'text') token.type = 'paragraph'
  if (box === undefined) return { type: 'list_item', raw, task: false, loose, text, tokens }
  const checked = box !== '[ ]'
  tokens.unshift({ type: 'checkbox', raw: `${box} `, checked })
  return { type: 'list_item', raw, task: true, checked, loose, text: rest, tokens }
}

type PlainItem = { readonly raw: string; readonly text: string }

type PlainItems = {
  /** That of the first item, '' where the list has none. */
  readonly number: string
  readonly items: readonly PlainItem[]
  /** Whether blank lines are between items. */
  readonly loose: boolean
  readonly raw: string
}

function plainItems(src: string): PlainItems | undefined {
  const first = markerAt(src, 0)
  const items: { raw: string; text: string }[] = []
  let loose = false
  let indent = 0
  let start = 0
  while (start < src.length) {
    const end = src.indexOf('\n', start) + 1 || src.length
    const marker = markerAt(src, start)
    const last = items.at(-1)
    if (marker !== '') {
      // Another list begins, or it may be a thematic break.
      if (marker.at(-2) !== first.at(-2) || src.charAt(start + marker.length) === marker.at(-2))
        return undefined
      if (last?.raw.endsWith('\n\n')) loose = true
      indent = marker.length
      items.push({ raw: src.slice(start, end), text: lineText(src, start + indent, end) })
    } else if (last && src.charAt(start) === '\n') {
      if (isEnd(src, end)) break
      if (src[end] !== '\n' && markerAt(src, end) === '') return undefined
      last.raw += '\n'
      last.text += '\n'
    } else if (last && isIndented(src, start, indent)) {
      last.raw += src.slice(start, end)
      last.text += `\n${lineText(src, start + indent, end)}`
    } else return undefined
    start = end
  }
  const last = items.at(-1)
  if (!last || items.some(({ text }) => LIKE_TASK.test(text) && (loose || !TASK.test(text)))) return undefined
  last.raw = last.raw.trimEnd()
  last.text = last.text.trimEnd()
  return { number: first.slice(0, -2), items, loose, raw: src.slice(0, start).trimEnd() }
}

/** Whether what stands after a blank line can be no part of a list. */
function isEnd(src: string, at: number): boolean {
  return !/[\s\d*+-]/.test(src[at] ?? '')
}

/** Returns the marker at an offset with its space; '' where there is none of the usual kind. */
function markerAt(src: string, at: number): string {
  MARKER.lastIndex = at
  return MARKER.exec(src)?.[0] ?? ''
}

function lineText(src: string, start: number, end: number): string {
  return src.charAt(end - 1) === '\n' ? src.slice(start, end - 1) : src.slice(start, end)
}

/** Whether a line that isn't blank begins with so many spaces, and with nothing but spaces. */
function isIndented(src: string, start: number, columns: number): boolean {
  let at = start
  while (src.charAt(at) === ' ') at++
  return at - start >= columns && /\S/.test(src.charAt(at))
}
