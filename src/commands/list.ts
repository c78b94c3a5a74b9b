import { Command } from 'commander'
import type { ListFlags } from './actions/list.ts'

const EXAMPLES = `
Examples:
  lectern list
  lectern list --json | jq -r '.[].name'`

/** Returns the command `list`. */
export function listCommand(): Command {
  return new Command('list')
    .description('show the articles on the shelf')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: ListFlags) => (await import('./actions/list.ts')).list(flags))
}
