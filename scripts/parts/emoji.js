// Stands in the bundle for string-width's expression of all emoji, which takes longer to make than a page to set. One
// that is joined of several, or a single wide character, string-width knows to be wide by its other rules; the rest are
// of few shapes, whose expressions are made when such a one is met.
const SHAPES = [
  [/\u20e3$/u, () => /^\p{Emoji_Keycap_Sequence}$/v],
  // All but one of these are emoji (a family in one colour), and that one is wide by itself.
  [/[\u{1f3fb}-\u{1f3ff}]$/u, () => /^\p{Emoji_Modifier_Base}\p{Emoji_Modifier}$/u],
  [/\ufe0f$/u, () => /^\p{Basic_Emoji}$/v],
  [/\u{e007f}$/u, () => /^\p{RGI_Emoji_Tag_Sequence}$/v],
]
const FLAG = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u
const made = new Map()

const letters = (text) =>
  Array.from(text, (letter) => String.fromCharCode(letter.codePointAt(0) - 0x1f1e6 + 65)).join('')

/** Returns what tells emoji as an expression would; `flags` are the letters of those of regions. */
export const createEmoji = (flags) => ({
  test(text) {
    if (FLAG.test(text)) return flags.includes(letters(text))
    const [shape, make] = SHAPES.find(([shape]) => shape.test(text)) ?? []
    if (!shape) return false
    if (!made.has(shape)) made.set(shape, make())
    return made.get(shape).test(text)
  },
})
