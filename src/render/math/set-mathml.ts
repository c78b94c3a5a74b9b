import { unicodeScript } from '../superscript.ts'
import { ACCENTS } from './accents.ts'
import {
  atom,
  type Box,
  beside,
  fence,
  grid,
  isLine,
  lineBox,
  lineOf,
  operand,
  type Part,
  parenthesised,
} from './box.ts'
import type { MathElement } from './mathml.ts'

type Setter = (element: MathElement) => Part | undefined

/**
 * Returns a MathML element as lines of Unicode text; undefined if Unicode can't say it exactly, such as a
 * superscript of a character that has no raised form.
 */
export function setMathml(element: MathElement): readonly string[] | undefined {
  return setElement(element)?.box.lines.map(applied)
}

function setElement(element: MathElement): Part | undefined {
  return (SETTERS[element.name] ?? unsupported)(element)
}

const unsupported: Setter = () => undefined

const SETTERS: { readonly [name: string]: Setter | undefined } = {
  math: setRow,
  mrow: setRow,
  mstyle: setRow,
  mpadded: setRow,
  semantics: ({ children }) => setFirst(children),
  mi: setToken,
  mn: setToken,
  mtext: setToken,
  mo: setToken,
  mspace: ({ attributes }) => atom(Number.parseFloat(attributes.width ?? '0') > 0 ? ' ' : ''),
  mfrac: setFraction,
  msqrt: setRoot,
  mroot: setRootOfIndex,
  msup: (element) => setScripts(element, 'sup'),
  msub: (element) => setScripts(element, 'sub'),
  msubsup: (element) => setScripts(element, 'sub', 'sup'),
  mover: setOver,
  munder: (element) => setScripts(element, 'sub'),
  munderover: (element) => setScripts(element, 'sub', 'sup'),
  menclose: setEnclosed,
  mtable: setTable,
}

function setFirst(children: MathElement['children']): Part | undefined {
  const first = elements(children)[0]
  return first && setElement(first)
}

function elements(children: MathElement['children']): readonly MathElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** Function application, invisible times, separator and plus (Unicode's invisible operators). */
const INVISIBLE = /[\u2061-\u2064]/g

function tokenText({ children }: MathElement): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(INVISIBLE, '')
    .replaceAll('\u00a0', ' ')
}

/** Operators that a space keeps apart from what they are applied to: sums, products, integrals, unions. */
const LARGE_OPERATOR = /^[∑∏∐∫-∳⋀-⋃⨀-⨌]$/u

function setToken(element: MathElement): Part {
  const text = tokenText(element)
  const isFunction = element.name === 'mi' ? [...text].length > 1 : LARGE_OPERATOR.test(text)
  return { kind: isFunction ? 'function' : 'atom', box: lineBox(text) }
}

/** Relations, arrows and binary operators: spaces stand around them. */
const SPACED = /^(?:[-+=<>±∓×÷·∘∗⋅∧∨∩∪⊂⊃⊆⊇∈∉∋≤≥≠≈≡∼≃≅≪≫∝→←↔⇒⇐⇔↦⟶⟵⟹⟺∣∥⊥⊕⊗⊖∖⊄⊈−:]|:=|mod)$/u
/** What may stand before a number or a letter as a part of it. */
const SIGN = /^[-+−±∓]$/u
const CLOSING = /^[)\]}⟩⌋⌉]$/u
const SEPARATOR = /^[,;]$/u

function setRow({ children }: MathElement): Part | undefined {
  const row = elements(children)
  const table = row.find(({ name }) => name === 'mtable')
  const box = table && setElement(table)?.box
  const tall = box && !isLine(box) ? box : undefined
  const parts: Part[] = []
  for (const [index, element] of row.entries()) {
    const set = setInRow(element, row, index, tall)
    if (!set) return undefined
    parts.push(...set)
  }
  const visible = parts.filter(({ box }) => box.lines.join('') !== '')
  const [only] = visible
  if (only && visible.length === 1) return only
  const whole = beside(visible.map(({ box }) => box))
  const hasOperator = row.some((_, index) => isOperator(row, index))
  return {
    kind: hasOperator ? 'sum' : 'product',
    box: isLine(whole) ? lineBox(tidy(whole.lines[0] ?? '')) : whole,
  }
}

/** Returns an element of a row, with the spaces around it; undefined if it can't be set. `tall` is a table in the row. */
function setInRow(
  element: MathElement,
  row: readonly MathElement[],
  index: number,
  tall: Box | undefined,
): readonly Part[] | undefined {
  if (element.name !== 'mo') {
    const part = setElement(element)
    return part && besideNeighbours(part, row, index)
  }
  const text = tokenText(element)
  if (tall) {
    const box = isFenceBeside(row, index) ? fence(text, tall) : lineBox(text)
    return box && [{ kind: 'atom', box }]
  }
  if (SEPARATOR.test(text)) return [atom(`${text} `)]
  if (!SPACED.test(text)) return besideNeighbours(setToken(element), row, index)
  // Nothing follows that it could be applied to.
  if (index > 0 && index === row.length - 1) return undefined
  if (isOperator(row, index)) return [atom(` ${text} `)]
  return [atom(SIGN.test(text) ? text : `${text} `)]
}

/** Whether an element of a row is an operator between two operands, rather than the sign of one. */
function isOperator(row: readonly MathElement[], index: number): boolean {
  const [before, element] = [row[index - 1], row[index]]
  if (!before || element?.name !== 'mo' || !SPACED.test(tokenText(element))) return false
  return before.name !== 'mo' || CLOSING.test(tokenText(before))
}

/** Thin spaces next to operators make two blanks of one; none stands inside of brackets, nor before an argument in them. */
function tidy(line: string): string {
  return line
    .replace(/ {2,}/g, ' ')
    .replace(/([([{⟨]) +/gu, '$1')
    .replace(/ ([)\]}⟩,;])/gu, '$1')
}

/** Returns a line with a space between a function and its argument, except where that is in parentheses. */
function applied(line: string): string {
  return line
    .replace(new RegExp(`${APPLIED}[${APPLIED} ]*(\\()?`, 'g'), (_, bracket?: string) => bracket ?? ' ')
    .trimEnd()
}

/** Stands between a function's name and its argument until it is known whether that is in parentheses (U+2061). */
const APPLIED = '\u2061'

function isFenceBeside(row: readonly MathElement[], index: number): boolean {
  return row[index - 1]?.name === 'mtable' || row[index + 1]?.name === 'mtable'
}

/** A fraction beside a factor stands in parentheses; a function's name keeps apart from its argument. */
function besideNeighbours(part: Part, row: readonly MathElement[], index: number): readonly Part[] {
  const isFactor = (element: MathElement | undefined) =>
    element !== undefined && element.name !== 'mo' && element.name !== 'mspace'
  if (part.kind === 'fraction' && (isFactor(row[index - 1]) || isFactor(row[index + 1]))) {
    return [parenthesised(part)]
  }
  if (part.kind !== 'function') return [part]
  const next = row[index + 1]
  const gap = isFactor(row[index - 1]) ? ' ' : ''
  const isAlone = next === undefined || (next.name === 'mo' && tokenText(next) !== '')
  return [atom(gap), part, atom(isAlone ? '' : APPLIED)]
}

function setFraction({ attributes, children }: MathElement): Part | undefined {
  const [numerator, denominator] = elements(children).map(setElement)
  // A binomial coefficient is a fraction without a line.
  if (/^0/.test(attributes.linethickness ?? '')) return undefined
  const above = operand(numerator, ['atom', 'product', 'function'])
  const below = operand(denominator, ['atom', 'function'])
  if (above === undefined || below === undefined) return undefined
  return { kind: 'fraction', box: lineBox(`${above}/${below}`) }
}

function setRoot(element: MathElement): Part | undefined {
  const radicand = operand(setRow(element), ['atom'])
  return radicand === undefined ? undefined : atom(`√${radicand}`)
}

const ROOTS: { readonly [index: string]: string | undefined } = { '2': '√', '3': '∛', '4': '∜' }

function setRootOfIndex({ children }: MathElement): Part | undefined {
  const [radicand, index] = elements(children).map(setElement)
  const inner = operand(radicand, ['atom'])
  const label = lineOf(index)
  if (inner === undefined || label === undefined) return undefined
  const raised = unicodeScript('sup', label)
  const sign = ROOTS[label] ?? (raised === undefined ? undefined : `${raised}√`)
  return sign === undefined ? undefined : atom(sign + inner)
}

function setScripts({ children }: MathElement, ...kinds: readonly ('sub' | 'sup')[]): Part | undefined {
  const [first, ...rest] = elements(children).map(setElement)
  const base = operand(first, ['atom', 'function'])
  if (first === undefined || base === undefined) return undefined
  let text = base
  for (const [index, part] of rest.entries()) {
    const script = setScript(kinds[index], lineOf(part)?.replace(/[ \u2061]/g, ''))
    if (script === undefined) return undefined
    text += script
  }
  return { kind: first.kind === 'function' ? 'function' : 'atom', box: lineBox(text) }
}

function setScript(kind: 'sub' | 'sup' | undefined, text: string | undefined): string | undefined {
  if (kind === undefined || text === undefined) return undefined
  if (kind === 'sup' && /^[′″‴⁗]+$/u.test(text)) return text
  return unicodeScript(kind, text.replaceAll('−', '-'))
}

function setOver(element: MathElement): Part | undefined {
  const [base, over] = elements(element.children)
  const mark = over?.name === 'mo' ? ACCENTS[tokenText(over)] : undefined
  if (mark === undefined) return setScripts(element, 'sup')
  return base && accented(setElement(base), mark)
}

function accented(part: Part | undefined, mark: string): Part | undefined {
  const line = lineOf(part)
  return line !== undefined && [...line].length === 1 ? atom(line + mark) : undefined
}

function setEnclosed(element: MathElement): Part | undefined {
  return element.attributes.notation === 'top' ? accented(setRow(element), '\u0305') : undefined
}

function setTable({ children, attributes }: MathElement): Part | undefined {
  const rows: string[][] = []
  for (const row of elements(children)) {
    const cells = elements(row.children).map((cell) => lineOf(setRow(cell)))
    if (cells.some((cell) => cell === undefined)) return undefined
    rows.push(cells.map((cell) => cell ?? ''))
  }
  if (rows.length === 0) return undefined
  const alignment = (attributes.columnalign ?? '').split(/\s+/)
  return {
    kind: 'product',
    box: grid(rows, (column) =>
      alignment[column] === 'left' || alignment[column] === 'right' ? alignment[column] : 'center',
    ),
  }
}
