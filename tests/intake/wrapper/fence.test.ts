import { expect, test } from 'vitest'
import { unwrapFence } from './unwrap-fence.ts'

const PROSE =
  'One paragraph is long enough to be prose, with words.\n\nAnd another one is long enough to be prose, too, and it ends here.'

test.each([
  ['a markdown fence', `\`\`\`markdown\n${PROSE}\n\`\`\``, PROSE],
  ['tildes', `~~~md\n${PROSE}\n~~~`, PROSE],
  ['no language', `\`\`\`\n${`${PROSE} ${PROSE}`}\n\`\`\``, `${PROSE} ${PROSE}`],
  [
    'no language, wrapped by hand',
    '```\nIt rains in the north for most of the year,\nand then it stops.\n\nIn the south nobody knows what the rain is,\nnor asks.\n```',
    'It rains in the north for most of the year,\nand then it stops.\n\nIn the south nobody knows what the rain is,\nnor asks.',
  ],
  ['no language, headings in it', '~~~\n# T\n\n## A\n\ntext\n~~~', '# T\n\n## A\n\ntext'],
  ['typographic quotes', `“\`markdown\n${PROSE}\n“\``, PROSE],
  ['typographic quotes without a language', `“\`\n${PROSE}\n”\``, PROSE],
  ['single quotes', `‘\`markdown\n${PROSE}\n‘\``, PROSE],
  ['straight quotes', `"\`\n${PROSE}\n\`"`, PROSE],
  ['backticks all gone', `“markdown\n${PROSE}\n”`, PROSE],
  ['no end', `“\`markdown\n${PROSE}`, PROSE],
  ['a title before it', `Title\n\n“\`markdown\n${PROSE}\n“\``, `Title\n\n${PROSE}`],
  ['a page after it', `“\`markdown\n${PROSE}\n“\`\n\n评论\n\n发表回复`, `${PROSE}\n\n评论\n\n发表回复`],
  ['buttons after it', `\`\`\`markdown\n${PROSE}\n\`\`\`\n\nShare on X`, `${PROSE}\n\nShare on X`],
  ['its label on the line below', `“\`\nmarkdown\n${PROSE}\n“\``, PROSE],
  ['backticks of full width', `｀｀｀md\n${PROSE}\n｀｀｀`, PROSE],
  ['character references', `&#96;&#96;&#96;markdown\n${PROSE}\n&#96;&#96;&#96;`, PROSE],
  ['escaped backticks', `\\\`\\\`\\\`markdown\n${PROSE}\n\\\`\\\`\\\``, PROSE],
  ['a markdown fence without an end', `\`\`\`markdown\n${PROSE}`, PROSE],
  ['the bar of a chat', `markdown\nCopy\nEdit\n${PROSE}`, PROSE],
  ['the bar of a chat below a title', `Title\n\nmarkdown\nCopy code\n${PROSE}`, `Title\n\n${PROSE}`],
  ['a preamble', `Here it is:\n\n\`\`\`markdown\n${PROSE}\n\`\`\``, PROSE],
  ['a remark', `\`\`\`markdown\n${PROSE}\n\`\`\`\n\nLet me know if it’s fine!`, PROSE],
  [
    'a last line',
    `\`\`\`markdown\n${PROSE}\n\`\`\`\n\nIt was first told in May.`,
    `${PROSE}\n\nIt was first told in May.`,
  ],
  ['no end, code inside', '```markdown\n# T\n\n```js\nx\n```\n\nend', '# T\n\n```js\nx\n```\n\nend'],
  ['mangled code inside', '“`markdown\n# T\n\n“`js\nx\n“`\n\nend\n“`', '# T\n\n```js\nx\n```\n\nend'],
  ['code inside', '```markdown\n# T\n\n```js\nx\n```\n\nend\n```', '# T\n\n```js\nx\n```\n\nend'],
])('unwraps: %s', (_, text, expected) => {
  expect(unwrapFence(text)).toBe(expected)
})

test.each([
  ['code', '```js\nfoo()\n```'],
  [
    'a manual',
    '# Tool\n\n```txt\nUsage: tool <FILE>\n\n  --all  Print all of it, which may take some time on a slow disk.\n```',
  ],
  [
    'a manual without a label',
    '```\nUsage: tool <FILE>\n\n  --all  Print all of it.\n  --not  Print none.\n```',
  ],
  ['a script with comments', '```\n# Get it\nget tool\n\n# Run it\nrun tool\n```'],
  [
    'settings with sentences',
    '```\n# This file says which machines this one knows by name.\n10.0.0.1 a\n\n# These are for all who speak the newer protocol, too.\n::1 b\n```',
  ],
  ['a key', `# Key\n\n\`\`\`\n${'MIIBCgKCAQEA'.repeat(30)}\n\`\`\``],
  ['settings', '# Server\n\n```\n# Ports\n\nport = 80\n\n## Log\n\nlevel = 1\n```'],
  ['prose with another label', `\`\`\`text\n${PROSE} ${PROSE}\n\`\`\``],
  ['code without an end', '```\nfoo()\nbar()'],
  ['a title in it and one before', '# A template\n\n```markdown\n# Name\n\ntext\n```'],
  [
    'an example in an article without marks',
    `How to\n\nBegin so:\n\n\`\`\`markdown\n${PROSE}\n\`\`\`\n\nThen go on, and on.`,
  ],
  [
    'an example of four backticks, and more code below',
    '# A guide\n\n````md\n```js\nx\n```\n````\n\ntext\n\n```sh\ny\n```',
  ],
  ['a title and code', 'Title\n\n```\nfoo()\nbar()\n```'],
  [
    'an example in an article',
    '# How to\n\n```markdown\n# Hi\n```\n\nAfter that you do something else, which takes a while.',
  ],
  ['a fence far down', `${PROSE}\n\n${PROSE}\n\n\`\`\`markdown\n${PROSE}\n\`\`\``],
  ['a quotation', 'A quote:\n\n“\nwords\n”'],
  ['no fence', PROSE],
  ['nothing', ''],
])('leaves alone: %s', (_, text) => {
  expect(unwrapFence(text)).toBe(text)
})
