import { Command } from 'commander'
import { isAnswerable } from '../io/environment.ts'
import type { RemoveFlags } from './actions/remove.ts'

const EXAMPLES = `
Examples:
  lectern remove steeping
  lectern remove --yes old-news older-news`

/** Returns the command `remove`, which is wrong usage where nobody can be asked. */
export function removeCommand(): Command {
  const command = new Command('remove')
    .description('remove articles from your own shelf')
    .argument('<name...>', 'names from `lectern list`')
    .option('--yes', "don't ask")
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], flags: RemoveFlags) => {
      if (!flags.yes && !isAnswerable()) {
        command.error('remove needs a terminal to ask; --yes removes without asking', { exitCode: 2 })
      }
      await (await import('./actions/remove.ts')).remove(names, flags)
    })
  return command
}
