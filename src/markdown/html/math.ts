import { cleanText } from '../../text/clean.ts'
import type { Formula } from '../tokens.ts'
import { addPart, type Builder, endParagraph, type Handler, read } from './builder.ts'
import { classesOf, findElement, type HtmlElement, hasClass, isElement, textOf } from './dom.ts'
import { mathToken } from './math-text.ts'
import { chtmlToMathml } from './mathjax-chtml.ts'
import { mathmlToTex } from './mathml-to-tex.ts'

// Formulas as MathML, KaTeX, MathJax 2 to 4, MediaWiki, temml and LaTeXML write them, and pictures of formulas: what
// they were made of is TeX, which is kept beside what they show.

/** Elements around a formula, by class. */
const FORMULA = new Set(
  'katex katex-display MathJax MathJax_Display MathJax_SVG MathJax_CHTML MathJax_MathML'.split(' '),
)
const WRAPPER = new Set('mwe-math-element hurmet-tex ltx_Math'.split(' '))
const PREVIEW = new Set(['MathJax_Preview'])

/** Returns what reads an element that is or holds a formula; undefined for others. */
export function mathHandlerOf(element: HtmlElement): Handler | undefined {
  const { name } = element
  if (name === 'script') return isTexScript(element) ? formula : undefined
  if (name === 'math' || name === 'mjx-container') return formula
  if (element.attribs.class === undefined) return undefined
  if (hasClass(element, PREVIEW)) return () => {}
  return hasClass(element, FORMULA) || hasClass(element, WRAPPER) ? formula : undefined
}

/** Reads a formula as the TeX that it was made of, or else that says the same as its MathML. */
const formula: Handler = (builder, element) => {
  // Where the source stands in a script beside what it makes, that script is read.
  if (isTexScript(nextElement(element))) return
  const mathml = findElement([element], ({ name }) => name === 'math') ?? chtmlToMathml(element)
  const source = texOf(element) ?? (mathml && mathmlToTex(mathml))
  if (source === undefined) read(builder, element.children, { isMathless: true })
  else addFormula(builder, mathToken(cleanText(source), isDisplay(element)))
}

function addFormula(builder: Builder, math: Formula | undefined): void {
  if (!math) return
  if (math.display) endParagraph(builder)
  addPart(builder, math)
  if (math.display) endParagraph(builder)
}

/** Returns the TeX that a formula was made of. */
function texOf(element: HtmlElement): string | undefined {
  let described: string | undefined
  const annotation = findElement([element], (each) => {
    described ??= each.attribs.alttext ?? each.attribs['data-latex'] ?? each.attribs['data-tex']
    return isTexScript(each) || (each.name === 'annotation' && /tex/i.test(each.attribs.encoding ?? ''))
  })
  const source = annotation ? textOf(annotation.children) : (described ?? element.attribs['data-entry'])
  // MediaWiki says the style of all its formulas.
  return source?.trim().replace(/^\{\\displaystyle\s([\s\S]*)\}$/, '$1')
}

function isTexScript(element: HtmlElement | undefined): boolean {
  return element?.name === 'script' && (element.attribs.type ?? '').startsWith('math/tex')
}

function nextElement(element: HtmlElement): HtmlElement | undefined {
  let next = element.next
  while (next && !isElement(next)) next = next.next
  return next ?? undefined
}

/** Whether a formula stands on lines of its own. */
function isDisplay(element: HtmlElement): boolean {
  return findElement([element], isDisplayElement) !== undefined
}

function isDisplayElement(element: HtmlElement): boolean {
  const { attribs } = element
  return (
    attribs.display === 'block' ||
    attribs.display === 'true' ||
    (attribs.type ?? '').includes('mode=display') ||
    classesOf(element).some((name) => name === 'katex-display' || name === 'MathJax_Display')
  )
}

/** How the address of a picture of a formula begins that has TeX after it: WordPress, CodeCogs, Google Charts and others. */
const FORMULA_ADDRESS = /(?:(?:latex|mimetex)[^?]*\?(?:latex=|tex=)?|cht=tx.*[?&]chl=|\/formula\/)([^&]+)/i
const FORMULA_PICTURE = new Set(
  'latex tex math mwe-math-fallback-image-inline mwe-math-fallback-image-display'.split(' '),
)

/** Returns the formula that an `img` is a picture of; undefined where it is no such picture. */
export function imageFormula(image: HtmlElement): Formula | undefined {
  const { alt = '', src = '' } = image.attribs
  const isPicture = hasClass(image, FORMULA_PICTURE)
  const encoded = FORMULA_ADDRESS.exec(src.slice(0, LONGEST_ADDRESS))?.[1]
  const tex = isPicture && alt !== '' ? alt : decodeAddress(encoded ?? '')
  if (!isPicture && !/[\\^_{}]/.test(tex)) return undefined
  return mathToken(cleanText(tex), classesOf(image).includes('mwe-math-fallback-image-display'))
}

/** Of an address more isn't looked at, in UTF-16 units. */
const LONGEST_ADDRESS = 5000

function decodeAddress(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '))
  } catch {
    // It isn't percent-encoded UTF-8.
    return ''
  }
}
