import { Command, Option } from 'commander'
import { FORMATS } from '../render/settings.ts'
import type { ReadFlags } from './actions/read.ts'
import {
  ARTICLE,
  imagesOption,
  loadOptions,
  parseMargin,
  parseMeasure,
  parseWidth,
  themeOption,
} from './options.ts'
import { COLOR_CHOICES, LINK_CHOICES } from './settings.ts'

const EXAMPLES = `
Examples:
  lectern read openai                      the whole article
  lectern read openai -s 2                 its second section
  lectern read openai -s azure             the one with that word in its title
  lectern read notes.md -s 2-4,7 -w 60     some sections, 60 columns wide
  lectern read page.txt --format markdown  a cleaned-up copy
  lectern read openai | grep -i revenue    plain text, a line a paragraph`

/** Returns the command `read`. */
export function readCommand(): Command {
  const command = new Command('read')
    .description('print articles, or some of their sections')
    .argument('<article...>', ARTICLE)
    .addHelpText('after', EXAMPLES)
    .action(async (articles: readonly string[], flags: ReadFlags) =>
      (await import('./actions/read.ts')).read(articles, flags),
    )
  for (const option of readOptions()) command.addOption(option)
  return command
}

function readOptions(): readonly Option[] {
  return [
    new Option(
      '-s, --section <which>',
      'only these: a number, a range, words from a title, or a comma list of them',
    ),
    new Option('--format <format>', 'default: terminal on a terminal, else text').choices(FORMATS),
    new Option(
      '-w, --width <columns>',
      "default: the terminal's, at most the measure; max: all of it",
    ).argParser(parseWidth),
    new Option('--measure <columns>', 'the longest comfortable line; default: 80').argParser(parseMeasure),
    new Option('--margin <columns>', 'blank columns beside the page; default: 0').argParser(parseMargin),
    new Option('--no-numbers', 'show headings without their numbers'),
    themeOption(),
    new Option('--color <when>', 'whether to use colour').choices(COLOR_CHOICES).default('auto'),
    new Option('--links <how>', "how to show links' addresses").choices(LINK_CHOICES).default('auto'),
    imagesOption('whether to show pictures where the terminal can; always: those of the web, too'),
    ...loadOptions(),
    new Option('--no-pager', 'print at once, however long'),
  ]
}
