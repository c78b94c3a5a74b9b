import { Command } from 'commander'
import type { KeepFlags } from './actions/keep-article.ts'
import { ARTICLE, collect, loadOptions } from './options.ts'

const EXAMPLES = `
Examples:
  lectern add https://example.com/post --tag tea
  lectern add page.html notes.md
  pbpaste | lectern add - --name steeping
  lectern add --update https://example.com/post`

/** Returns the command `add`. */
export function addCommand(): Command {
  const command = new Command('add')
    .description('keep articles on your own shelf, and print their names')
    .argument('<article...>', ARTICLE)
    .option('--tag <tag>', 'give it a tag; may be repeated', collect)
    .option('--name <name>', 'what to call it; by default, words of its title')
    .option('--update', 'renew an article that is there already')
    .addHelpText('after', EXAMPLES)
    .action(async (articles: readonly string[], flags: KeepFlags) => {
      if (flags.name !== undefined && articles.length > 1) {
        command.error('--name takes a single article', { exitCode: 2 })
      }
      await (await import('./actions/add.ts')).add(articles, flags)
    })
  for (const option of loadOptions()) command.addOption(option)
  return command
}
