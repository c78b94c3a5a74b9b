import { expect, test } from 'vitest'
import { setDisplayMath, setInlineMath } from '../../../src/render/math/set-math.ts'

test.each([
  ['x_1^2', 'x₁²'],
  ['x_1', 'x₁'],
  ['\\alpha', 'α'],
  ['\\frac{a}{b}', 'a/b'],
  ['\\frac{a+b}{2c}', '(a + b)/(2c)'],
  ['\\frac{1}{2}x', '(1/2)x'],
  ['\\frac{1}{2} + x', '1/2 + x'],
  ['\\frac{p^2}{2m}', 'p²/(2m)'],
  ['\\sqrt{x}', '√x'],
  ['\\sqrt{x+1}', '√(x + 1)'],
  ['\\sqrt[3]{x}', '∛x'],
  ['\\sqrt[n]{x}', 'ⁿ√x'],
  ['a \\leq b', 'a ≤ b'],
  ['\\mathbb{R}', 'ℝ'],
  ['f\\colon \\mathbb{R} \\to \\mathbb{R}', 'f : ℝ → ℝ'],
  ['\\hat{x}', 'x̂'],
  ['\\vec v', 'v⃗'],
  ['\\overline{z}', 'z̅'],
  ["f'(x)", 'f′(x)'],
  ['\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿ xᵢ'],
  ['\\sin x', 'sin x'],
  ['\\sin(x)', 'sin(x)'],
  ['2\\sin x', '2 sin x'],
  ['x = -1', 'x = −1'],
  ['-x + y', '−x + y'],
  ['(a, b)', '(a, b)'],
  ['x \\in \\{1, 2\\}', 'x ∈ {1, 2}'],
  ['|x|', '|x|'],
  ['E = mc^2', 'E = mc²'],
  ['O(n \\log n)', 'O(n log n)'],
  ['10^{-3}', '10⁻³'],
  ['a \\ne b', 'a ≠ b'],
  ['\\text{if } x > 0', 'if x > 0'],
  ['n!', 'n!'],
  ['1{,}000', '1,000'],
])('%s is set as %s', (tex, text) => expect(setInlineMath(tex)).toBe(text))

test.each([
  ['x^*'],
  ['e^{i\\pi}'],
  ['x_{q}'],
  ['\\binom{n}{k}'],
  ['\\overline{AB}'],
  ['\\foo{x}'],
  ['\\frac{a'],
  ['\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}'],
  ['x +'],
  ['\\phantom{x}'],
])('%s is left as its source', (tex) => expect(setInlineMath(tex)).toBeUndefined())

test.each([
  ['one line', 'x_1', ['x₁']],
  ['a matrix', '\\begin{pmatrix} 1 & 20 \\\\ 3 & 4 \\end{pmatrix}', ['⎛1  20⎞', '⎝3  4 ⎠']],
  ['lines of its own', 'f(x)\n=\n1 + 2', ['f(x)', '=', '1 + 2']],
  [
    'a line that is no formula',
    '\\begin{pmatrix}\n1\n\\end{pmatrix}',
    ['\\begin{pmatrix}', '1', '\\end{pmatrix}'],
  ],
])('displayed: %s', (_, tex, lines) => expect(setDisplayMath(tex)).toEqual(lines))
