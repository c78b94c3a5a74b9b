import { Command } from 'commander'

const EXAMPLES = `
Examples:
  lectern tag steeping +tea +later
  lectern tag steeping -later`

/** Returns the command `tag`. All that stands behind the name is passed on, since `-tag` looks like an option. */
export function tagCommand(): Command {
  const command = new Command('tag')
    .description('give an article on your own shelf tags, or take some away')
    .argument('<name>', 'a name from `lectern list`')
    .argument('<changes...>', '+tag gives one, -tag takes one away')
    .passThroughOptions()
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, changes: readonly string[]) => {
      const wrong = changes.find((change) => !/^[+-]#?[^#\s]/.test(change))
      if (wrong !== undefined) {
        command.error(`"${wrong}" is neither +tag nor -tag`, { exitCode: 2 })
      }
      await (await import('./actions/tag.ts')).tag(name, changes)
    })
  return command
}
