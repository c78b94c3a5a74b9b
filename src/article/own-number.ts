/** A number of several parts, such as `1.1`; or a single one that a sign marks: `1.`, `1)`, `1、`. No year is one. */
const OWN_NUMBER =
  /^\s*(?:(\d{1,3}(?:[.．]\d{1,3}){1,5})[.．)、]?(?=[^\w.,．%‰])|(\d{1,3})(?:[.)](?=\s)|[、．]))/

/** Returns the number that a title begins with, as an author numbers sections, `1.1`; undefined without one. */
export function ownNumber(title: string): string | undefined {
  const [, parts, single] = OWN_NUMBER.exec(title) ?? []
  return (parts ?? single)?.replaceAll('．', '.')
}
