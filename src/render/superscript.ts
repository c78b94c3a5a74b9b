const SUPERSCRIPTS = pairs(
  '0123456789+-=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
)
const SUBSCRIPTS = pairs('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

function pairs(plain: string, raised: string): ReadonlyMap<string, string> {
  const to = [...raised]
  return new Map([...plain].map((character, index) => [character, to[index] ?? character]))
}

/** Returns text in Unicode's superscript or subscript characters; undefined if one of its characters has none. */
export function unicodeScript(kind: 'sup' | 'sub', text: string): string | undefined {
  const map = kind === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS
  const characters = [...text].map((character) => map.get(character))
  return characters.includes(undefined) ? undefined : characters.join('')
}

/** Words in a row: small print, such as a caption, rather than an index. */
const SMALL_PRINT = /\p{L}{2}[,;:]?\s+\p{L}{2}/u
/** The number of a note or a reference. */
const IN_BRACKETS = /^\[.*\]$/

/**
 * Returns text as Unicode superscript or subscript characters where each has one; else marked as in mathematics,
 * `x^N`, `x_N`, with parentheses around more than one character. Small print is text, and so is what stands in brackets.
 */
export function scriptText(kind: 'sup' | 'sub', text: string): string {
  const script = unicodeScript(kind, text)
  if (script !== undefined) return script
  if (SMALL_PRINT.test(text) || IN_BRACKETS.test(text)) return text
  const characters = [...text]
  const mark = kind === 'sup' ? '^' : '_'
  return characters.length > 1 ? `${mark}(${text})` : mark + text
}
