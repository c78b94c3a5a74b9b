import { expect, test } from 'vitest'
import { notationOf } from '../notation.ts'

type Case = readonly [name: string, markdown: string, read: string]

const IN_LINES: readonly Case[] = [
  ['a letter', 'let $n$ be', 'let math(n) be'],
  ['marks of emphasis', '$a*b*c$ and $d_1$, $e_2$', 'math(a*b*c) and math(d_1), math(e_2)'],
  ['what looks like a tag', '$x<y>z$', 'math(x<y>z)'],
  ['braces', '$\\{a\\}$', 'math(\\{a\\})'],
  ['parentheses', 'so \\(p_{i}\\) is', 'so math(p_{i}) is'],
  ['brackets in a line', 'so \\[p_{i}\\] is', 'so display(p_{i}) is'],
  ['two signs in a line', 'so $$x^2$$ is', 'so display(x^2) is'],
  ['with backticks', 'so $`a_b`$ is', 'so math(a_b) is'],
  ['over two lines', '$a +\nb$', 'math(a +⏎b)'],
  ['in emphasis', '*with $a*b$ in it*', 'em(with math(a*b) in it)'],
  ['beside emphasis', '*a* $b$ *c*', 'em(a) math(b) em(c)'],
  ['before a suffix', 'the $n$th, $x_{1}$th', 'the math(n)th, math(x_{1})th'],
  ['a script of a word', 'H$_2$O, 10$^{-3}$', 'Hmath(_2)O, 10math(^{-3})'],
  ['a sign in it', '$a \\$ b$', 'math(a \\$ b)'],
  ['among ideographs', '设$x$为', '设math(x)为'],
]

const NONE: readonly Case[] = [
  ['prices', 'It costs $5 and $10', 'It costs $5 and $10'],
  ['a range of prices', 'from $5-$10 to $20', 'from $5-$10 to $20'],
  ['prices with their sign behind', '5$, 10$ or 15$', '5$, 10$ or 15$'],
  ['currencies', 'US$5 or A$7', 'US$5 or A$7'],
  ['variables', '$HOME/bin:$PATH and "$A" "$B"', '$HOME/bin:$PATH and "$A" "$B"'],
  ['stocks', '($AAPL/$TSLA)', '($AAPL/$TSLA)'],
  ['escaped signs', '\\$a\\$', '$a$'],
  ['code', '`$a` and `$b`', 'code($a) and code($b)'],
  ['a sign before code', '$5 or `USD$`', '$5 or code(USD$)'],
  ['blanks inside', '$ a $', '$ a $'],
  ['nothing inside', '$$ and $$$$', '$$ and $$$$'],
  ['escaped brackets', '\\[edit\\] \\[1\\] \\[…\\] \\(see below\\)', '[edit] [1] […] (see below)'],
  ['escaped brackets around a name', '\\[snake_case\\]', '[snake_case]'],
  ['an escaped box', '\\[ \\] to do', '[ ] to do'],
  ['an escaped backslash', '\\\\(x\\\\)', '\\(x\\)'],
  ['a part of a word', 'foo$bar', 'foo$bar'],
]

test.each([...IN_LINES, ...NONE])('formulas in a line: %s', (_, markdown, read) => {
  expect(notationOf(markdown)).toBe(`p(${read})`)
})

const ON_LINES: readonly Case[] = [
  ['a lone =', '$$\na\n=\nb\n$$', 'p(display(⏎a⏎=⏎b⏎))'],
  ['what starts a list or a heading', '\\[\na\n+ b\n# c\n- d\n\\]', 'p(display(⏎a⏎+ b⏎# c⏎- d⏎))'],
  ['on one line', '$$x$$', 'p(display(x))'],
  ['a full stop after it', '$$\nx\n$$.', 'p(display(⏎x⏎.))'],
  ['an identifier after it', '$$x$$ {#eq:a}', 'p(display(x))'],
  ['right below a paragraph', 'so\n$$\na\n=\nb\n$$\nholds', 'p(so) p(display(⏎a⏎=⏎b⏎)) p(holds)'],
  ['in a list item', '- so\n  $$\n  a\n  + b\n  $$', 'ul(li(p(so) p(display(⏎a⏎+ b⏎))))'],
  ['in a quote', '> $$\n> a\n> = b\n> $$', 'quote(p(display(⏎a⏎= b⏎)))'],
  [
    'an environment',
    '\\begin{align*}\na &= b \\\\\n# c\n=\n\\end{align*}',
    'p(display(\\begin{align*}⏎a &= b \\\\⏎# c⏎=⏎\\end{align*}))',
  ],
  ['an environment of text', '\\begin{quote}\na\n\\end{quote}', 'p(\\begin{quote} a \\end{quote})'],
  ['fenced', '```math\na\n= b\n```', 'p(display(a⏎= b))'],
  ['a line break with a length', '\\[\na \\\\[2pt]\nb\n\\]', 'p(display(⏎a \\\\[2pt]⏎b⏎))'],
  ['not over a blank line', '$$\na\n\n# b\n\n$$', 'p($$ a) h1(b) p($$)'],
  ['not escaped brackets', '\\[Music\\]', 'p([Music])'],
  ['a heading above a lone =', 'a\n=\n\n$$b$$', 'h1(a) p(display(b))'],
]

test.each(ON_LINES)('formulas on lines of their own: %s', (_, markdown, read) => {
  expect(notationOf(markdown)).toBe(read)
})

test.each([
  ['signs', '$'.repeat(50_000)],
  ['signs apart', '$ '.repeat(50_000)],
  ['signs beside letters', '$a '.repeat(50_000)],
  ['opening parentheses', '\\('.repeat(50_000)],
  ['opening brackets', '\\[\n'.repeat(50_000)],
  ['double signs', '$$ x\n'.repeat(50_000)],
  ['double signs apart', '$$ x\n\n'.repeat(20_000)],
  ['environments', '\\begin{align}\n'.repeat(50_000)],
  ['environments apart', '\\begin{align}\n\n'.repeat(20_000)],
  ['a long formula', `$$${'a'.repeat(1_000_000)}$$`],
])('hostile formulas: %s', (_, markdown) => {
  expect(notationOf(markdown).length).toBeGreaterThan(0)
})
