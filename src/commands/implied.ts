import type { Command } from 'commander'
import { hasInput, isInteractive, readEnvironment } from '../io/environment.ts'
import { nearest } from '../text/nearest.ts'

/** Options of the program itself. */
const OWN_OPTIONS: readonly string[] = ['-h', '--help', '-V', '--version']

/**
 * Returns the arguments with the command that they imply where they name none. On a terminal that is `open`, or `read`
 * for several articles or with options that `open` doesn't have; elsewhere `read`, of standard input where no article is
 * named. Throws commander's error for a word that is neither a command nor an article.
 */
export async function withCommand(program: Command, args: readonly string[]): Promise<readonly string[]> {
  const [first, second] = args
  const commands = ['help', ...program.commands.map((command) => command.name())]
  if (first === 'help' && second !== undefined && isWord(second)) requireCommand(program, second, commands)
  if (first !== undefined && [...commands, ...OWN_OPTIONS].includes(first)) return args
  if (first !== undefined && isWord(first)) await requireSource(program, first, commands)
  if (isInteractive(readEnvironment()) && canOpen(subcommand(program, 'open'), args)) return ['open', ...args]
  const { operands, unknown } = subcommand(program, 'read').parseOptions([...args])
  if (operands.length > 0 || unknown.length > 0) return ['read', ...args]
  if (await hasInput()) return ['read', ...args, '-']
  return args.length > 0 ? ['read', ...args] : ['help']
}

/** Whether the room can be opened with these arguments. */
function canOpen(open: Command, args: readonly string[]): boolean {
  const { operands, unknown } = open.parseOptions([...args])
  return operands.length <= 1 && unknown.every((argument) => ['-h', '--help'].includes(argument))
}

function isWord(argument: string): boolean {
  return argument === '-' || !argument.startsWith('-')
}

function subcommand(program: Command, name: string): Command {
  const command = program.commands.find((command) => command.name() === name)
  if (command === undefined) throw new Error(`there is no command ${name}`)
  return command
}

/** Throws commander's error for a word that is no command; commander itself would show all its help instead. */
function requireCommand(program: Command, word: string, commands: readonly string[]): void {
  if (commands.includes(word)) return
  program.error(`there is no command "${word}"; ${hintAt(nearestCommands(word, commands))}`, { exitCode: 2 })
}

/** Throws commander's error for a word that can't be an article, with what is near of commands and articles. */
async function requireSource(program: Command, word: string, commands: readonly string[]): Promise<void> {
  const { nearestNames, namesSource } = await import('../io/complete-name.ts')
  if (await namesSource(word)) return
  const near = [...nearestCommands(word, commands), ...(await nearestNames(word))]
  program.error(`there is no command, article or file "${word}"; ${hintAt(near)}`, { exitCode: 2 })
}

function nearestCommands(word: string, commands: readonly string[]): readonly string[] {
  return nearest(word, commands, 1).map((name) => `\`lectern ${name}\``)
}

function hintAt(near: readonly string[]): string {
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`lectern --help` shows the commands'
}
