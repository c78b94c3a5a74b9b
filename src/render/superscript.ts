const SUPERSCRIPTS = pairs(
  '0123456789+-=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
)
const SUBSCRIPTS = pairs('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

function pairs(plain: string, raised: string): ReadonlyMap<string, string> {
  const to = [...raised]
  return new Map([...plain].map((character, index) => [character, to[index] ?? character]))
}

/**
 * Returns text as Unicode superscript or subscript characters where each has one; else marked as in mathematics,
 * `x^N`, `x_N`, with parentheses around more than one character.
 */
export function scriptText(kind: 'sup' | 'sub', text: string): string {
  const map = kind === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS
  const characters = [...text]
  if (characters.every((character) => map.has(character))) {
    return characters.map((character) => map.get(character) ?? character).join('')
  }
  const mark = kind === 'sup' ? '^' : '_'
  return characters.length > 1 ? `${mark}(${text})` : mark + text
}
