// Stands in the bundle for string-width's expression of all emoji, which takes longer to make than a page to set. One
// that is joined of several, or a single wide character, string-width knows to be wide by its other rules; the rest are
// of four shapes, whose expressions are made when such a one is met.
const SHAPES = [
  [/^[\u{1f1e6}-\u{1f1ff}]/u, () => /^\p{RGI_Emoji_Flag_Sequence}$/v],
  [/\u20e3$/u, () => /^\p{Emoji_Keycap_Sequence}$/v],
  [/[\u{1f3fb}-\u{1f3ff}]$/u, () => /^\p{RGI_Emoji_Modifier_Sequence}$/v],
  [/\ufe0f$/u, () => /^\p{Basic_Emoji}$/v],
  [/\u{e007f}$/u, () => /^\p{RGI_Emoji_Tag_Sequence}$/v],
]
const made = new Map()

export const emoji = {
  test(text) {
    const [shape, make] = SHAPES.find(([shape]) => shape.test(text)) ?? []
    if (!shape) return false
    if (!made.has(shape)) made.set(shape, make())
    return made.get(shape).test(text)
  },
}
