// Markdown whose structure is hostile to a reader. Each is made of so many repetitions of something: `size` is how many
// a reader has to bear. Many are the pathological cases that cmark publishes (test/pathological_tests.py).

/** @param {number} count @param {(index: number) => string} line */
const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n')
/** @param {string} text @param {number} count */
const times = (text, count) => text.repeat(count)
const END = '\n\nthe end\n'

/** @type {readonly (readonly [name: string, size: number, generate: (count: number) => string, shows?: string | ((count: number) => string)])[]} */
const TABLE = [
  // Inlines.
  ['nested strong emphasis', 65_000, (count) => `${times('*a **a ', count)}b${times(' a** a*', count)}`, 'b'],
  ['emphasis closers without openers', 65_000, (count) => times('a_ ', count), 'a_ a_'],
  ['emphasis openers without closers', 65_000, (count) => times('_a ', count), '_a _a'],
  ['openers and closers that do not match', 50_000, (count) => times('*a_ ', count), 'a_'],
  ['mismatched delimiters of three kinds', 5_000, (count) => times('**x [a*b**c*](d)', count), 'x'],
  ['tildes', 40_000, (count) => times('~a ~~', count)],
  [
    'backtick runs of growing length',
    5_000,
    (count) => lines(count, (index) => `e${times('`', index)}`),
    'e`',
  ],
  ['backtick runs of one length, unmatched', 30_000, (count) => times('`a``b', count)],
  ['backslashes', 200_000, (count) => times('\\', count)],
  ['entities', 200_000, (count) => `${times('&', count)}${times('&amp;', count / 4)}`],

  // Links, images and addresses.
  ['link closers without openers', 65_000, (count) => times('a]', count), 'a]a]'],
  ['link openers without closers', 65_000, (count) => times('[a', count), '[a[a'],
  ['link openers and emphasis closers', 50_000, (count) => times('[ a_', count), 'a_'],
  ['links never closed', 30_000, (count) => times('[a](<b', count), '[a](<b'],
  ['links never closed, without brackets', 30_000, (count) => times('[a](b', count), '[a](b'],
  ['brackets and parentheses', 80_000, (count) => times('[ (](', count), '[ (]('],
  ['nested brackets', 50_000, (count) => `${times('[', count)}core${times(']', count)}`, 'core'],
  ['images in brackets', 160_000, (count) => times('![[]()', count), '!['],
  ['a long word before an address', 200_000, (count) => `${times('a', count)} http://x.y/z`, 'http://x.y/z'],
  ['very many addresses', 50_000, (count) => times('https://a.b/c ', count), 'https://a.b/c'],
  ['addresses that are none', 20_000, (count) => `${times('https://', count)} ${times('www.', count)}`],
  ['e-mail addresses that are none', 50_000, (count) => `${times('a@', count)}${times('a.', count)}`],

  // What writers' tools add.
  ['marked text never closed', 50_000, (count) => times('==a ', count)],
  ['equals signs', 200_000, (count) => `a ${times('=', count)} b`],
  ['comments never closed', 50_000, (count) => `a ${times('%%b {/* ', count)}`],
  ['comments of paragraphs never closed', 50_000, (count) => times('%%\n\n{/*\n\n', count)],
  ['shortcodes never closed', 50_000, (count) => `a ${times('{{< {% ', count)}`],
  ['wikilinks never closed', 50_000, (count) => times('[[a|', count)],
  ['very many wikilinks', 30_000, (count) => times('[[a b|c]] ', count), 'c‹1›'],
  ['citations never closed', 50_000, (count) => `a${times('【1†', count)}`],
  ['admonitions never closed', 50_000, (count) => times(':::note\n\na\n\n', count)],
  ['nested admonitions', 2_000, (count) => `${times(':::note\n', count)}a\n${times(':::\n', count)}`, 'a'],
  ['lines of colons', 50_000, (count) => times(':::\n', count)],
  ['an admonition of very many lines', 200_000, (count) => `!!! note\n${times('    a\n', count)}`],
  ['an admonition of blank lines', 100_000, (count) => `!!! note\n${times(' \n', count)}    a`],
  ['admonitions without a body', 50_000, (count) => `${times('!!! note "a" ', count)}\n`],
  ['nested bullets on a line', 50_000, (count) => `${times('• ', count)}a`, 'a'],
  ['nested bullets', 1_000, (count) => lines(count, (index) => `${times('  ', index)}• a`), 'a'],
  ['very many bullets', 50_000, (count) => times('• a\n', count), '• a'],
  ['very many bullets without a text', 20_000, (count) => times('•\t\n', count), '•'],
  ['a bullet and blank lines', 100_000, (count) => `• a\n${times('\n', count)}• b`],
  ['terms without definitions', 50_000, (count) => `${times('a\n', count)}: b`],
  ['definitions', 50_000, (count) => times('a\n: b\n', count)],
  ['colons', 50_000, (count) => `a\n${times(': ', count)}b`],
  ['alerts with long titles', 50_000, (count) => `> [!note] ${times('*a* ', count)}\n> b`],
  ['braces behind a heading', 100_000, (count) => `# a ${times('{#', count)}}`],
  ['blanks behind a heading', 100_000, (count) => `# a {#b${times(' ', count)}\n`],
  ['imports', 50_000, (count) => times('import "a"\n', count)],
  ['exports', 50_000, (count) => times('export {\n\n', count)],
  ['lines of attributes', 50_000, (count) => `a\n${times('{: .b}\n', count)}`],

  // Reference definitions and footnotes.
  [
    'reference definitions',
    80_000,
    (count) => `[l5]\n\n${lines(count, (index) => `[l${index}]: /u${index}`)}`,
    'l5',
  ],
  [
    'reference definitions, all used',
    80_000,
    (count) =>
      `${lines(count, (index) => `[l${index}]`)}\n\n${lines(count, (index) => `[l${index}]: /u${index}`)}`,
    (count) => `l${count - 1}`,
  ],
  ['one definition, many references', 50_000, (count) => `${times('[x] ', count)}\n\n[x]: /y`, 'x‹1› x‹1›'],
  ['a definition without an end', 50_000, (count) => `[x]: ${times('<', count)}`, '<<<'],
  [
    'footnotes',
    5_000,
    (count) =>
      `${lines(count, (index) => `t[^${index}]`)}\n\n${lines(count, (index) => `[^${index}]: n${index}\n`)}`,
    (count) => `n${count - 1}`,
  ],
  [
    'footnotes that refer to each other',
    2_000,
    (count) => `t[^0]\n\n${lines(count, (index) => `[^${index}]: n${index} [^${index + 1}]\n`)}`,
    'n0',
  ],

  // Quotes and lists.
  ['nested quotes', 50_000, (count) => `${times('> ', count)}core`, 'core'],
  [
    'quotes, each a level deeper',
    1_000,
    (count) => lines(count, (index) => `${times('> ', index + 1)}q${index}`),
    (count) => `q${count - 1}`,
  ],
  [
    'alerts',
    5_000,
    (count) => lines(count, (index) => `> [!NOTE]\n> a${index}\n`),
    (count) => `a${count - 1}`,
  ],
  [
    'nested lists',
    1_000,
    (count) => lines(count, (index) => `${times('  ', index)}- item${index}`),
    (count) => `item${count - 1}`,
  ],
  ['nested lists on one line', 1_000, (count) => `${times('- ', count)}core`, 'core'],
  ['lists in quotes in lists', 2_000, (count) => `${times('- > ', count)}core`, 'core'],
  ['a list of very many items', 200_000, (count) => times('- item\n', count), 'item'],

  // Tables.
  [
    'table rows',
    30_000,
    (count) => `| a | b |\n|---|---|\n${lines(count, (index) => `| r${index} | x |`)}`,
    (count) => `r${count - 1}`,
  ],
  [
    'a table of many columns',
    2_000,
    (count) => `|${times('h|', count)}\n|${times('-|', count)}\n|${times('c|', count)}`,
    'c',
  ],
  [
    'a table header without a table',
    50_000,
    (count) => `${times('|', count)}core${times('|', count)}\n${times('|', count)}`,
    'core',
  ],
  ['table delimiter rows', 5_000, (count) => `a\n${lines(count, () => '|-|-')}`, 'a'],
  ['tables whose columns do not match', 10_000, (count) => times('|a|b|\n|-|\n', count)],
  ['a delimiter row of 5 MB', 2_500_000, (count) => `a | b\n${times('-|', count)}`],
  ['a delimiter row of 5 MB between bars', 2_500_000, (count) => `|a|b|\n|${times('-|', count)}\n|c|d|`],
  ['a delimiter row of 5 MB below two rows', 2_500_000, (count) => `|a|b|\n|c|d|\n|${times('-|', count)}`],
  [
    'a delimiter row of 5 MB that begins with a dash, below two rows',
    2_500_000,
    (count) => `a | b\nc | d\n-|${times('-|', count)}`,
  ],

  // Headings, paragraphs, rules and code.
  ['headings', 50_000, (count) => lines(count, (index) => `# h${index}`), (count) => `h${count - 1}`],
  [
    'headings, each underlined',
    20_000,
    (count) => lines(count, (index) => `h${index}\n---`),
    (count) => `h${count - 1}`,
  ],
  ['a heading of 10 MB', 2_000_000, (count) => `# ${times('word ', count)}end`, 'end'],
  ['paragraphs', 50_000, (count) => lines(count, (index) => `p${index}\n`), (count) => `p${count - 1}`],
  [
    'a paragraph of many lines, underlined',
    50_000,
    (count) => `${lines(count, (index) => `l${index}`)}\n===`,
    (count) => `l${count - 1}`,
  ],
  ['a paragraph of 10 MB with a bracket', 2_000_000, (count) => `x [ ${times('word ', count)}end`, 'end'],
  ['a line of 5 MB', 350_000, (count) => `${times('words and more ', count)}end`, 'end'],
  ['thematic breaks', 50_000, (count) => lines(count, () => '***')],
  ['a rule too long to be one', 5_000_000, (count) => times('*', count)],
  ['a rule that is none', 50_000, (count) => `${times('* ', count)}core`],
  ['a fence of very many marks', 200_000, (count) => `${times('~', count)}\na\n${times('~', count)}`],
  ['fences', 20_000, (count) => lines(count, () => '```')],
  [
    'a fence without an end',
    100_000,
    (count) => `\`\`\`\n${lines(count, (index) => `c${index}`)}`,
    (count) => `c${count - 1}`,
  ],
  ['a line of code of 2 MB', 200_000, (count) => `\`\`\`js\n${times('let a = 1;', count)}\n\`\`\``],

  // HTML.
  [
    'very many inlines in an element',
    130_000,
    (count) => `a <code>${times('b *c* ', count)}</code> d`,
    'b c b c',
  ],
  ['nested tags', 20_000, (count) => `${times('<b>', count)}core${times('</b>', count)}`, 'core'],
  ['nested tags, unclosed', 20_000, (count) => `${times('<b>', count)}core`, 'core'],
  ['items without end tags', 20_000, (count) => `a ${times('<li>b', count)}`, 'b'],
  ['closing tags', 20_000, (count) => `a${times('</b>', count)}c`, 'ac'],
  ['nested block tags', 20_000, (count) => `${times('<div>', count)}core${times('</div>', count)}`, 'core'],
  [
    'nested anchors',
    20_000,
    (count) => `t ${times('<a href="/x">', count)}core${times('</a>', count)}`,
    'core',
  ],
  ['a tag with many attributes', 50_000, (count) => `t <b ${times('a="b" ', count)}>c</b>`, 'c'],
  ['a tag without an end', 50_000, (count) => `t ${times('<a b="', count)}`],
  ['comments without an end', 300_000, (count) => `t ${times('<!--', count)}${END}`, 't'],
  ['processing instructions without an end', 300_000, (count) => `t ${times('<?', count)}${END}`, 't'],
  ['closing tags without an end', 300_000, (count) => `t ${times('</', count)}${END}`, 't'],
  ['CDATA without an end', 300_000, (count) => `t ${times('<![CDATA[', count)}${END}`, 't'],
  ['declarations without an end', 100_000, (count) => `t ${times('<!A ', count)}${END}`, 't'],

  // Front matter.
  ['a title of 10 MB', 2_000_000, (count) => `---\ntitle: ${times('word ', count)}end\n---\n\ntext`, 'text'],
  [
    'a YAML alias bomb',
    40,
    (count) =>
      `---\na0: &a0 [x, x]\n${lines(count, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]`)}\ntitle: *a${count}\n---\n\ntext`,
    'text',
  ],
  ['deep YAML', 20_000, (count) => `---\na: ${times('[', count)}\n---\n\ntext`, 'text'],

  // Characters.
  ['a word of 2 MB', 2_000_000, (count) => `${times('x', count)} end`, 'end'],
  ['a word of 1 MB in CJK', 170_000, (count) => `${times('中文', count)}。`, '文。'],
  ['a line of Thai', 30_000, (count) => `${times('ภาษาไทย', count)} end`, 'end'],
  ['emoji joined without end', 100_000, (count) => `${times('👩\u200d', count)} end`, 'end'],
  ['accents without end', 300_000, (count) => `a${times('\u0301', count)} end`, 'end'],
  ['blank lines', 1_000_000, (count) => `a${times('\n', count)}b`, 'b'],
  ['spaces', 1_000_000, (count) => `a${times(' ', count)}b`, 'b'],
  ['tabs', 500_000, (count) => `a${times('\t', count)}b`, 'b'],
  ['bidi overrides', 100_000, (count) => `${times('\u202e', count)}core`, 'core'],
  [
    'bidi isolates in a line of code',
    5_000,
    (count) => `\`\`\`js\n${times('let a = \u2067"x"\u2069;', count)}\n\`\`\``,
    'let a',
  ],
]

/**
 * `generate` returns the markdown, and `shows` what its page must show, of the full size unless given another: without
 * anything else, what stands below.
 */
export const CASES = TABLE.map(([name, size, generate, shows]) => ({
  name,
  size,
  generate: (count = size) => generate(count) + (shows === undefined ? END : ''),
  shows: (count = size) => (typeof shows === 'function' ? shows(count) : (shows ?? END.trim())),
}))
