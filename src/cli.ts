import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { LoadFlags } from './commands/load-article.ts'
import {
  COLOR_CHOICES,
  currentWorld,
  type Flags,
  FORMAT_CHOICES,
  isInteractive,
  LINK_CHOICES,
  READ_AS_CHOICES,
  WIDEST,
} from './commands/settings.ts'
import { isReaderError } from './errors.ts'
import { MEASURE, NARROWEST } from './render/settings.ts'
import { cleanLine } from './text/clean.ts'

/** Returns the commands; what they would print of help goes to `show`. */
function createProgram(show: (text: string) => void): Command {
  const program = new Command('lectern')
    .description('Read articles in the terminal.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show help for a command')
    .configureOutput({
      writeOut: show,
      // Asking Node's stream, as commander would, takes 4 ms where it is a pipe.
      getOutHelpWidth: () => currentWorld().columns ?? MEASURE,
      getOutHasColors: () => false,
      outputError: (text, write) => write(`lectern: ${cleanLine(text.replace(/^error: /, ''))}\n`),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', GENERAL_EXAMPLES)

  program
    .command('open')
    .description('read an article in the reading room, or choose one from the shelf')
    .argument('[article]', ARTICLE)
    .option('--from-start', 'not where you stopped the last time')
    .addOption(asOption())
    .addOption(verbatimOption())
    .addHelpText('after', OPEN_EXAMPLES)
    .action((article: string | undefined, flags: LoadFlags & { fromStart?: boolean }, command: Command) =>
      openRoom(command, article, flags),
    )

  program
    .command('list')
    .description('show the articles on the shelf')
    .option('--json', 'print JSON')
    .addHelpText('after', LIST_EXAMPLES)
    .action(async (flags: { json?: boolean }) => (await import('./commands/list.ts')).list(flags))

  program
    .command('sections')
    .description("show an article's sections, numbered as `read --section` takes them")
    .argument('<article>', ARTICLE)
    .option('--json', 'print JSON')
    .addOption(asOption())
    .addOption(verbatimOption())
    .addHelpText('after', SECTIONS_EXAMPLES)
    .action(async (article: string, flags: LoadFlags & { json?: boolean }) =>
      (await import('./commands/sections.ts')).sections(article, flags),
    )

  program
    .command('read')
    .description('print an article, or some of its sections')
    .argument('<article>', ARTICLE)
    .option(
      '-s, --section <which>',
      'only these: a number, a range, words from a title, or a comma list of them',
    )
    .addOption(
      new Option('--format <format>', 'default: terminal on a terminal, else text').choices(FORMAT_CHOICES),
    )
    .addOption(new Option('-w, --width <columns>', "default: the terminal's, at most 80").argParser(columns))
    .addOption(new Option('--color <when>', 'whether to use colour').choices(COLOR_CHOICES).default('auto'))
    .addOption(
      new Option('--links <how>', "how to show links' addresses").choices(LINK_CHOICES).default('auto'),
    )
    .addOption(asOption())
    .addOption(verbatimOption())
    .option('--no-pager', 'print at once, however long')
    .addHelpText('after', READ_EXAMPLES)
    .action(async (article: string, flags: Flags & LoadFlags & { section?: string }) =>
      (await import('./commands/read.ts')).read(article, flags),
    )
  return program
}

const ARTICLE = 'a name from `lectern list` or its beginning, a file, or - for standard input'

/** Opens the reading room, which needs a terminal. */
async function openRoom(
  command: Command,
  article: string | undefined,
  flags: LoadFlags & { fromStart?: boolean },
): Promise<void> {
  if (!isInteractive(currentWorld())) {
    command.error(
      `open needs a terminal; \`lectern read ${article ?? '<article>'}\` prints an article anywhere`,
      {
        exitCode: 2,
      },
    )
  }
  await (await import('./commands/open.ts')).open(article, flags)
}

const OPEN_EXAMPLES = `
Examples:
  lectern open                             the shelf
  lectern open openai                      that article, where you stopped
  curl -s https://example.com/post.md | lectern open -

? shows all keys.`

const GENERAL_EXAMPLES = `
Examples:
  lectern list
  lectern read openai
  lectern sections notes.md
  curl -s https://example.com/post.md | lectern read -

\`lectern <command> --help\` tells more.`

const LIST_EXAMPLES = `
Examples:
  lectern list
  lectern list --json | jq -r '.[].name'`

const SECTIONS_EXAMPLES = `
Examples:
  lectern sections openai
  lectern sections ./page.txt --json | jq '.sections[].title'
  pbpaste | lectern sections -`

const READ_EXAMPLES = `
Examples:
  lectern read openai                      the whole article
  lectern read openai -s 2                 its second section
  lectern read openai -s azure             the one with that word in its title
  lectern read notes.md -s 2-4,7 -w 60     some sections, 60 columns wide
  lectern read page.txt --format markdown  a cleaned-up copy
  lectern read openai | grep -i revenue    plain text, a line a paragraph`

function asOption(): Option {
  return new Option('--as <kind>', 'what to read the text as').choices(READ_AS_CHOICES).default('auto')
}

function verbatimOption(): Option {
  return new Option('--verbatim', 'keep what looks like page furniture')
}

function columns(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < NARROWEST || number > WIDEST) {
    throw new InvalidArgumentError(`It takes a whole number from ${NARROWEST} to ${WIDEST}.`)
  }
  return number
}

/** Runs the command line: a command, or the help or version that is asked for. Throws what fails. */
async function run(args: readonly string[]): Promise<void> {
  let help = ''
  const program = createProgram((text) => {
    help += text
  })
  try {
    const asked = args.length > 0 ? args : isInteractive(currentWorld()) ? ['open'] : ['help']
    await program.parseAsync(asked, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
    await (await import('./io/output.ts')).print([help])
  }
}

/** Turns expected failures into one line on standard error and an exit status; others are bugs and show themselves. */
async function main(): Promise<void> {
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = 2
    else if (isReaderError(error)) {
      process.stderr.write(`lectern: ${error.message}\n`)
      process.exitCode = 1
    } else throw error
  }
}

/** Settled when the command has ended: the build waits for it (scripts/warm.js). */
export const done = main()
