import { Argument, Command, Option } from 'commander'
import { expect, test } from 'vitest'
import { completionsOf } from '../../src/commands/candidates.ts'

const PROGRAM = new Command('lectern')
  .addCommand(
    new Command('read')
      .argument('<article...>')
      .option('-s, --section <which>', 'only these')
      .addOption(new Option('--format <format>').choices(['terminal', 'text', 'json']))
      .option('-w, --width <columns>', 'columns; max: all')
      .option('--out <file>', 'where to')
      .option('--no-pager', 'print at once'),
  )
  .addCommand(new Command('open').argument('[article]'))
  .addCommand(new Command('list').option('--json', 'print JSON'))
  .addCommand(new Command('shell').addArgument(new Argument('<shell>').choices(['bash', 'zsh'])))
  .addCommand(new Command('secret'), { hidden: true })

const SECTIONS = [
  { number: '1', title: 'Tea', slug: 'tea' },
  { number: '2', title: 'Black tea', slug: 'black-tea' },
  { number: '2.1', title: 'The $(rm) pot', slug: '$(rm)' },
  { number: '3', title: '茶', slug: '茶' },
  { number: '4', title: 'The sieve', slug: 'the-sieve' },
]

const SOURCES = {
  articles: async () => [{ value: 'kettle', description: 'The Kettle' }],
  sections: async (article: string) => (article === 'kettle' ? SECTIONS : []),
}

/** Completes the last word of a command line. */
async function complete(line: string): Promise<string> {
  const [, ...words] = line.split(' ')
  const { candidates, files } = await completionsOf(PROGRAM, words.slice(0, -1), words.at(-1) ?? '', SOURCES)
  return [...candidates.map(({ value }) => value), ...(files ? ['FILES'] : [])].join(' ')
}

test.each([
  ['lectern ', 'read open list shell help kettle FILES'],
  ['lectern l', 'list FILES'],
  ['lectern zzz', 'FILES'],
  ['lectern kettle -s ', '1 2 2.1 3 4'],
  ['lectern help o', 'open'],
  ['lectern list ', ''],
  ['lectern list --', '--json --help'],
  ['lectern read k', 'kettle FILES'],
  ['lectern read ket ket k', 'kettle FILES'],
  ['lectern open kettle k', ''],
  ['lectern read --format ', 'terminal text json'],
  ['lectern read --format te', 'terminal text'],
  ['lectern read --format=te', '--format=terminal --format=text'],
  ['lectern read --format json k', 'kettle FILES'],
  ['lectern read --form', '--format'],
  ['lectern read -s', '-s'],
  ['lectern read -w ', 'max'],
  ['lectern read --out ', 'FILES'],
  ['lectern read --no-pager k', 'kettle FILES'],
  ['lectern read -- --fo', 'FILES'],
  ['lectern shell z', 'zsh'],
  ['lectern shell zsh ', ''],
])('%s', async (line, expected) => {
  expect(await complete(line)).toBe(expected)
})

test.each([
  ['numbers and slugs by their beginning', '2', '2 2.1'],
  ['a slug in any case', 'TE', 'tea'],
  ['the only one that contains the word', 'siev', 'the-sieve'],
  ['nothing where several contain it', 'ea', ''],
  ['the last of a list', '1,bl', '1,black-tea'],
  ['numbers of the next in a list', '1,', '1,1 1,2 1,2.1 1,3 1,4'],
  ['another script', '茶', '茶'],
  ['nothing that a shell would run', '$', ''],
])('sections: %s', async (_, typed, expected) => {
  expect(await complete(`lectern read kettle -s ${typed}`)).toBe(expected)
  const long = await complete(`lectern read kettle --section=${typed}`)
  expect(long.replaceAll('--section=', '')).toBe(expected)
})
