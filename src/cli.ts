import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { addCommand } from './commands/add.ts'
import { completeCommand, completionCommand } from './commands/completion.ts'
import { applyConfig, configCommand } from './commands/config.ts'
import { withCommand } from './commands/implied.ts'
import { listCommand } from './commands/list.ts'
import { openCommand } from './commands/open.ts'
import { readCommand } from './commands/read.ts'
import { removeCommand } from './commands/remove.ts'
import { searchCommand } from './commands/search.ts'
import { sectionsCommand } from './commands/sections.ts'
import { tagCommand } from './commands/tag.ts'
import { ReaderError } from './errors.ts'
import { readEnvironment } from './io/environment.ts'
import { MEASURE } from './render/settings.ts'
import { cleanLine } from './text/clean.ts'

const EXAMPLES = `
Examples:
  lectern list
  lectern openai                           opens it; in a pipe, prints it
  lectern read openai
  lectern sections notes.md
  curl -s https://example.com/post.md | lectern read -

\`lectern <command> --help\` tells more, and \`lectern config --help\` how to
set what you always want.`

const COMMANDS = [
  openCommand,
  listCommand,
  searchCommand,
  sectionsCommand,
  readCommand,
  addCommand,
  removeCommand,
  tagCommand,
  configCommand,
  completionCommand,
]

/** Returns the commands; what they would print of help goes to `show`. */
function createProgram(show: (text: string) => void): Command {
  const program = new Command('lectern')
    .description('Read articles in the terminal.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show help for a command')
    // What `tag` is given may look like an option.
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
  for (const create of COMMANDS) program.addCommand(create())
  program.addCommand(completeCommand(), { hidden: true })
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', 'show this help')
      .exitOverride()
      .configureOutput({
        writeOut: show,
        // Asking Node's stream, as commander would, takes 4 ms where it is a pipe.
        getOutHelpWidth: () => readEnvironment().columns ?? MEASURE,
        getOutHasColors: () => false,
        outputError: (text, write) => write(`lectern: ${cleanLine(text.replace(/^error: /, ''))}\n`),
      })
  }
  return program
}

/** Runs the command line: see `withCommand` for one that names no command. */
async function run(args: readonly string[]): Promise<void> {
  let help = ''
  const program = createProgram((text) => {
    help += text
  })
  try {
    // The shelf and the pager read them, and so do programs that are started.
    Object.assign(process.env, await applyConfig(program, args[0], process.env))
    await program.parseAsync(await withCommand(program, args), { from: 'user' })
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
    else if (error instanceof ReaderError) {
      process.stderr.write(`lectern: ${error.message}\n`)
      process.exitCode = error.status
    } else throw error
  }
}

main()
