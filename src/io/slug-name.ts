import { slug } from 'github-slugger'

/** In bytes of UTF-8: file systems take 255, an extension and a number are to come. */
const LONGEST = 200
/** In characters: what is still typed. */
const LONG = 80

/** Devices of Windows, which no file can be named after. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Returns words as the name of a file that every file system takes: letters and digits of any script, in lower case, with
 * hyphens between words; `article` where there are none.
 */
export function slugName(words: string): string {
  const slugged = slug(words.normalize('NFC').replace(/[\s/\\]+/g, ' '))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_-]/gu, '')
  const name = shortened(trimmed(slugged.replace(/-+/g, '-')))
  return name === '' || RESERVED.test(name) ? trimmed(`${name}-article`) : name
}

/** Returns a slug up to the last hyphen that is not too far; in the midst of a word where it has none. */
function shortened(name: string): string {
  let length = 0
  let bytes = 0
  for (const character of [...name].slice(0, LONG)) {
    bytes += Buffer.byteLength(character)
    if (bytes > LONGEST) break
    length += character.length
  }
  if (length === name.length) return name
  const hyphen = name.lastIndexOf('-', length)
  return trimmed(name.slice(0, hyphen > length / 2 ? hyphen : length))
}

function trimmed(name: string): string {
  return name.replace(/^[-_]+/, '').replace(/-$/, '')
}
