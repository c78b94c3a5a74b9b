import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'
import { expect, test, vi } from 'vitest'

// Each regular expression of the program is searched for what makes its time grow faster than the text (scslre, which is
// what eslint-plugin-regexp finds super-linear moves and backtracking with): those written in a file as they stand, and
// those put together of named pieces as they are made.

type Expression = { readonly source: string; readonly flags: string }

/** Expressions that would take long on a long text, by how they begin, and why they don't. */
const EXCEPTIONS: readonly (readonly [beginning: string, reason: string])[] = [
  ['^([A-Za-zªµºÀ-ÖØ-öø-ˁ\\u0300-\\u060b\\u0610', 'a number is looked for in the first 40 characters'],
  ['[,，;]?\\s+[^\\s,，:：]+(?:\\s\\p{Ll}+)?\\s?[:：]', 'bylines have at most 160 characters'],
  ['(?:[\\d\\u0660-\\u0669', 'bylines have at most 160 characters'],
  ['[\\s,،·|/–—-]{0,4}(?:[(（]?', 'bylines have at most 160 characters'],
  ['^(?:(?:version |v)\\[?\\d+', 'headings have at most 300 characters'],
  ['[^\\s.]+$', 'only the last 12 characters are looked at'],
  ['^\\s{0,3}([`´', 'fences have at most 120 characters'],
  ['^ {0,3}(`{3,}|~{3,})[ \\t]*([^`]*)$', 'fences have at most 120 characters'],
  [' {0,3}(?<source>\\$\\$(?!\\$)', 'formulas have at most 5000 characters'],
  ['(?:[\\p{Script=Han}', 'only the last character is looked at'],
  ['\\B(?=(?:\\d{3})+$)', 'the digits of a number'],
  ['(?<=^', 'words of at most 60 characters are stemmed'],
  ['(?:(?<=^..+)', 'words of at most 60 characters are stemmed'],
  ['\\n\\s*\\|', 'our own vocabulary'],
  ['^ {0,3}(?:(?:!!!|\\?\\?\\?\\+?)', 'from the last quotation mark on, the rest of the line always matches'],
  ['^ {0,3}(?::{3,}|', 'what is left of the line always matches'],
  ['^(?:import\\s+', 'whatever follows its first line may match or not'],
]

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => join('src', path))

/** Returns the expressions in a file but those that others are made of. */
function literalsIn(path: string): readonly Expression[] {
  const code = readFileSync(path, 'utf8')
  const literals: Expression[] = []
  const visit = (node: unknown, name = ''): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, name)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    if (isExpression(node)) {
      if (!isPiece(code, name)) literals.push({ source: node.regex.pattern, flags: node.regex.flags })
      return
    }
    const own = 'id' in node && isIdentifier(node.id) ? node.id.name : name
    for (const value of Object.values(node)) visit(value, own)
  }
  visit(parseAst(code, { lang: 'ts' }, path))
  return literals
}

type Literal = { readonly regex: { readonly pattern: string; readonly flags: string } }

function isExpression(node: object): node is Literal {
  return 'regex' in node && typeof node.regex === 'object'
}

function isIdentifier(node: unknown): node is { readonly name: string } {
  return typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'
}

/** Whether only the source of an expression is used. */
function isPiece(code: string, name: string): boolean {
  const uses = code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0
  const pieces = code.match(new RegExp(`\\b${name}\\.source\\b`, 'g'))?.length ?? 0
  return name !== '' && pieces > 0 && pieces === uses - 1
}

/** Returns the expressions that are made when the modules are loaded; those made later are made at once. */
async function madeExpressions(): Promise<readonly Expression[]> {
  const made: Expression[] = []
  vi.resetModules()
  vi.doMock('../../src/text/expressions.ts', async (original) => ({
    ...(await original<object>()),
    lazy: <Value>(make: () => Value) => {
      const value = make()
      return () => value
    },
  }))
  const construct = (target: typeof RegExp, args: ConstructorParameters<typeof RegExp>): RegExp => {
    const expression = new target(...args)
    const caller = new Error('made here').stack?.split('\n')[2]
    if (caller?.includes('/src/') && !caller.includes('node_modules')) made.push(expression)
    return expression
  }
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }))
  try {
    for (const path of FILES) await import(/* @vite-ignore */ resolve(path))
  } finally {
    vi.unstubAllGlobals()
    vi.doUnmock('../../src/text/expressions.ts')
    vi.resetModules()
  }
  return made
}

function isSlow({ source, flags }: Expression): boolean {
  const anchored = flags.includes('y') ? `^(?:${source})` : source
  const options = { reportTypes: { Move: true, Self: true, Trade: true }, assumeRejectingSuffix: false }
  return analyse({ source: anchored, flags: flags.replace('y', '') }, options).reports.length > 0
}

test('no expression takes more than linear time', async () => {
  const all = [...FILES.flatMap(literalsIn), ...(await madeExpressions())]
  expect(all.length).toBeGreaterThan(500)
  const slow = [...new Set(all.filter(isSlow).map(({ source }) => source))]
  const isException = (source: string) => EXCEPTIONS.some(([beginning]) => source.startsWith(beginning))
  expect(slow.filter((source) => !isException(source))).toEqual([])
  const unused = EXCEPTIONS.filter(([beginning]) => !slow.some((source) => source.startsWith(beginning)))
  expect(unused).toEqual([])
})
