import { Command } from 'commander'
import type { SectionsFlags } from './actions/sections.ts'
import { ARTICLE, loadOptions, themeOption } from './options.ts'

const EXAMPLES = `
Examples:
  lectern sections openai
  lectern sections ./page.txt --json | jq '.sections[].title'
  pbpaste | lectern sections -`

/** Returns the command `sections`. */
export function sectionsCommand(): Command {
  const command = new Command('sections')
    .description('show the sections of articles, numbered as `read --section` takes them')
    .argument('<article...>', ARTICLE)
    .option('--json', 'print JSON')
    .addOption(themeOption())
    .addHelpText('after', EXAMPLES)
    .action(async (articles: readonly string[], flags: SectionsFlags) =>
      (await import('./actions/sections.ts')).sections(articles, flags),
    )
  for (const option of loadOptions()) command.addOption(option)
  return command
}
