import { describe, expect, test } from 'vitest'
import { htmlToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { notation } from '../notation.ts'

type Case = readonly [html: string, read: string]

const annotation = (tex: string) => `<annotation encoding="application/x-tex">${tex}</annotation>`
const mathml = (tex: string, attributes = '') =>
  `<math ${attributes}><semantics><mrow><mi>x</mi></mrow>${annotation(tex)}</semantics></math>`

const WITH_TEX: readonly Case[] = [
  [`a ${mathml('x_1 &lt; 2')} b`, 'p(a math(x_1 < 2) b)'],
  [`a ${mathml('x', 'display="block"')} b`, 'p(a) p(display(x)) p(b)'],
  ['<math alttext="{\\displaystyle x^{2}}"><mi>x</mi></math>', 'p(math(x^{2}))'],
  [
    `<span class="katex"><span class="katex-mathml">${mathml('x^2')}</span><span class="katex-html" aria-hidden="true">x2</span></span>`,
    'p(math(x^2))',
  ],
  [
    `a<span class="katex-display"><span class="katex">${mathml('x\n\ny')}</span></span>`,
    'p(a) p(display(x⏎y))',
  ],
  [
    'a <span class="MathJax_Preview">?</span><span class="MathJax">x</span><script type="math/tex">x^2</script>',
    'p(a math(x^2))',
  ],
  [
    '<div class="MathJax_Display">x</div><script type="math/tex; mode=display">x^2</script>',
    'p(display(x^2))',
  ],
  [
    `<mjx-container display="true"><svg></svg><mjx-assistive-mml>${mathml('x')}</mjx-assistive-mml></mjx-container>`,
    'p(display(x))',
  ],
  [
    '<mjx-container><mjx-math data-latex="x"><mjx-mi data-latex="y">x</mjx-mi></mjx-math></mjx-container>',
    'p(math(x))',
  ],
  [
    `<span class="mwe-math-element"><span style="display: none">${mathml('{\\displaystyle x}')}</span><img alt="x"></span>`,
    'p(math(x))',
  ],
  ['<span class="hurmet-tex" data-entry="\\vec{F}"><math><mi>F</mi></math></span>', 'p(math(\\vec{F}))'],
]

const c = (code: string, name = 'mi') =>
  `<mjx-${name}><mjx-c class="mjx-c${code} TEX-I"></mjx-c></mjx-${name}>`
const chtml = (content: string) => `<mjx-container><mjx-math>${content}</mjx-math></mjx-container>`
const fraction = (top: string, bottom: string) =>
  `<mjx-mfrac><mjx-frac><mjx-num><mjx-nstrut></mjx-nstrut>${top}</mjx-num><mjx-dbox><mjx-dtable><mjx-line></mjx-line>` +
  `<mjx-row><mjx-den>${bottom}</mjx-den></mjx-row></mjx-dtable></mjx-dbox></mjx-frac></mjx-mfrac>`
const limits =
  `<mjx-munderover><mjx-over>${c('6E')}</mjx-over><mjx-box><mjx-munder><mjx-row><mjx-base>${c('2211', 'mo')}</mjx-base>` +
  `</mjx-row><mjx-row><mjx-under>${c('69')}</mjx-under></mjx-row></mjx-munder></mjx-box></mjx-munderover>`

const CHTML: readonly Case[] = [
  [chtml('<mjx-mi><mjx-c>𝑧</mjx-c></mjx-mi>'), 'p(math(z))'],
  [chtml(fraction(c('61'), fraction(c('62'), c('63')))), 'p(math(\\frac{a}{\\frac{b}{c}}))'],
  [chtml(`<mjx-msub>${c('78')}<mjx-script>${c('69')}</mjx-script></mjx-msub>`), 'p(math(x_{i}))'],
  [
    chtml(
      `<mjx-msubsup>${c('78')}<mjx-script>${c('32', 'mn')}<mjx-spacer></mjx-spacer>${c('69')}</mjx-script></mjx-msubsup>`,
    ),
    'p(math(x_{i}^{2}))',
  ],
  [
    chtml(
      `<mjx-msqrt><mjx-sqrt><mjx-surd>${c('221A', 'mo')}</mjx-surd><mjx-box>${c('6E')}</mjx-box></mjx-sqrt></mjx-msqrt>`,
    ),
    'p(math(\\sqrt{n}))',
  ],
  [chtml(limits), 'p(math(∑_{i}^{n}))'],
  [chtml('<mjx-mi><mjx-c class="mjx-cFFFFFF"></mjx-c></mjx-mi>a'), ''],
  ['<mjx-container><mjx-lazy></mjx-lazy></mjx-container>a', 'p(a)'],
]

const WITHOUT_TEX: readonly Case[] = [
  ['<math><mi>a</mi><mo>≠</mo><mn>0</mn></math>', 'p(math(a ≠ 0))'],
  [
    '<math><mfrac><mn>1</mn><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt></mfrac></math>',
    'p(math(\\frac{1}{\\sqrt{x + 1}}))',
  ],
  ['<math><msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup></math>', 'p(math(e^{ - x}))'],
  [
    '<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup><mroot><mi>y</mi><mn>3</mn></mroot></math>',
    'p(math(x_{1}^{2}\\sqrt[3]{y}))',
  ],
  ['<math><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>i</mi></math>', 'p(math(∑_{i}^{n}i))'],
  [
    '<math><mover><mi>x</mi><mo>→</mo></mover><mover><mi>y</mi><mi>z</mi></mover></math>',
    'p(math(\\vec{x}\\overset{z}{y}))',
  ],
  [
    '<math><mi>sin</mi><mi>x</mi><mi>perf</mi><mi mathvariant="double-struck">R</mi></math>',
    'p(math(\\sin x\\mathrm{perf}\\mathbb{R}))',
  ],
  [
    '<math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable></math>',
    'p(math(\\begin{matrix} a & b \\\\ c \\end{matrix}))',
  ],
  [
    '<math><mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable></math>',
    'p(math(a))',
  ],
  [
    '<math><mfenced><mi>a</mi><mi>b</mi></mfenced><mtext>if {</mtext><mi>𝑧</mi><mo>&InvisibleTimes;</mo></math>',
    'p(math((a,b)\\text{if \\{}z))',
  ],
  ['<span class="katex"><b>x</b></span>', 'p(strong(x))'],
  ['<mjx-container><mjx-lazy></mjx-lazy></mjx-container><math></math>', ''],
]

const AS_TEXT: readonly Case[] = [
  ['a $x_1$ and $$y$$ \\(z\\) \\[w\\]', 'p(a math(x_1) and display(y) math(z) display(w))'],
  ['<p>$$x\n= y$$</p>', 'p(display(x⏎= y))'],
  ['let $x$ be', 'p(let math(x) be)'],
  ['It costs $5 and $10, or $5M–$10M.', 'p(It costs $5 and $10, or $5M–$10M.)'],
  ['$HOME/$USER \\( a', 'p($HOME/$USER \\( a)'],
  ['<code>$x_1$</code>', 'p(code($x_1$))'],
]

const PICTURES: readonly Case[] = [
  ['<img class="latex" alt="x \\in A" src="https://s0.wp.com/latex.php?latex=x">', 'p(math(x \\in A))'],
  ['<img src="https://s0.wp.com/latex.php?latex=x+%5Cin+A&amp;bg=ffffff">', 'p(math(x \\in A))'],
  ['<img src="https://latex.codecogs.com/svg.image?%5Cfrac%7Ba%7D%7Bb%7D">', 'p(math(\\frac{a}{b}))'],
  ['<img src="https://chart.apis.google.com/chart?cht=tx&amp;chl=%5Calpha">', 'p(math(\\alpha))'],
  ['<img src="/latex/logo.png?v=1" alt="LaTeX">', 'p(image[/latex/logo.png?v=1](LaTeX))'],
]

describe.each([
  ['with its source', WITH_TEX],
  ['with MathML only', WITHOUT_TEX],
  ['as MathJax places it', CHTML],
  ['as text', AS_TEXT],
  ['as a picture', PICTURES],
])('formulas %s', (_, cases) => {
  test.each(cases)('%j', (html, read) => expect(notation(htmlToBlocks(html))).toBe(read))
})

test('a formula keeps its TeX without signs around it', () => {
  const [block] = htmlToBlocks('<p>$$x^2$$')
  expect(block).toMatchObject({ tokens: [{ type: 'math', text: '$$x^2$$', tex: 'x^2', display: true }] })
})
