import type { Command, Option } from 'commander'

/** A word that may complete a command line. */
export type Candidate = { readonly value: string; readonly description: string }

/** What a shell offers: candidates, and files as well if they fit. */
export type Completions = { readonly candidates: readonly Candidate[]; readonly files: boolean }

/** Where the candidates come from that aren't in the commands themselves. */
export type CandidateSources = {
  /** The articles on the shelf. */
  readonly articles: () => Promise<readonly Candidate[]>
  /** The sections of an article in order; none if it can't be had without waiting. */
  readonly sections: (article: string) => Promise<readonly NamedSection[]>
}

/** What a section is picked by. */
export type NamedSection = { readonly number: string; readonly title: string; readonly slug: string }

const NOTHING: Completions = { candidates: [], files: false }

/**
 * Returns what the word at the end of a command line may become: `words` are those before it, without the program, and
 * `current` is what has been typed of it.
 */
export async function completionsOf(
  program: Command,
  words: readonly string[],
  current: string,
  sources: CandidateSources,
): Promise<Completions> {
  const { command, rest } = commandOf(program, words)
  const [, assigned, begun = ''] = /^(--[^=]+=)(.*)$/s.exec(current) ?? []
  if (assigned !== undefined) {
    const option = valueOption(command, assigned.slice(0, -1))
    const offered = option ? await optionValues(option, operandsOf(command, rest), begun, sources) : NOTHING
    return { ...offered, candidates: withPrefix(assigned, fitting(offered.candidates, begun)) }
  }
  const option = rest.includes('--') ? undefined : valueOption(command, rest.at(-1))
  if (option) return fit(await optionValues(option, operandsOf(command, rest), current, sources), current)
  if (current.startsWith('-') && !rest.includes('--')) return fit(optionNames(command, current), current)
  const offered = await argumentValues(program, command, operandsOf(command, rest).length, sources)
  if (words.length > 0) return fit(offered, current)
  return fit({ ...offered, candidates: [...commandNames(program), ...offered.candidates] }, current)
}

/** Returns the command that words name and the words after it; without one it is `read`, which any article implies. */
function commandOf(
  program: Command,
  words: readonly string[],
): { command: Command; rest: readonly string[] } {
  const named = program.commands.find((command) => command.name() === words[0])
  if (named) return { command: named, rest: words.slice(1) }
  if (words[0] === 'help') return { command: program, rest: words.slice(1) }
  return { command: program.commands.find((command) => command.name() === 'read') ?? program, rest: words }
}

function commandNames(program: Command): readonly Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), description: command.description() }))
}

/** Returns the option of that name if a value has to follow it. */
function valueOption(command: Command, name: string | undefined): Option | undefined {
  if (name === undefined) return undefined
  return command.options.find((option) => option.required && (option.long === name || option.short === name))
}

/** Returns the words that are neither options nor their values. */
function operandsOf(command: Command, words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => (word === '-' || !word.startsWith('-')) && !valueOption(command, words[index - 1]),
  )
}

function optionNames(command: Command, current: string): Completions {
  const options = command.createHelp().visibleOptions(command)
  const candidates = options.map(({ long, short, description }) => ({
    value: (current.length === 2 && short === current ? short : long) ?? '',
    description,
  }))
  return { candidates, files: false }
}

async function optionValues(
  option: Option,
  [article]: readonly string[],
  begun: string,
  sources: CandidateSources,
): Promise<Completions> {
  if (option.long === '--section') {
    if (article === undefined) return NOTHING
    // Of a list, such as 1,3, the last is completed.
    const before = begun.slice(0, begun.lastIndexOf(',') + 1)
    const which = begun.slice(before.length)
    const candidates = fitting(sectionNames(await sources.sections(article), which === ''), which)
    return { candidates: withPrefix(before, candidates), files: false }
  }
  const values = option.argChoices ?? (/\bmax\b/.test(option.description) ? ['max'] : [])
  return {
    candidates: values.map((value) => ({ value, description: '' })),
    files: /file|path|folder/.test(option.flags),
  }
}

/** Returns what picks the sections: their numbers, and their slugs unless numbers are enough to choose from. */
function sectionNames(sections: readonly NamedSection[], numbersOnly: boolean): readonly Candidate[] {
  const numbers = sections.map(({ number, title }) => ({
    value: number,
    description: number === '0' ? 'the text before the first heading' : title,
  }))
  if (numbersOnly) return numbers
  const slugs = sections.map(({ number, title, slug }) => ({
    value: slug,
    description: `${number} ${title}`,
  }))
  return [...numbers, ...slugs]
}

/** Returns what may stand for an argument of a command after `count` others. */
async function argumentValues(
  program: Command,
  command: Command,
  count: number,
  sources: CandidateSources,
): Promise<Completions> {
  if (command === program) return { candidates: commandNames(program), files: false }
  const all = command.registeredArguments
  const argument = all[count] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined)
  if (argument === undefined) return NOTHING
  if (argument.argChoices) {
    return { candidates: argument.argChoices.map((value) => ({ value, description: '' })), files: false }
  }
  const isArticle = /article/.test(argument.name())
  const isName = argument.name() === 'name'
  return {
    candidates: isArticle || isName ? await sources.articles() : [],
    files: isArticle || /file|path|folder/.test(argument.name()),
  }
}

function fit({ candidates, files }: Completions, current: string): Completions {
  return { candidates: fitting(candidates, current), files }
}

/** Words without characters that are special to any shell, so that they need no quotes. */
const PLAIN = /^[\p{L}\p{M}\p{N}._,=/+-]+$/u

/** Returns the candidates that begin with what has been typed, or else the only one that contains it. */
function fitting(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  const typed = current.toLowerCase()
  const plain = candidates.filter(({ value }) => PLAIN.test(value))
  const beginning = plain.filter(({ value }) => value.toLowerCase().startsWith(typed))
  if (beginning.length > 0) return beginning
  const containing = plain.filter(({ value }) => value.toLowerCase().includes(typed))
  return containing.length === 1 ? containing : []
}

function withPrefix(prefix: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map(({ value, description }) => ({ value: `${prefix}${value}`, description }))
}
