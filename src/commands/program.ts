import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { readEnvironment } from '../io/environment.ts'
import { MEASURE, NARROWEST } from '../render/settings.ts'
import { cleanLine } from '../text/clean.ts'
import { addCommand } from './add.ts'
import { completeCommand, completionCommand } from './completion.ts'
import { configCommand } from './config.ts'
import { listCommand } from './list.ts'
import { openCommand } from './open.ts'
import { readCommand } from './read.ts'
import { removeCommand } from './remove.ts'
import { searchCommand } from './search.ts'
import { sectionsCommand } from './sections.ts'
import { tagCommand } from './tag.ts'

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
export function createProgram(show: (text: string) => void): Command {
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
      .configureHelp({ minWidthToWrap: NARROWEST })
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
