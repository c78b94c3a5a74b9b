import { editorOf } from './code-text.ts'
import { ancestorsFrom, classesOf, findElement, type HtmlElement, textOf } from './dom.ts'

/** How classes name a language: of the HTML standard (4.5.15), Prism, highlight.js, Prettify, GitHub, SyntaxHighlighter. */
const LANGUAGE_CLASS = /(?:^|\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\s*)([\w+#.-]+)/
/** The same on elements around code, where `lang-en` is no language of code; Sphinx has `highlight-python`. */
const OUTER_CLASS = /(?:^|\s)(?:language-|highlight-source-|highlight-(?!text)|brush:\s*)([\w+#.-]+)/
const NO_LANGUAGE = new Set(
  'none text txt plain plaintext plain-text nohighlight no-highlight auto default code'.split(' '),
)

/** Names that stand for a language as a class of its own beside a highlighter's (pandoc, hexo, highlight.js). */
const NAMES = new Set(
  (
    'ada apache asm awk bash bat batch c c++ clojure cmake coffeescript cpp cs csharp css csv dart diff docker dockerfile ' +
    'elixir elm erb erlang fish fortran fsharp go graphql groovy haskell hcl html http ini java javascript js json json5 ' +
    'jsonc jsx julia kotlin latex lean less lisp lua make makefile markdown matlab md nasm nginx nim nix objc objectivec ' +
    'ocaml perl php postgresql powershell prolog proto protobuf ps1 py python r rb ruby rs rust scala scheme scss sh ' +
    'shell solidity sql swift tcl terraform toml ts tsx typescript vb verilog vhdl vim vue wasm xml yaml yml zig zsh'
  ).split(' '),
)

/** An element so many levels up may still be the frame around a block of code. */
const LEVELS = 4

/** Returns the language of code as its element, the `code` in it or the frame around it names it; '' where none does. */
export function codeLanguage(element: HtmlElement): string {
  const inner = findElement(
    element.children,
    (each) => each.name === 'code' && ownLanguage(each) !== undefined,
  )
  const name =
    (inner && ownLanguage(inner)) ?? ownLanguage(element) ?? labelOf(element) ?? outerLanguage(element) ?? ''
  return NO_LANGUAGE.has(name) ? '' : name
}

/** GitHub takes `lang` on `pre` for a language of code. */
function ownLanguage(element: HtmlElement): string | undefined {
  const { lang } = element.attribs
  return (
    attributeOf(element) ??
    classLanguage(element) ??
    (lang !== undefined && NAMES.has(lang) ? lang : undefined)
  )
}

function attributeOf({ attribs }: HtmlElement): string | undefined {
  const name = attribs['data-lang'] ?? attribs['data-language'] ?? attribs.language
  return name !== undefined && /^[\w+#.-]+$/.test(name) ? name.toLowerCase() : undefined
}

function classLanguage(element: HtmlElement): string | undefined {
  const name = LANGUAGE_CLASS.exec(element.attribs.class ?? '')?.[1]
  return name?.toLowerCase() ?? classesOf(element).find((each) => NAMES.has(each.toLowerCase()))
}

/** Returns the word above an editor's text. */
function labelOf(element: HtmlElement): string | undefined {
  const editor = editorOf(element)
  if (!editor) return undefined
  const label = textOf([element], (each) => each !== editor && each.name !== 'button')
    .trim()
    .toLowerCase()
  return NAMES.has(label) ? label : undefined
}

function outerLanguage(element: HtmlElement): string | undefined {
  for (const around of ancestorsFrom(element.parent, LEVELS)) {
    const name = attributeOf(around) ?? OUTER_CLASS.exec(around.attribs.class ?? '')?.[1]?.toLowerCase()
    if (name !== undefined) return name
    const classes = classesOf(around)
    const named = classes.includes('highlight') ? classes.find((each) => NAMES.has(each)) : undefined
    if (named !== undefined) return named
  }
  return undefined
}
