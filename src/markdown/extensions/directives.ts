import type { Lexer, Token, Tokens } from 'marked'
import { formulaAt } from '../../text/formulas.ts'
import { textToken } from '../inline-text.ts'
import { innerTokens } from '../limits/nesting.ts'
import { type AdmonitionToken, withoutOptions } from './admonition.ts'
import { isAlertKind } from './alert-kinds.ts'
import type { FormulaToken } from './formula.ts'
import type { Reader } from './reader.ts'

// Directives and roles of MyST, and what else stands between lines of marks: GitLab's quotes.

/** A fence with a name in braces, and the line that closes it; groups: the fence, the name, its argument, the body. */
const DIRECTIVE = /^ {0,3}(`{3,}|~{3,})\{([\w:-]+)\}([^\n]*)\n(?:([\s\S]*?)\n)?? {0,3}\1[`~]*[ \t]*(?:\n|$)/
/** Directives that hold markdown, beside alerts; of others, such as `{r}`, the body is code. */
const CONTAINERS = new Set(
  'admonition dropdown tab-set tab-item sidebar margin topic epigraph pull-quote versionadded versionchanged deprecated'.split(
    ' ',
  ),
)
/** Reads a directive that stands between fences. */
export const readDirective: Reader = (src, lexer): Token | undefined => {
  const [raw, , name = '', rest = '', source = ''] = DIRECTIVE.exec(src) ?? []
  if (raw === undefined) return undefined
  const argument = rest.trim()
  const body = withoutOptions(source)
  if (/^(?:code|sourcecode)/.test(name)) return { type: 'code', raw, lang: argument, text: body.trimEnd() }
  if (name === 'math') return container(lexer, raw, `$$\n${body}\n$$`)
  if (name === 'figure' || name === 'image') return container(lexer, raw, `![](${argument})\n\n${body}`)
  if (!isAlertKind(name) && !CONTAINERS.has(name)) return undefined
  return container(lexer, raw, body, { kind: isAlertKind(name) || argument ? name : undefined, argument })
}

function container(
  lexer: Lexer,
  raw: string,
  body: string,
  { kind, argument }: { readonly kind?: string | undefined; readonly argument?: string } = {},
): AdmonitionToken | undefined {
  const tokens = innerTokens(lexer, body)
  const title = argument ? lexer.inline(argument) : undefined
  return tokens && { type: 'admonition', raw, kind, title, tokens }
}

const QUOTE = /^>>>[ \t]*\n([\s\S]*?)\n>>>[ \t]*(?:\n|$)/

/** Reads a quote between lines of `>>>` (GitLab). Where more text follows, one that isn't closed is open. */
export const readFencedQuote: Reader = (src, lexer, _, { isBeginning }): Tokens.Generic | undefined => {
  const [raw, text] = QUOTE.exec(src) ?? []
  if (raw === undefined || text === undefined)
    return isBeginning && /^>>>[ \t]*\n/.test(src) ? { type: 'space', raw: src } : undefined
  const tokens = innerTokens(lexer, text)
  return tokens && { type: 'blockquote', raw, text, tokens }
}

/** A border and the lines below it. */
const DRAWING = /^(?:\+[-=+:]+(?<=\+)[ \t]*|[┌╔╭┏][─═━]{2}[^\n]*)\n(?:[|+│├└║╠╚╰┃┣┗][^\n]*(?:\n|$))+/

/** Reads a table or a box that is drawn with characters, as pandoc has them: as code, so that its lines stay. */
export const readDrawing: Reader = (src): Tokens.Code | undefined => {
  const raw = DRAWING.exec(src)?.[0]
  return raw === undefined ? undefined : { type: 'code', raw, text: raw.trimEnd() }
}

const ROLE = /^\{([a-z][\w:-]*)\}(`+)(?!`)([^`]+)\2(?!`)/

/** Reads a role, ``{name}`text` ``: a formula, the name of a link, or code. */
export const readRole: Reader = (src): FormulaToken | Token | undefined => {
  const [raw, name, , text = ''] = ROLE.exec(src) ?? []
  if (raw === undefined) return undefined
  const formula = name === 'math' ? formulaAt(`$${text}$`, 0, '') : undefined
  if (formula) return { type: 'formula', raw, ...formula }
  const label = /^([^<]*)(?<=\s)<[^<>]+>$/.exec(text)?.[1]?.trim()
  return label === undefined ? { type: 'codespan', raw, text } : { ...textToken(label), raw }
}
