import { allElements, type HtmlNode, textOf } from '../../../markdown/html/dom.ts'

// What a page says about itself in JSON-LD (schema.org).

/** What schema.org says of a thing; lists and things in it are as they stand in the JSON. */
export type Thing = { readonly [property: string]: unknown }

/** Longer scripts aren't parsed (UTF-16 units), and of more things or deeper ones nothing is read. */
const LONGEST = 2_000_000
const MOST_THINGS = 2_000
const DEEPEST = 12

/** What an article is called, in the order in which types are believed; a page only where nothing better is said. */
const ARTICLE = /(?:Article|Posting|Report|Story|Recipe|HowTo|Review|CreativeWork|Chapter|APIReference)$/
const PAGE = /(?:^|\/)(?:Web|Item|QA|FAQ|About|Profile)Page$/

/** Returns the article that a page's JSON-LD describes, and the site; each is empty where none is described. */
export function readJsonLd(nodes: readonly HtmlNode[]): { readonly article: Thing; readonly site: Thing } {
  const things = scriptsOf(nodes).flatMap(parse).flatMap(thingsIn)
  const typed = (expression: RegExp) =>
    things.find((thing) => typesOf(thing).some((type) => expression.test(type)))
  const article = typed(ARTICLE) ?? typed(PAGE) ?? {}
  const byId = new Map(things.flatMap((thing) => (hasMore(thing) ? [[thing['@id'], thing] as const] : [])))
  return { article: resolveReferences(article, byId), site: typed(/(?:^|\/)WebSite$/) ?? {} }
}

function scriptsOf(nodes: readonly HtmlNode[]): readonly string[] {
  return allElements(nodes)
    .filter(({ name, attribs }) => name === 'script' && /^application\/ld\+json\b/i.test(attribs.type ?? ''))
    .map((script) => textOf([script]))
}

/** The first object, or a list of some. */
const START = /(?<!CDATA)\[\s*\{|\{/

/** Returns the value of a script in a list; an empty one where it is no JSON. */
function parse(script: string): readonly unknown[] {
  if (script.length > LONGEST) return []
  // Some stand in a comment or CDATA, or end in a semicolon, and some have line breaks in strings.
  const start = START.exec(script)
  if (!start) return []
  const end = script.lastIndexOf('}') + 1
  const isList = start[0].startsWith('[')
  const json = `${script.slice(start.index, end)}${isList ? ']' : ''}`.replace(/[\u0000-\u001f]+/g, ' ')
  try {
    return [JSON.parse(json)]
  } catch {
    return []
  }
}

/** Returns the things in a value: itself, those of a list or a `@graph`, and the main thing of a page. */
function thingsIn(value: unknown): readonly Thing[] {
  const things: Thing[] = []
  const collect = (each: unknown, depth: number) => {
    if (depth > DEEPEST || things.length >= MOST_THINGS) return
    if (Array.isArray(each)) for (const item of each.slice(0, MOST_THINGS)) collect(item, depth + 1)
    else if (isThing(each)) {
      things.push(each)
      for (const inner of [each['@graph'], each.mainEntity, each.mainEntityOfPage]) collect(inner, depth + 1)
    }
  }
  collect(value, 0)
  return things
}

/** Whether a value is an object of JSON. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

/** Whether a thing is more than a reference to one. */
function hasMore(thing: Thing): boolean {
  return typeof thing['@id'] === 'string' && Object.keys(thing).length > 1
}

/** Puts the things that a thing refers to by their `@id` in their place. */
function resolveReferences(thing: Thing, byId: ReadonlyMap<unknown, Thing>): Thing {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.slice(0, MOST_THINGS).map((each) => (Array.isArray(each) ? each : resolve(each)))
    return isThing(value) && !hasMore(value) ? (byId.get(value['@id']) ?? value) : value
  }
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, resolve(value)]))
}
