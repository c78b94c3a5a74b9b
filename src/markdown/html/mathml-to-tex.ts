import { elementsOf, type HtmlElement, isText, textOf } from './dom.ts'

// MathML Core → TeX, for formulas that don't bring the TeX that they were made of. Symbols stay the Unicode characters
// that they are, which TeX engines for the web take as well.

/** Writes the arguments of an element, of which each is one formula. */
type Writer = (element: HtmlElement, parts: readonly string[]) => string

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['mi', identifier],
  ['mn', ({ children }) => symbols(textOf(children))],
  ['mo', operator],
  ['mtext', text],
  ['ms', text],
  ['mspace', () => ' '],
  ['mfrac', ({ attribs }, [top = '', bottom = '']) => fraction(attribs.linethickness, top, bottom)],
  ['msqrt', (_, parts) => `\\sqrt{${parts.join('')}}`],
  ['mroot', (_, [base = '', index = '']) => `\\sqrt[${index}]{${base}}`],
  ['msub', (_, [base = '', below = '']) => `${group(base)}_{${below}}`],
  ['msup', (_, [base = '', above = '']) => `${group(base)}^{${above}}`],
  ['msubsup', (_, [base = '', below = '', above = '']) => `${group(base)}_{${below}}^{${above}}`],
  ['munder', (_, [base = '', below = '']) => limits(base, below, undefined)],
  ['mover', (_, [base = '', above = '']) => limits(base, undefined, above)],
  ['munderover', (_, [base = '', below = '', above = '']) => limits(base, below, above)],
  ['mtable', table],
  ['mtr', (_, parts) => parts.join(' & ')],
  // The first cell is the number of the formula.
  ['mlabeledtr', (_, [, ...parts]) => parts.join(' & ')],
  ['mfenced', fenced],
  ['semantics', (_, [first = '']) => first],
  ['annotation', () => ''],
  ['annotation-xml', () => ''],
])

/** Of elements nested deeper only the text is written. */
const DEEPEST = 100

/** Returns a MathML element as TeX. */
export function mathmlToTex(element: HtmlElement): string {
  return write(element, 0).replace(/\s+/g, ' ').trim()
}

function write(element: HtmlElement, depth: number): string {
  if (depth > DEEPEST) return symbols(textOf(element.children))
  const parts = elementsOf(element.children).map((child) => write(child, depth + 1))
  return (
    WRITERS.get(element.name)?.(element, parts) ??
    (parts.join('') || symbols(textOf(element.children.filter(isText))))
  )
}

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['bold', '\\mathbf'],
  ['double-struck', '\\mathbb'],
  ['script', '\\mathcal'],
  ['fraktur', '\\mathfrak'],
  ['normal', '\\mathrm'],
])

function identifier({ attribs, children }: HtmlElement): string {
  const name = symbols(textOf(children))
  const isLong = /\p{L}{2}/u.test(name)
  if (FUNCTIONS.has(name)) return `\\${name} `
  const command = VARIANTS.get(attribs.mathvariant ?? (isLong ? 'normal' : ''))
  return command === undefined || !/\p{L}/u.test(name) ? name : `${command}{${name}}`
}

const FUNCTIONS = new Set(
  'arccos arcsin arctan arg cos cosh cot csc deg det dim exp gcd hom inf ker lg lim ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
)

/** Operators that stand between two things, with room around them. */
const INFIX =
  /^[+=<>\u00b1\u00d7\u00f7\u2190-\u21ff\u2208-\u220d\u2212\u2213\u2227-\u222a\u2234-\u22ff\u2a00-\u2aff-]$/

function operator({ children }: HtmlElement): string {
  const sign = symbols(textOf(children))
  return INFIX.test(sign) ? ` ${sign} ` : /^\p{L}{2,}$/u.test(sign) ? `\\operatorname{${sign}}` : sign
}

function text({ children }: HtmlElement): string {
  return `\\text{${textOf(children).replace(/[{}\\$]/g, '\\$&')}}`
}

function fraction(thickness: string | undefined, top: string, bottom: string): string {
  return thickness !== undefined && /^0/.test(thickness)
    ? `\\binom{${top}}{${bottom}}`
    : `\\frac{${top}}{${bottom}}`
}

/** What an accent over something is in TeX. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['→', '\\vec'],
  ['⃗', '\\vec'],
  ['^', '\\hat'],
  ['ˆ', '\\hat'],
  ['~', '\\tilde'],
  ['˜', '\\tilde'],
  ['¯', '\\overline'],
  ['‾', '\\overline'],
  ['˙', '\\dot'],
  ['¨', '\\ddot'],
  ['⏞', '\\overbrace'],
  ['⏟', '\\underbrace'],
])

function limits(base: string, below: string | undefined, above: string | undefined): string {
  const accent = ACCENTS.get((above ?? below ?? '').trim())
  if (accent !== undefined && (below === undefined || above === undefined)) return `${accent}{${base}}`
  // Sums, products, integrals, unions and functions such as lim have limits.
  if (/^(?:[\u220f-\u2211\u222b-\u2233\u22c0-\u22c3]|\\\w+)$/.test(base.trim()))
    return (
      base.trim() + (below === undefined ? '' : `_{${below}}`) + (above === undefined ? '' : `^{${above}}`)
    )
  const under = below === undefined ? base : `\\underset{${below}}{${base}}`
  return above === undefined ? under : `\\overset{${above}}{${under}}`
}

function table({ attribs }: HtmlElement, rows: readonly string[]): string {
  if (rows.length === 1) return (rows[0] ?? '').replaceAll(' & ', ' ')
  const environment =
    attribs.displaystyle === 'true' || attribs.columnalign !== undefined ? 'aligned' : 'matrix'
  return `\\begin{${environment}} ${rows.join(' \\\\ ')} \\end{${environment}}`
}

function fenced({ attribs }: HtmlElement, parts: readonly string[]): string {
  return `${attribs.open ?? '('}${parts.join(attribs.separators ?? ',')}${attribs.close ?? ')'}`
}

function group(base: string): string {
  const bare = base.trim()
  return /^(?:.|\\\w+(?:\{[^{}]*\})?)$/u.test(bare) ? bare : `{${bare}}`
}

/** Letters that are italic by themselves (Unicode's mathematical alphanumeric symbols), as TeX sets plain ones. */
const ITALIC = /[\u{1d434}-\u{1d467}\u{1d6e2}-\u{1d71b}]/gu
/** Function application, invisible times and the like: nothing to be seen. */
const INVISIBLE = /[\u2061-\u2064\u200b]/g

function symbols(source: string): string {
  return source
    .trim()
    .replace(INVISIBLE, '')
    .replace(ITALIC, (letter) => letter.normalize('NFKC'))
    .replaceAll('\u2212', '-')
    .replace(/[{}%&#_$]/g, '\\$&')
}
