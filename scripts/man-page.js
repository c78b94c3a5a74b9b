import { readFile } from 'node:fs/promises'

/** When the prose was last changed; no clock is asked, so that the same sources make the same page. */
const DATE = '2026-11-29'

/** In columns: what the tools that check pages take for a long line. */
const LINE = 76

/**
 * Returns the manual page, in the macros of man(7): the commands as commander knows them, between the prose of
 * `manual.md`. Of Markdown, that takes headings, paragraphs, and lists of terms and definitions.
 *
 * @param {import('commander').Command} program
 */
export async function manPage(program) {
  const [before = '', after = ''] = (await readFile('scripts/manual.md', 'utf8')).split('<!-- commands -->\n')
  const commands = program.commands.filter((command) =>
    program.createHelp().visibleCommands(program).includes(command),
  )
  return [
    `.TH LECTERN 1 ${DATE} "lectern ${program.version()}" "User Commands"`,
    '.SH NAME',
    `lectern \\- ${escaped(lowerFirst(program.description().replace(/\.$/, '')))}`,
    '.SH SYNOPSIS',
    '.B lectern\n[article...]\n.br',
    commands.map((command) => `.B lectern ${escaped(command.name())}\n${usage(command)}`).join('\n.br\n'),
    prose(before),
    '.SH COMMANDS',
    ...commands.map(commandSection),
    prose(after),
    '',
  ].join('\n')
}

/** @param {import('commander').Command} command */
function usage(command) {
  return wrapped(escaped(command.usage()))
}

/** @param {import('commander').Command} command */
function commandSection(command) {
  const help = command.createHelp()
  const terms = [
    ...help.visibleArguments(command).map((argument) => ({
      term: argument.name(),
      definition: help.argumentDescription(argument),
    })),
    ...help.visibleOptions(command).map((option) => ({
      term: help.optionTerm(option),
      definition: help.optionDescription(option),
    })),
  ]
  return [
    `.SS lectern ${escaped(command.name())}`,
    wrapped(escaped(`${upperFirst(command.description())}.`)),
    ...terms.map(({ term, definition }) => `.TP\n.B ${escaped(term)}\n${wrapped(escaped(definition))}`),
    afterHelp(command),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * Returns what the help of a command says after its options: examples, which are indented, and paragraphs.
 *
 * @param {import('commander').Command} command
 */
function afterHelp(command) {
  let all = ''
  command.configureOutput({ writeOut: (text) => (all += text) }).outputHelp()
  const lines = all.slice(command.helpInformation().length).split('\n')
  let isCode = false
  const parts = []
  for (const line of lines.filter((line) => line.trim() !== '')) {
    const indented = line.startsWith('  ')
    if (indented !== isCode) parts.push(indented ? '.PP\n.nf' : '.fi')
    parts.push(indented ? escaped(line.slice(2)) : `.PP\n${wrapped(escaped(line))}`)
    isCode = indented
  }
  return [...parts, ...(isCode ? ['.fi'] : [])].join('\n')
}

/**
 * Returns Markdown as macros: `# heading`, `term`, indented definitions, paragraphs.
 *
 * @param {string} markdown
 */
function prose(markdown) {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [first = '', ...rest] = block.split('\n')
      if (first.startsWith('# ')) return `.SH ${escaped(first.slice(2))}`
      if (!rest.some((line) => line.startsWith(':   ')))
        return `.PP\n${wrapped(escaped(block.replace(/\n/g, ' ')))}`
      const definition = rest.map((line) => line.slice(4)).join(' ')
      return `.TP\n.B ${escaped(first)}\n${wrapped(escaped(definition))}`
    })
    .join('\n')
    .replace(/^(\.SH .*)\n\.PP$/gm, '$1')
}

/**
 * Returns text without anything that roff takes for a request, and with hyphens that stay ASCII.
 *
 * @param {string} text
 */
function escaped(text) {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/'/g, '\\(aq')
    .replace(/`/g, '\\(ga')
    .replace(/^(?=\.)/, '\\&')
}

/**
 * Returns text broken into short lines, none of which begins like a request.
 *
 * @param {string} text
 */
function wrapped(text) {
  /** @type {string[]} */
  const lines = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.replace(/^(?=\.)/, '\\&'))
  }
  return lines.join('\n')
}

/** @param {string} text */
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** @param {string} text */
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
