import { Command } from 'commander'
import { isInputGiven, isInteractive, readEnvironment } from '../io/environment.ts'
import type { OpenFlags } from './actions/open.ts'
import { ARTICLE, imagesOption, loadOptions, parseWidth, themeOption } from './options.ts'

const EXAMPLES = `
Examples:
  lectern open                             the shelf
  lectern open openai                      that article, where you stopped
  lectern open ~/notes                     the articles in a folder
  curl -s https://example.com/post.md | lectern open -

? shows all keys.`

/** Returns the command `open`, which is wrong usage without a terminal. */
export function openCommand(): Command {
  const command = new Command('open')
    .description('read an article in the reading room, or choose one from the shelf')
    .argument('[articles...]', `${ARTICLE}; or a folder, or several files`)
    .option('-w, --width <columns>', 'the longest line of prose (default: 80)', parseWidth)
    .addOption(themeOption())
    .addOption(imagesOption('whether to show pictures where the terminal can'))
    .option('--from-start', 'not where you stopped the last time')
    .addHelpText('after', EXAMPLES)
    .action(async (articles: string[], flags: OpenFlags) => {
      if (!isInteractive(readEnvironment())) {
        const instead = `lectern read ${articles.join(' ') || '<article>'}`
        command.error(`open needs a terminal; \`${instead}\` prints an article anywhere`, { exitCode: 2 })
      }
      const names = articles.length === 0 && isInputGiven() ? ['-'] : articles
      await (await import('./actions/open.ts')).open(names, flags)
    })
  for (const option of loadOptions()) command.addOption(option)
  return command
}
