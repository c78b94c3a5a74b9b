import { Command } from 'commander'
import type { SearchFlags } from './actions/search.ts'
import { themeOption } from './options.ts'

const EXAMPLES = `
Examples:
  lectern search pager                     sections with that word, in any form
  lectern search '"alternate screen"'      with these words in this order
  lectern search terminal -emoji           with the one, without the other
  lectern search title:width tag:unicode author:lectern
  lectern search --json width | jq -r '.[].name'`

/** Returns the command `search`. Its arguments are joined, so that `-without` isn't taken for options. */
export function searchCommand(): Command {
  const command = new Command('search')
    .description('find sections of the articles on the shelf by what they say')
    .argument('<words...>', 'words, "a phrase", -without, title:, tag:, author:')
    .option('--json', 'print JSON')
    .addOption(themeOption())
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], flags: SearchFlags) =>
      (await import('./actions/search.ts')).search(words.join(' '), flags),
    )
  const parseOptions = command.parseOptions.bind(command)
  command.parseOptions = (args) => {
    const { operands, unknown } = parseOptions(args.filter((arg) => !EXCLUSION.test(arg)))
    return { operands: [...operands, ...args.filter((arg) => EXCLUSION.test(arg))], unknown }
  }
  return command
}

/** `-without`; a single letter behind the `-` is an option. */
const EXCLUSION = /^-[^-\s]./u
