/** What stands behind the name in a tag. */
export type TagAttributes = {
  readonly named: ReadonlyMap<string, string>
  /** The first word, and the first text in quotation marks, that has no name. */
  readonly word: string | undefined
  readonly quoted: string | undefined
  /** The first address of the web that has no name. */
  readonly url: string | undefined
}

/** `name="value"`, `name={'value'}`, `name=value`; other expressions have no value. */
const NAMED = /(?<![\w-])([\w-]+)=(?:\{?(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\}?|([\w./:#%-]+))/g
const URL = /https?:\/\/[^\s"'<>{}]+/
const UNNAMED = /"([^"]+)"|'([^']+)'|([\w-]+)/g

/** Returns the attributes of a tag of a template; those that are empty count as missing. */
export function readAttributes(source: string): TagAttributes {
  const named = new Map<string, string>()
  for (const [, name = '', ...values] of source.matchAll(NAMED)) {
    const value = values.find((some) => some)
    if (value) named.set(name.toLowerCase(), value)
  }
  const rest = source.replace(NAMED, '')
  const unnamed = [...rest.matchAll(UNNAMED)]
  const [quoted, word] = [unnamed.find((match) => match[3] === undefined), unnamed.find((match) => match[3])]
  return { named, word: word?.[3], quoted: quoted?.[1] ?? quoted?.[2], url: URL.exec(rest)?.[0] }
}
