import { Command, Option } from 'commander'
import type { ListFlags } from './actions/list.ts'
import { collect, SORTS, themeOption } from './options.ts'

const EXAMPLES = `
Examples:
  lectern list
  lectern list --tag tea --unread
  lectern list ~/notes --sort length
  lectern list --json | jq -r '.[].name'`

/** Returns the command `list`. */
export function listCommand(): Command {
  return new Command('list')
    .description('show the articles on the shelf, or in a folder')
    .argument('[folder]', 'a folder of markdown, text and web pages')
    .option('--tag <tag>', 'only those with this tag; given again, with that one, too', collect)
    .option('--author <name>', 'only those by this author, or a part of the name')
    .option('--unread', "only those that you haven't read to the end")
    .addOption(
      new Option('--sort <by>', 'by default, own articles as they were kept, the newest first').choices(
        SORTS,
      ),
    )
    .option('--json', 'print JSON')
    .addOption(themeOption())
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, flags: ListFlags) =>
      (await import('./actions/list.ts')).list(folder, flags),
    )
}
