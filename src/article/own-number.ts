/** A number of several parts, such as `1.1`; or a single one that a sign marks: `1.`, `1)`, `1、`. No year is one. */
const OWN_NUMBER =
  /^\s*(?:(\d{1,3}(?:[.．]\d{1,3}){1,5})[.．)、]?(?=[^\w.,．%‰])|(\d{1,3})(?:[.)](?=\s)|[、．]))/

/** Returns the number that a title begins with, as an author numbers sections, `1.1`; undefined without one. */
export function ownNumber(title: string): string | undefined {
  const [, parts, single] = OWN_NUMBER.exec(title) ?? []
  return (parts ?? single)?.replaceAll('．', '.')
}

/** `IV.`, `B)`, `B.2`, `第三章`, `一、`, `（二）` and words behind it: numbers that `--section` doesn't take. */
const OTHER_NUMBER =
  /^\s*(?:(?:[IVXLC]{1,6}|[A-Z])[.)]\s|[A-Z](?:\.\d{1,3}){1,5}\.?\s|[第제]\s?[\d〇零百一二三四五六七八九十]{1,4}\s?[章节節部回篇編장절부편]|[（(]?[一二三四五六七八九十]{1,3}[、．.）)])/

/** `Chapter 4: …`, `§ 4`: behind a word or a sign. */
const NAMED_NUMBER = /^\s*(?:\p{L}{3,12}\s|[\u3041-\u9fff]{2,8}\s?|§\s?)(\d{1,3})(?!\.?\d)/u

/**
 * Whether a title begins with a number of its author's: in figures, Roman numerals, letters or Chinese characters. Behind
 * a word it is one where the outline has the same, unlike that of `Apollo 11`.
 */
export function hasOwnNumber(title: string, number: string): boolean {
  const named = NAMED_NUMBER.exec(title)?.[1]
  return (
    title.startsWith(`${number} `) ||
    ownNumber(title) !== undefined ||
    OTHER_NUMBER.test(title) ||
    (named !== undefined && named === number.split('.').at(-1))
  )
}
